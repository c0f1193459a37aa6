import { visible } from './visible.ts';

// What spreadsheets take for the beginning of a formula; the full-width signs do the same in Chinese ones.
const FORMULA = /^\s*[=+\-@＝＋－＠]/;

/** Rows as CSV that Excel opens as UTF-8: a byte-order mark, CRLF, no cell that is a formula, hidden characters visible. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(text: string): string {
  const plain = visible(text);
  const safe = FORMULA.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
