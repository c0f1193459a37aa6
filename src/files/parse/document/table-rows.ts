import { chineseNumber } from '../../../model/chinese-number.ts';
import { headingAt } from './heading.ts';

export interface TableRow {
  /** `7`; `1.2` where several lines of the table share a number. */
  readonly number: string;
  readonly cells: readonly string[];
}

/** A line of a table has cells that tabs keep apart, or is itself a cell that a tab begins. */
export function isTableLine(line: string): boolean {
  return line.includes('\t');
}

/**
 * The rows of a table by their leading numbers: a cell that is a number (`7`), or a text that begins with one (`7．…`).
 * Tabs may separate the cells of a row on one line, or begin lines of one cell each. A line of cells without a number goes
 * on with the row above: as its next line where that line is complete, else within its last cell.
 */
export function tableRows(lines: readonly string[]): TableRow[] {
  return numbered(lines.some(isWide) ? wideRows(lines) : tallRows(lines));
}

/** Three cells on a line, or a number and one more. */
function isWide(line: string): boolean {
  const cells = line.split('\t').map((cell) => cell.trim());
  const filled = cells.filter((cell) => cell !== '').length;
  return filled >= 3 || (filled === 2 && /^[0-9０-９]{1,3}$/.test(cells[0] ?? ''));
}

interface OpenRow {
  readonly number: number;
  readonly cells: string[];
}

function wideRows(lines: readonly string[]): OpenRow[] {
  const rows: OpenRow[] = [];
  let columns = 0;
  for (const line of lines) {
    const cells = line.split('\t').map((cell) => cell.trim());
    const filled = cells.filter((cell) => cell !== '');
    const number = numberOf(cells);
    const last = rows.at(-1);
    const isOpen = last !== undefined && last.cells.length < columns;
    if (number !== null) rows.push({ number, cells });
    else if (rows.length === 0 || /^(?:序号|编号|项目|主要任务)$/.test(filled[0] ?? ''))
      columns = Math.max(columns, cells.length);
    else if (filled.length === 1 && isHeading(filled[0] ?? '')) continue;
    else if (isOpen && !line.startsWith('\t')) {
      last.cells.push((last.cells.pop() ?? '') + (cells[0] ?? ''), ...cells.slice(1));
    } else if (last !== undefined && filled.length > 0) rows.push({ number: last.number, cells });
  }
  return rows;
}

/** Sub-headings between the rows end a row; they are cells that span several rows. */
function tallRows(lines: readonly string[]): OpenRow[] {
  const rows: OpenRow[] = [];
  let isWithin = false;
  for (const line of lines) {
    const cell = line.trim();
    const number = leadingNumber(cell);
    if (number !== null) {
      rows.push({ number, cells: [cell] });
      isWithin = true;
    } else if (isHeading(cell)) isWithin = false;
    else if (isWithin) rows.at(-1)?.cells.push(cell);
  }
  return rows;
}

function numberOf(cells: readonly string[]): number | null {
  if (/^[0-9０-９]{1,3}[.．、]?$/.test(cells[0] ?? ''))
    return chineseNumber(cells[0]?.replace(/[.．、]$/, '') ?? '');
  for (const cell of cells) {
    const number = leadingNumber(cell);
    if (number !== null) return number;
  }
  return null;
}

function leadingNumber(cell: string): number | null {
  const heading = headingAt(cell);
  return heading?.level === 3 && cell.length > heading.length ? heading.number : null;
}

function isHeading(cell: string): boolean {
  const heading = headingAt(cell);
  return heading !== null && heading.level < 3;
}

function numbered(rows: readonly OpenRow[]): TableRow[] {
  let place = 0;
  return rows.map(({ number, cells }, index) => {
    place = rows[index - 1]?.number === number ? place + 1 : 1;
    const isAlone = place === 1 && rows[index + 1]?.number !== number;
    return { number: isAlone ? `${number}` : `${number}.${place}`, cells };
  });
}
