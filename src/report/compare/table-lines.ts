import type { CompareColumn } from '../../i18n/contract/compare-words.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { ReportContext } from '../../model/report.ts';
import { type Line, line } from '../terminal/line.ts';
import { table } from '../text/table.ts';
import { cellText } from './cell-text.ts';
import { figure } from './figure.ts';
import type { Tally } from './tally.ts';

const COLUMNS = [
  'share',
  'percent',
  'gaps',
  'overdue',
  'open',
  'pending',
  'undeclared',
  'waived',
  'not-applicable',
] as const satisfies readonly CompareColumn[];
const WIDEST_FIGURE = 9;

/** A row of one tally; the last of a table may be its total. */
export interface TableRow {
  readonly name: string;
  readonly tally: Tally;
  readonly isTotal: boolean;
}

/** A line per row with a column per verdict; where the terminal is too narrow for that, a phrase per row. */
export function tableLines(
  head: string,
  rows: readonly TableRow[],
  { width, boxes }: Pick<ReportContext, 'width' | 'boxes'>,
  words: Messages,
): Line[] {
  const columns = COLUMNS.filter(
    (column) => column !== 'waived' || rows.some(({ tally }) => tally.counts.waived > 0),
  );
  const heads = columns.map((column) => words.compare.columns[column]);
  const drawn = table(
    [
      { head, align: 'left', most: null },
      ...heads.map((text) => ({ head: text, align: 'right' as const, most: WIDEST_FIGURE })),
    ],
    rows.map(({ name, tally }) => [name, ...columns.map((column) => figure(tally, column))]),
    { width, boxes },
    rows.at(-1)?.isTotal === true,
  );
  return (
    drawn?.map(({ text, row }) =>
      line(text, row !== null && rows[row]?.isTotal === true ? 'title' : 'plain'),
    ) ?? rows.map((row) => line(words.names.labelled(row.name, cellText(row.tally, words)), 'plain', 0, '- '))
  );
}
