import Table from 'cli-table3';
import { displayWidth } from './display-width.ts';
import { NO_TERMS, type Terms } from './terms.ts';
import { wrap } from './wrap.ts';

export interface TableColumn {
  readonly head: string;
  readonly align: 'left' | 'right';
  /** Columns of a terminal that it may take; a longer text goes on below. Null takes what the others leave. */
  readonly most: number | null;
}

export interface TableLook {
  readonly width: number;
  /** Whether the console shows box-drawing characters; others get `+`, `-` and `|`. */
  readonly boxes: boolean;
  readonly terms?: Terms;
}

/** A line of a table, and the row that it belongs to; null for the head and for borders. */
export interface TableLine {
  readonly text: string;
  readonly row: number | null;
}

/** A column that takes what the others leave is no narrower. */
const NARROWEST = 12;
const LINE = /[─┌┬┐├┼┤└┴┘]/g;

/**
 * A small table, at most `width` columns wide, with a rule below the head and above the last row where that is its total;
 * null where there is no room for it. cli-table3 draws it around stand-ins: it measures other widths than consoles have,
 * and its own wrapping loses Chinese characters.
 */
export function table(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  { width, boxes, terms = NO_TERMS }: TableLook,
  hasTotal = false,
): TableLine[] | null {
  const all = [columns.map(({ head }) => head), ...rows];
  for (const padding of [1, 0]) {
    const widths = widthsOf(columns, all, width - columns.length * (2 * padding + 1) - 1);
    if (widths === null) continue;
    const cells = all.map((row) =>
      row.map((cell, column) => linesOf(cell).flatMap((text) => wrap(text, widths[column] ?? 0, terms))),
    );
    const lines = drawn(cells, columns, padding);
    return kept(lines, cells, hasTotal).map(({ text, row }) => ({ text: boxes ? text : ascii(text), row }));
  }
  return null;
}

/** Lines that a cell has of its own. */
function linesOf(cell: string): readonly string[] {
  return cell.split('\n');
}

/** What each column takes; null where the widest that may give way has too little left. */
function widthsOf(
  columns: readonly TableColumn[],
  all: readonly (readonly string[])[],
  room: number,
): number[] | null {
  const natural = columns.map((_, column) =>
    Math.max(...all.flatMap((row) => linesOf(row[column] ?? '').map(displayWidth))),
  );
  const fixed = columns.map(({ most }, column) => (most === null ? 0 : Math.min(most, natural[column] ?? 0)));
  const rest = room - fixed.reduce((sum, one) => sum + one, 0);
  const widths = columns.map(({ most }, column) =>
    most === null ? Math.min(rest, natural[column] ?? 0) : (fixed[column] ?? 0),
  );
  const isTooNarrow = columns.some(
    ({ most }, column) => most === null && (widths[column] ?? 0) < Math.min(NARROWEST, natural[column] ?? 0),
  );
  return rest < 0 || isTooNarrow ? null : widths;
}

// Characters that nobody uses and that cli-table3 takes for one column wide, enough of them for any small table.
const FIRST_STAND_IN = 0xf0000;
const FILLER = '\u{ffffd}';
const STAND_IN = /[\u{f0000}-\u{ffffc}]\u{ffffd}*/gu;

/** Every line of a cell is a private character and fillers, as wide as the text that takes their place at the end. */
function drawn(
  cells: readonly (readonly (readonly string[])[])[],
  columns: readonly TableColumn[],
  padding: number,
): string[] {
  const texts: string[] = [];
  const standIn = (text: string): string => {
    const width = displayWidth(text);
    if (width === 0) return '';
    texts.push(text);
    return String.fromCodePoint(FIRST_STAND_IN + texts.length - 1) + FILLER.repeat(width - 1);
  };
  const grid = new Table({
    colAligns: columns.map(({ align }) => align),
    style: { head: [], border: [], 'padding-left': padding, 'padding-right': padding },
  });
  grid.push(...cells.map((row) => row.map((lines) => lines.map(standIn).join('\n'))));
  return grid
    .toString()
    .replace(STAND_IN, (text) => texts[(text.codePointAt(0) ?? 0) - FIRST_STAND_IN] ?? '')
    .split('\n');
}

/** Without the rules between rows, but for those below the head and above a total. */
function kept(
  lines: readonly string[],
  cells: readonly (readonly (readonly string[])[])[],
  hasTotal: boolean,
): TableLine[] {
  const result: TableLine[] = [];
  let at = 0;
  for (const [index, row] of cells.entries()) {
    const height = Math.max(...row.map((one) => one.length));
    if (index < 2 || (hasTotal && index === cells.length - 1))
      result.push({ text: lines[at] ?? '', row: null });
    for (const text of lines.slice(at + 1, at + 1 + height))
      result.push({ text, row: index === 0 ? null : index - 1 });
    at += height + 1;
  }
  return [...result, { text: lines[at] ?? '', row: null }];
}

function ascii(text: string): string {
  return text.replace(LINE, (line) => (line === '─' ? '-' : '+')).replaceAll('│', '|');
}
