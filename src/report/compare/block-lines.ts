import type { CompareColumn } from '../../i18n/contract/compare-words.ts';
import type { Messages } from '../../i18n/messages.ts';
import { BLANK, type Line, line } from '../terminal/line.ts';
import { displayWidth } from '../text/display-width.ts';
import { cellText } from './cell-text.ts';
import { figure } from './figure.ts';
import { gridRow } from './grid-row.ts';
import type { Tally } from './tally.ts';

const COLUMNS = [
  'share',
  'gaps',
  'undeclared',
  'waived',
  'not-applicable',
] as const satisfies readonly CompareColumn[];
const GAP = ' ';
const BETWEEN = ' | ';
const NARROWEST_NAME = 12;
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
  width: number,
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
  const each = group + BETWEEN.length;
  const name = widest([head, ...rows.map((row) => row.name)]);
  const perBlock = Math.max(1, Math.floor((width - Math.min(name, GOOD_NAME)) / each));
  const room = width - Math.min(perBlock, jurisdictions.length) * each;
  if (room < Math.min(name, NARROWEST_NAME))
    return { blocks: jurisdictions.length, lines: phraseLines(jurisdictions, rows, words) };
  const figures = (texts: readonly string[]): string =>
    gridRow(
      texts.map((text, index) => ({ text, width: widths[index] ?? 0, align: 'end' })),
      GAP,
    ).join('');
  const grid = (first: string, groups: readonly string[]): string[] =>
    gridRow(
      [
        { text: first, width: Math.min(name, room), align: 'start' },
        ...groups.map((text) => ({ text, width: group, align: 'start' as const })),
      ],
      BETWEEN,
    );
  const starts = Array.from(
    { length: Math.ceil(jurisdictions.length / perBlock) },
    (_, index) => index * perBlock,
  );
  const lines = starts.flatMap((start, block) => {
    const shown = jurisdictions.slice(start, start + perBlock);
    return [
      ...(block === 0 ? [] : [BLANK]),
      ...grid('', shown).map((text) => line(text, 'title')),
      ...grid(
        head,
        shown.map(() => figures(heads)),
      ).map((text) => line(text, 'dim')),
      ...rows.flatMap((row) =>
        grid(
          row.name,
          row.cells
            .slice(start, start + perBlock)
            .map((tally) => figures(columns.map((column) => figure(tally, column)))),
        ).map((text) => line(text, row.isTotal ? 'title' : 'plain')),
      ),
    ];
  });
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
