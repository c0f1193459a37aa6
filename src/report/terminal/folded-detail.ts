import type { ReportIndex } from '../report-index.ts';
import type { Entry } from './group-findings.ts';

const PERIODS_SHOWN = 3;

/** What findings of one rule have in common, as short as one finding: `应有 2 人，合计缺 45 人；期限 2023-09-30，已逾期 183 天`. */
export function foldedDetail(entry: Entry, index: ReportIndex): string {
  const { names } = index.words;
  return names.join(
    [
      names.phrases([periodsText(entry, index), measuredText(entry, index)].filter(isText)),
      whenText(entry, index),
    ].filter(isText),
  );
}

function measuredText(entry: Entry, index: ReportIndex): string {
  const { gapReport, law, names } = index.words;
  const measure = index.measureOf(entry[0].rule);
  const each = new Set(entry.map((finding) => law.measured(finding, measure)));
  const same = each.size === 1 ? [...each].join('') : '';
  const inAll = gapInAll(entry);
  if (measure.type === 'flag' || measure.type === 'any' || inAll === null) {
    return names.phrases([same === '' ? gapReport.differing : same, gapReport.folded(entry.length)]);
  }
  const [first] = entry;
  const required = entry.every((finding) => finding.required === first.required) ? first.required : null;
  const demand = required === null ? [] : [gapReport.requiredEach(names.quantity(required, first.unit))];
  return names.phrases([
    ...(same === '' ? demand : [same]),
    gapReport.gapInAll(names.quantity(inAll, first.unit)),
  ]);
}

/** The sum of the gaps; null where one is not known or the units differ. */
function gapInAll(entry: Entry): number | null {
  const [{ unit }] = entry;
  return entry.reduce<number | null>((sum, { gap, unit: own }) => {
    return sum === null || gap === null || own !== unit ? null : sum + gap;
  }, 0);
}

function periodsText(entry: Entry, index: ReportIndex): string {
  const labels = [...new Set(entry.flatMap(({ period }) => (period === null ? [] : [period])))];
  if (labels.length === 0) return '';
  return index.words.gapReport.periods(
    labels.slice(0, PERIODS_SHOWN).map((label) => index.words.names.period(label)),
    labels.length,
  );
}

function whenText(entry: Entry, index: ReportIndex): string {
  const [first] = entry;
  if (first.status === 'open') return index.words.law.timing(first);
  const { gapReport, names } = index.words;
  const dues = [...new Set(entry.flatMap(({ due }) => (due === null ? [] : [due])))].toSorted();
  const days = entry
    .flatMap(({ daysLate, daysLeft }) => daysLate ?? daysLeft ?? [])
    .toSorted((a, b) => a - b);
  const [from, to] = [dues[0], dues.at(-1)];
  const [least, most] = [days[0], days.at(-1)];
  const due = from === undefined || to === undefined ? [] : [gapReport.dueFromTo(from, to)];
  const { status } = first;
  const isDated = status === 'overdue' || status === 'late' || status === 'pending';
  if (!isDated || least === undefined || most === undefined) return names.phrases(due);
  return names.phrases([...due, gapReport.daysFromTo(status, least, most)]);
}

function isText(text: string): boolean {
  return text !== '';
}
