import type { Report, ReportContext } from '../../model/report.ts';
import { factDefinitions } from '../words/fact-definitions.ts';
import { reportTerms } from '../words/report-terms.ts';
import { indexReport, type ReportIndex } from '../public/report-index.ts';
import { askGroups, blanksOf } from './ask-groups.ts';
import { askLines } from './ask-lines.ts';
import { BLANK, line } from './line.ts';
import { writeLines } from './write-lines.ts';
import { asOfText } from '../words/as-of-text.ts';

/** The question list: what is undeclared, how and where to write it, what it is needed for. Complete; folded unless verbose. */
export function ask(report: Report, context: ReportContext): string {
  const index = indexReport(report, context.locale);
  const { ask: words, gapReport, names } = index.words;
  const title = line(`${words.title} · ${asOfText(report, index.words)}`, 'title');
  const blanks = blanksOf(report.findings);
  const faulty = report.packsLeftOut.map((name) => line(gapReport.faultyPack(name), 'overdue'));
  if (blanks.length === 0)
    return writeLines(
      [title, ...(faulty.length === 0 ? [line(nothingText(report, index))] : faulty)],
      context,
    );
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
      ...faulty,
      line(words.totals(blanks.length, waiting)),
      line(words.legend, 'dim'),
      ...(blanks.some(
        ([
          {
            ask: { unproven },
          },
        ]) => unproven !== undefined,
      )
        ? [line(index.words.evidence.how, 'dim')]
        : []),
      ...lines,
      BLANK,
      line(words.hint),
    ],
    context,
    reportTerms(report, index),
  );
}

/** Why there is nothing to ask: all is declared, or nothing could be looked for. */
function nothingText({ jurisdictions, packs }: Report, { words }: ReportIndex): string {
  if (jurisdictions.length === 0) return words.gapReport.nothingRead;
  return packs.length === 0 ? words.gapReport.noDocument : words.ask.nothing;
}
