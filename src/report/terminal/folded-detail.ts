import type { Finding } from '../../model/finding.ts';
import type { ReportIndex } from '../report-index.ts';
import type { Bucket } from './bucket.ts';
import { foldedTiming } from './folded-timing.ts';

type Entry = Bucket<Finding>;

const PERIODS_SHOWN = 3;

/** What findings of one rule have in common, as short as one finding: `应有 2 人，合计缺 45 人；期限 2023-09-30，已逾期 183 天`. */
export function foldedDetail(entry: Entry, index: ReportIndex): string {
  const { names } = index.words;
  const measured = measuredText(entry, index);
  const periods = periodsText(entry, index);
  const timing = foldedTiming(entry, index);
  return names.join([
    periods === '' ? measured : names.labelled(periods, measured),
    ...(timing === '' ? [] : [timing]),
  ]);
}

function measuredText(entry: Entry, index: ReportIndex): string {
  const { gapReport, law, names } = index.words;
  const measure = index.measureOf(entry[0].rule);
  const each = new Set(entry.map((finding) => law.measured(finding, measure)));
  const same = each.size === 1 ? [...each].join('') : '';
  const inAll = gapInAll(entry);
  if (measure.type === 'flag' || measure.type === 'any' || inAll === null) {
    const divisions = new Set(entry.map(({ division }) => index.division(division))).size;
    const count = entry.length === divisions ? [] : [gapReport.folded(entry.length)];
    return names.phrases([same === '' ? gapReport.differing : same, ...count]);
  }
  const [first] = entry;
  const required = entry.every((finding) => finding.required === first.required) ? first.required : null;
  const demand = required === null ? [] : [gapReport.requiredEach(names.quantity(required, first.unit))];
  return names.phrases([
    ...(same === '' ? demand : [gapReport.each(same)]),
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
