import type { ReportContext } from '../../model/report.ts';
import type { ReportIndex } from '../public/report-index.ts';
import { entryLines } from './entry-lines.ts';
import { BLANK, type Line, line } from './line.ts';
import { isPastDue, type Section } from './sections.ts';
import { undeclaredLines } from './undeclared-lines.ts';

/** A section with its heading, its groups and how much of it is not shown; nothing where it is empty. */
export function sectionLines(
  section: Section,
  asOf: string,
  index: ReportIndex,
  context: ReportContext,
): Line[] {
  if (section.total === 0) return [];
  const { gapReport, names } = index.words;
  const toLines = section.status === 'undeclared' ? undeclaredLines : entryLines;
  const groups = section.groups.flatMap(({ title, total, entries }, at) => [
    ...partLines(section, at, asOf, index),
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

/** Undeclared ones past their due day say so above the first of them, and the others above theirs. */
function partLines(
  { groups, pastDue, total }: Section,
  at: number,
  asOf: string,
  index: ReportIndex,
): Line[] {
  if (pastDue === 0) return [];
  const { gapReport } = index.words;
  const isPast = isGroupPast(groups[at], asOf);
  if (at > 0 && isPast === isGroupPast(groups[at - 1], asOf)) return [];
  return isPast
    ? [line(gapReport.undeclaredPastDue(pastDue), 'undeclared'), BLANK]
    : [line(gapReport.undeclaredOthers(total - pastDue), 'undeclared'), BLANK];
}

function isGroupPast(group: Section['groups'][number] | undefined, asOf: string): boolean {
  const first = group?.entries[0]?.[0];
  return first !== undefined && isPastDue(first, asOf);
}
