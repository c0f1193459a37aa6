import { visible } from './visible.ts';

// What spreadsheets take for the beginning of a formula; the full-width signs do the same in Chinese ones.
const FORMULA = /^\s*[=+\-@＝＋－＠]/;

/** One row of CSV: ended by CRLF, no cell is a formula, hidden characters visible. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(text: string): string {
  const plain = visible(text);
  const safe = FORMULA.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
