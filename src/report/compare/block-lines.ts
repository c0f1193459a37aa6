import type { CompareColumn } from '../../i18n/contract/compare-words.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { ReportContext } from '../../model/report.ts';
import { BLANK, type Line, line } from '../terminal/line.ts';
import { displayWidth } from '../text/display-width.ts';
import { table } from '../text/table.ts';
import { cellText } from './cell-text.ts';
import { figure } from './figure.ts';
import type { Tally } from './tally.ts';

const COLUMNS = [
  'share',
  'gaps',
  'undeclared',
  'waived',
  'not-applicable',
] as const satisfies readonly CompareColumn[];
const GAP = ' ';
/** What a column takes beside its text. */
const BORDERS = 3;
const GOOD_NAME = 18;

export interface BlockRow {
  readonly name: string;
  /** One per jurisdiction. */
  readonly cells: readonly Tally[];
  readonly isTotal: boolean;
}

/**
 * Jurisdictions beside each other, as many as the terminal is wide, the others in blocks below; where not even one fits,
 * a phrase per row and jurisdiction. `blocks` counts them.
 */
export function blockLines(
  head: string,
  jurisdictions: readonly string[],
  rows: readonly BlockRow[],
  { width, boxes }: Pick<ReportContext, 'width' | 'boxes'>,
  words: Messages,
): { readonly blocks: number; readonly lines: readonly Line[] } {
  const all = rows.flatMap(({ cells }) => cells);
  const columns = COLUMNS.filter(
    (column) => column !== 'waived' || all.some(({ counts }) => counts.waived > 0),
  );
  const heads = columns.map((column) => words.compare.columns[column]);
  const widths = columns.map((column, index) =>
    widest([heads[index] ?? '', ...all.map((tally) => figure(tally, column))]),
  );
  const group = widths.reduce((sum, columnWidth) => sum + columnWidth, GAP.length * (widths.length - 1));
  const name = widest([head, ...rows.map((row) => row.name)]);
  const perBlock = Math.max(
    1,
    Math.floor((width - Math.min(name, GOOD_NAME) - BORDERS - 1) / (group + BORDERS)),
  );
  const figures = (texts: readonly string[]): string =>
    texts.map((text, index) => padStart(text, widths[index] ?? 0)).join(GAP);
  const starts = Array.from(
    { length: Math.ceil(jurisdictions.length / perBlock) },
    (_, index) => index * perBlock,
  );
  const tables = starts.map((start) =>
    table(
      [
        { head, align: 'left', most: null },
        ...jurisdictions
          .slice(start, start + perBlock)
          .map((one) => ({ head: `${one}\n${figures(heads)}`, align: 'left' as const, most: group })),
      ],
      rows.map((row) => [
        row.name,
        ...row.cells
          .slice(start, start + perBlock)
          .map((tally) => figures(columns.map((column) => figure(tally, column)))),
      ]),
      { width, boxes },
      rows.at(-1)?.isTotal === true,
    ),
  );
  if (tables.some((one) => one === null))
    return { blocks: jurisdictions.length, lines: phraseLines(jurisdictions, rows, words) };
  const lines = tables.flatMap((one, block) => [
    ...(block === 0 ? [] : [BLANK]),
    ...(one ?? []).map(({ text, row }) =>
      line(text, row !== null && rows[row]?.isTotal === true ? 'title' : 'plain'),
    ),
  ]);
  return { blocks: starts.length, lines };
}

function phraseLines(jurisdictions: readonly string[], rows: readonly BlockRow[], words: Messages): Line[] {
  return rows.flatMap(({ name, cells }) => [
    line(name, 'title'),
    ...cells.map((tally, index) =>
      line(words.names.labelled(jurisdictions[index] ?? '', cellText(tally, words)), 'plain', 2, '- '),
    ),
  ]);
}

function widest(texts: readonly string[]): number {
  return Math.max(...texts.map(displayWidth));
}

function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}
