import type { Report, ReportContext, Summary } from '../../model/report.ts';
import { STATUSES } from '../../model/status.ts';
import { summaryOf } from '../../model/summary.ts';
import type { ReportIndex } from '../public/report-index.ts';
import { displayWidth } from '../text/display-width.ts';
import { table, type TableColumn } from '../text/table.ts';
import type { Terms } from '../text/terms.ts';
import { visible } from '../text/visible.ts';
import { totalsText } from '../words/totals-text.ts';
import { BLANK, type Line, line } from './line.ts';
import { verdictRows } from './verdict-rows.ts';

/** With what code the run ends, and what it means: a run that is told to end with 0 says what it would have been. */
export interface Exit {
  readonly code: 0 | 1 | 2 | 3 | 4;
  /** The code that the process is given. */
  readonly reported: number;
}

const WIDEST_FIGURE = 6;
/** As the sections are: what presses first. */
const ORDER = [
  'overdue',
  'open',
  'undeclared',
  'pending',
  'waived',
  'late',
  'met',
  'not-applicable',
] as const;

/** What is read at the end of a long report: the verdicts in a table, the totals, and what the exit code means. */
export function endingLines(
  report: Report,
  index: ReportIndex,
  context: ReportContext,
  terms: Terms,
  exit: Exit | null,
): Line[] {
  const { gapReport } = index.words;
  return [
    BLANK,
    line(`== ${gapReport.ending} ==`, 'title'),
    BLANK,
    ...(report.findings.length === 0 ? [] : [...tableLines(report, index, context, terms), BLANK]),
    line(totalsText(report, index.words)),
    ...(exit === null ? [] : [line(gapReport.exit(exit.code, exit.reported))]),
  ];
}

function tableLines(report: Report, index: ReportIndex, context: ReportContext, terms: Terms): Line[] {
  const { compare, gapReport, names } = index.words;
  const { by, rows, rest } = verdictRows(report, index, context);
  const total = summaryOf(report.findings);
  const columns = ORDER.filter((status) => total[status] > 0);
  const all = [
    ...rows.map(({ name, counts }) => ({ name: visible(name), counts })),
    ...(rest === null ? [] : [{ name: gapReport.otherRows[by](rest.count), counts: rest.counts }]),
    { name: compare.total, counts: total },
  ];
  const drawn = table(
    [
      { head: compare[by], align: 'left', most: null },
      ...[...columns.map((status) => gapReport.columns[status]), compare.total].map(figureColumn),
    ],
    all.map(({ name, counts }) => [
      name,
      ...columns.map((status) => (counts[status] === 0 ? '-' : `${counts[status]}`)),
      `${sumOf(counts)}`,
    ]),
    { width: context.width, boxes: context.boxes, terms },
    true,
  );
  const phrase = (counts: Summary): string =>
    columns
      .filter((status) => counts[status] > 0)
      .map((status) => `${names.status[status]} ${counts[status]}`)
      .join(' · ');
  return (
    drawn?.map(({ text, row }) => line(text, row === all.length - 1 ? 'title' : 'plain')) ??
    all.map(({ name, counts }) => line(names.labelled(name, phrase(counts)), 'plain', 0, '- '))
  );
}

/** As wide as the longest word of its head, or as a figure can be. */
function figureColumn(head: string): TableColumn {
  return { head, align: 'right', most: Math.max(WIDEST_FIGURE, ...head.split(' ').map(displayWidth)) };
}

function sumOf(counts: Summary): number {
  return STATUSES.reduce((sum, status) => sum + counts[status], 0);
}
