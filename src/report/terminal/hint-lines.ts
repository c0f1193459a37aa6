import type { Report, ReportContext } from '../../model/report.ts';
import { GAP_STATUSES } from '../../model/status.ts';
import type { ReportIndex } from '../public/report-index.ts';
import { BLANK, type Line, line } from './line.ts';

/** What to do next, as commands to copy. */
export function hintLines(report: Report, index: ReportIndex, context: ReportContext): Line[] {
  const { gapReport } = index.words;
  const gap = GAP_STATUSES.flatMap(
    (status) => report.findings.find((finding) => finding.status === status) ?? [],
  )[0];
  const hints = [
    ...(report.summary.undeclared === 0 ? [] : [gapReport.hintAsk(report.summary.undeclared)]),
    ...(gap === undefined ? [] : [gapReport.hintExplain(gap.rule.id)]),
    ...(context.verbose || report.findings.length === 0 ? [] : [gapReport.hintVerbose]),
    ...(gap === undefined && report.summary.undeclared === 0 ? [] : [gapReport.hintFix]),
  ];
  if (hints.length === 0) return [];
  return [
    BLANK,
    line(`== ${gapReport.next} ==`, 'title'),
    BLANK,
    ...hints.map((hint) => line(hint, 'plain', 2, '- ')),
  ];
}
