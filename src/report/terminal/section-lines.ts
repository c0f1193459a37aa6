import type { ReportContext } from '../../model/report.ts';
import type { ReportIndex } from '../public/report-index.ts';
import { entryLines } from './entry-lines.ts';
import { BLANK, type Line, line } from './line.ts';
import type { Section } from './sections.ts';
import { undeclaredLines } from './undeclared-lines.ts';

/** A section with its heading, its groups and how much of it is not shown; nothing where it is empty. */
export function sectionLines(section: Section, index: ReportIndex, context: ReportContext): Line[] {
  if (section.total === 0) return [];
  const { gapReport, names } = index.words;
  const toLines = section.status === 'undeclared' ? undeclaredLines : entryLines;
  const groups = section.groups.flatMap(({ title, total, entries }) => [
    line(`${title}${names.aside(names.findings(total))}`, 'title'),
    ...entries.flatMap((entry) => toLines(entry, index, context)),
    BLANK,
  ]);
  return [
    BLANK,
    line(`== ${gapReport.section(section.status, section.total)} ==`, section.status),
    BLANK,
    ...groups.slice(0, -1),
    ...(section.hidden === 0 ? [] : [BLANK, line(gapReport.notShown(section.hidden), 'dim')]),
  ];
}
