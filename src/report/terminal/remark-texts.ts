import type { Finding, Remark } from '../../model/finding.ts';
import type { ReportIndex } from '../public/report-index.ts';

/** Remarks that what is missing and when it was due already say. */
const SAID: readonly Remark['type'][] = ['lapsed', 'no-subjects', 'not-on-file'];

/** Remarks on a finding beside its measure and its timing. */
export function remarkTexts(finding: Finding, { words }: ReportIndex): string[] {
  return finding.remarks
    .filter(({ type }) => !SAID.includes(type))
    .map((remark) => words.law.remark(remark, finding));
}
