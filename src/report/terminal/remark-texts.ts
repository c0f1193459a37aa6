import type { Finding } from '../../model/finding.ts';
import type { ReportIndex } from '../report-index.ts';

/** Remarks on a finding beside its timing, which says itself since when it has lapsed. */
export function remarkTexts(finding: Finding, { words }: ReportIndex): string[] {
  return finding.remarks
    .filter(({ type }) => type !== 'lapsed')
    .map((remark) => words.law.remark(remark, finding));
}
