/** Rows of CSV as RFC 4180 has them, behind a byte-order mark. Throws on anything else. */
export function parseCsv(document: string): string[][] {
  if (!document.startsWith('\ufeff')) throw new Error('no byte-order mark');
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  field.lastIndex = 1;
  while (field.lastIndex < document.length) {
    const at = field.lastIndex;
    const match = field.exec(document);
    if (match === null) throw new Error(`no field at ${document.slice(at, at + 80)}`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) throw new Error('the last row has no end');
  return rows;
}
