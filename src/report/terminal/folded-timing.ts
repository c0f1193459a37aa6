import type { Finding } from '../../model/finding.ts';
import type { ReportIndex } from '../public/report-index.ts';
import type { Bucket } from './bucket.ts';

/** The due days and days of findings of one rule: `期限 2023-09-30 至 2023-12-31，已逾期 91 至 183 天`. */
export function foldedTiming(entry: Bucket<Finding>, index: ReportIndex): string {
  const [{ waived, ...first }] = entry;
  const status = waived?.instead ?? first.status;
  if (status === 'open') return '';
  const { gapReport, names } = index.words;
  const dues = entry.flatMap(({ due }) => (due === null ? [] : [due])).toSorted();
  const days = entry
    .flatMap(({ daysLate, daysLeft }) => daysLate ?? daysLeft ?? [])
    .toSorted((a, b) => a - b);
  const [from, to] = [dues[0], dues.at(-1)];
  const [least, most] = [days[0], days.at(-1)];
  const due = from === undefined || to === undefined ? [] : [gapReport.dueFromTo(from, to)];
  const isDated = status === 'overdue' || status === 'late' || status === 'pending';
  if (!isDated || least === undefined || most === undefined) return names.phrases(due);
  const lapses = lapsesText(entry, index);
  if (lapses !== null) return names.join([...due.map((text) => gapReport.passed(text, least, most)), lapses]);
  return names.phrases([...due, gapReport.daysFromTo(status, least, most)]);
}

/** Since when what was met is no longer; null where nothing was met. */
function lapsesText(entry: Bucket<Finding>, { words }: ReportIndex): string | null {
  const since = entry
    .flatMap(({ remarks }) => remarks.flatMap((one) => (one.type === 'lapsed' ? [one.since] : [])))
    .toSorted();
  const [first, last] = [since[0], since.at(-1)];
  if (first === undefined || last === undefined) return null;
  return words.gapReport.lapsedFromTo(since.length === entry.length ? null : since.length, first, last);
}
