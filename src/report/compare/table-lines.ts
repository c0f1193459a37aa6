import type { CompareColumn } from '../../i18n/contract/compare-words.ts';
import type { Messages } from '../../i18n/messages.ts';
import { type Line, line } from '../terminal/line.ts';
import { displayWidth } from '../text/display-width.ts';
import { cellText } from './cell-text.ts';
import { figure } from './figure.ts';
import { gridRow } from './grid-row.ts';
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
const GAP = '  ';
const NARROWEST_NAME = 12;

/** A row of one tally; the last of a table may be its total. */
export interface TableRow {
  readonly name: string;
  readonly tally: Tally;
  readonly isTotal: boolean;
}

/** A line per row with a column per verdict; where the terminal is too narrow for that, a phrase per row. */
export function tableLines(head: string, rows: readonly TableRow[], width: number, words: Messages): Line[] {
  const columns = COLUMNS.filter(
    (column) => column !== 'waived' || rows.some(({ tally }) => tally.counts.waived > 0),
  );
  const heads = columns.map((column) => words.compare.columns[column]);
  const figures = rows.map(({ tally }) => columns.map((column) => figure(tally, column)));
  const widths = heads.map((text, index) => widest([text, ...figures.map((row) => row[index] ?? '')]));
  const room = width - widths.reduce((sum, columnWidth) => sum + columnWidth + GAP.length, 0);
  const name = widest([head, ...rows.map((row) => row.name)]);
  if (room < Math.min(name, NARROWEST_NAME))
    return rows.map((row) =>
      line(words.names.labelled(row.name, cellText(row.tally, words)), 'plain', 0, '- '),
    );
  const grid = (first: string, texts: readonly string[]): string[] =>
    gridRow(
      [
        { text: first, width: Math.min(name, room), align: 'start' },
        ...texts.map((text, index) => ({ text, width: widths[index] ?? 0, align: 'end' as const })),
      ],
      GAP,
    );
  return [
    ...grid(head, heads).map((text) => line(text, 'dim')),
    ...rows.flatMap((row, index) =>
      grid(row.name, figures[index] ?? []).map((text) => line(text, row.isTotal ? 'title' : 'plain')),
    ),
  ];
}

function widest(texts: readonly string[]): number {
  return Math.max(...texts.map(displayWidth));
}
