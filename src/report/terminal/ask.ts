import type { Report, ReportContext } from '../../model/report.ts';
import { factDefinitions } from '../fact-definitions.ts';
import { indexReport } from '../report-index.ts';
import { askGroups, blanksOf } from './ask-groups.ts';
import { askLines } from './ask-lines.ts';
import { BLANK, line } from './line.ts';
import { writeLines } from './write-lines.ts';

/** The question list: what is undeclared, how and where to write it, what it is needed for. Complete; folded unless verbose. */
export function ask(report: Report, context: ReportContext): string {
  const index = indexReport(report, context.locale);
  const { ask: words, gapReport, names } = index.words;
  const title = line(`${words.title} · ${gapReport.asOf(report.asOf)}`, 'title');
  const blanks = blanksOf(report.findings);
  if (blanks.length === 0) return writeLines([title, line(words.nothing)], context);
  const waiting = report.findings.filter(({ asks }) => asks.length > 0).length;
  const facts = factDefinitions(report.packs);
  const lines = askGroups(blanks, index, context).flatMap((group) => [
    BLANK,
    line(`${group.title}${names.aside(words.count(group.entries.flat().length))}`, 'title'),
    ...group.entries.flatMap((entry) => askLines(entry, facts.get(entry[0][0].ask.fact), index)),
  ]);
  return writeLines(
    [
      title,
      line(words.totals(blanks.length, waiting)),
      line(words.legend, 'dim'),
      ...lines,
      BLANK,
      line(words.hint),
    ],
    context,
  );
}
