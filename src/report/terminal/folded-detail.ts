import type { Finding } from '../../model/finding.ts';
import type { ReportIndex } from '../public/report-index.ts';
import type { Bucket } from './bucket.ts';
import { foldedMeasure } from './folded-measure.ts';
import { foldedTiming } from './folded-timing.ts';

const PERIODS_SHOWN = 3;

/** What findings of one rule have in common, as short as one finding: `各应有 2 人，合计缺 45 人；期限 2023-09-30，已逾期 183 天`. */
export function foldedDetail(entry: Bucket<Finding>, index: ReportIndex): string {
  const { names } = index.words;
  const measured = foldedMeasure(entry, index);
  const periods = periodsText(entry, index);
  const timing = foldedTiming(entry, index);
  return names.join([
    periods === '' ? measured : names.labelled(periods, measured),
    ...(timing === '' ? [] : [timing]),
  ]);
}

function periodsText(entry: Bucket<Finding>, index: ReportIndex): string {
  const labels = [...new Set(entry.flatMap(({ period }) => (period === null ? [] : [period])))].toSorted();
  if (labels.length === 0) return '';
  return index.words.gapReport.periods(
    labels.slice(0, PERIODS_SHOWN).map((label) => index.words.names.period(label)),
    labels.length,
  );
}
