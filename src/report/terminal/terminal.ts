import type { Report, ReportContext } from '../../model/report.ts';
import { reportTerms } from '../words/report-terms.ts';
import { indexReport } from '../public/report-index.ts';
import { baselineLines } from './baseline-lines.ts';
import { headline } from './headline.ts';
import { hintLines } from './hint-lines.ts';
import { notApplicableLines } from './not-applicable-lines.ts';
import { noteLines } from './note-lines.ts';
import { overlapLines } from './overlap-lines.ts';
import { sectionLines } from './section-lines.ts';
import { sectionOf } from './sections.ts';
import { waiverLines } from './waiver-lines.ts';
import { writeLines } from './write-lines.ts';

/** The verdicts that have a section of their own, most pressing first. */
const SECTIONS = ['overdue', 'open', 'waived', 'pending', 'undeclared'] as const;

/** The gap report for people. */
export function terminal(report: Report, context: ReportContext): string {
  const index = indexReport(report, context.locale);
  const lines = [
    ...headline(report, index),
    ...baselineLines(report, index, context),
    ...SECTIONS.flatMap((status) => sectionLines(sectionOf(status, report, index, context), index, context)),
    ...waiverLines(report, index, context),
    ...(context.verbose ? notApplicableLines(report, index) : []),
    ...overlapLines(report, index, context),
    ...noteLines(report, index, context),
    ...hintLines(report, index, context),
  ];
  return writeLines(lines, context, reportTerms(report, index));
}
