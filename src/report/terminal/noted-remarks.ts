import type { Finding, Remark } from '../../model/finding.ts';
import type { ReportContext } from '../../model/report.ts';
import type { ReportIndex } from '../public/report-index.ts';
import { whoText } from './who-text.ts';

/** Remarks that a reader of the short report must know of; the others belong to single findings. */
const NOTED: readonly Remark['type'][] = [
  'lapsed',
  'at-most-days',
  'day-unknown',
  'range-exceeded',
  'known-of-them',
  'log-ends',
  'not-on-file',
  'no-evidence',
];

/** One text per kind of remark, or, verbose, one per finding. */
export function notedRemarks(
  findings: readonly Finding[],
  index: ReportIndex,
  { verbose }: ReportContext,
): string[] {
  const noted = findings.filter(({ remarks }) => remarks.some(({ type }) => NOTED.includes(type)));
  return NOTED.flatMap((type) => {
    const same = noted.filter(({ remarks }) => remarks.some((remark) => remark.type === type));
    if (same.length === 0) return [];
    return verbose ? oneByOne(type, same, index) : [inOne(type, same, index)];
  });
}

function inOne(type: Remark['type'], findings: readonly Finding[], index: ReportIndex): string {
  const { gapReport, names } = index.words;
  const what = `${gapReport.remarkSummary[type]}${names.aside(names.findings(findings.length))}`;
  return names.labelled(what, whoText(findings, index));
}

function oneByOne(type: Remark['type'], findings: readonly Finding[], index: ReportIndex): string[] {
  const { law, names, pick } = index.words;
  return findings.flatMap((finding) => {
    const about = names.labelled(index.subject(finding), pick(finding.rule.title));
    return finding.remarks
      .filter((remark) => remark.type === type)
      .map((remark) => names.labelled(about, law.remark(remark, finding)));
  });
}
