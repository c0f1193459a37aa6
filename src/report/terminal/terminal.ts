import type { Report, ReportContext } from '../../model/report.ts';
import { reportTerms } from '../words/report-terms.ts';
import { indexReport, type ReportIndex } from '../public/report-index.ts';
import type { Terms } from '../text/terms.ts';
import { baselineLines } from './baseline-lines.ts';
import { byRuleLines } from './by-rule-lines.ts';
import { type Exit, endingLines } from './ending-lines.ts';
import { headline } from './headline.ts';
import { hintLines } from './hint-lines.ts';
import type { Line } from './line.ts';
import { noteLines } from './note-lines.ts';
import { overlapLines } from './overlap-lines.ts';
import { sectionLines } from './section-lines.ts';
import { sectionOf } from './sections.ts';
import { waiverLines } from './waiver-lines.ts';
import { writeLines } from './write-lines.ts';

/** The verdicts that have a section of their own, most pressing first. */
const SECTIONS = ['overdue', 'open', 'waived', 'pending', 'undeclared'] as const;

/** Those that are listed where somebody asks for them, or for everything. */
const BY_RULE = ['late', 'met', 'not-applicable'] as const;

/** The gap report for people. */
export function terminal(report: Report, context: ReportContext, exit: Exit | null = null): string {
  const index = indexReport(report, context.locale);
  const terms = reportTerms(report, index);
  return writeLines(terminalLines(report, index, context, terms, exit), context, terms);
}

export function terminalLines(
  report: Report,
  index: ReportIndex,
  context: ReportContext,
  terms: Terms,
  exit: Exit | null,
): Line[] {
  return [
    ...headline(report, index),
    ...baselineLines(report, index, context),
    ...SECTIONS.flatMap((status) =>
      sectionLines(sectionOf(status, report, index, context), report.asOf, index, context),
    ),
    ...waiverLines(report, index, context),
    ...BY_RULE.filter((status) => context.verbose || report.options.status.includes(status)).flatMap(
      (status) => byRuleLines(status, report, index),
    ),
    ...overlapLines(report, index, context),
    ...noteLines(report, index, context),
    ...endingLines(report, index, context, terms, exit),
    ...hintLines(report, index, context),
  ];
}
