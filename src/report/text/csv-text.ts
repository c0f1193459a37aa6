import { csvRow } from './csv-row.ts';

/** Rows as CSV that Excel opens as UTF-8: with a byte-order mark. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map(csvRow).join('')}`;
}
