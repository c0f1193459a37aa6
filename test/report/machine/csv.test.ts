import { describe, expect, test } from 'vitest';
import { CSV_COLUMNS } from '../../../src/i18n/contract/format-words.ts';
import { csvRow } from '../../../src/report/text/csv-row.ts';
import { parseCsv } from '../../support/parse-csv.ts';
import { hostile, sample, written } from './sample.ts';

describe('CSV', () => {
  const [heads = [], ...rows] = parseCsv(written('csv', sample('en')));
  const column = (name: (typeof CSV_COLUMNS)[number]): string[] =>
    rows.map((row) => row[CSV_COLUMNS.indexOf(name)] ?? '');

  test('opens as UTF-8 in spreadsheets and has heads in the language of the report', () => {
    expect(written('csv', sample()).startsWith('\ufeff结论,规则包,')).toBe(true);
    expect(heads.slice(0, 2)).toEqual(['verdict', 'pack']);
    expect(new Set(heads).size).toBe(heads.length);
  });

  test('has every verdict, passes too, and faults in a word of their own', () => {
    expect(new Set(column('status'))).toEqual(
      new Set([
        'overdue',
        'open (no due day)',
        'pending',
        'undeclared',
        'met late',
        'met',
        'waived',
        'not applicable',
        'error',
        'warning',
        'note',
      ]),
    );
  });

  test('every row says the day; every finding the digest of its pack', () => {
    expect(new Set(column('asOf'))).toEqual(new Set(['2024-03-31']));
    const [pack] = sample().packs;
    const digests = column('digest');
    expect(column('pack').every((id, row) => digests[row] === (id === '' ? '' : pack?.digest))).toBe(true);
  });

  test('figures stay figures', () => {
    const row = column('rule').indexOf('station-staff-town');
    const figures = (['required', 'actual', 'gap', 'daysLate', 'line'] as const).map(
      (name) => column(name)[row],
    );
    expect(figures).toEqual(['2', '0', '2', '183', '12']);
  });

  test.each(['=1', '+1', '-1', '@a', '\t=1', '\r=1', ' =1', '＝1'])(
    '%j is no formula in any column',
    (text) => {
      const cells = parseCsv(written('csv', hostile(text))).flat();
      expect(cells.filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
    },
  );

  test.each([
    ['a,b', '"a,b"', 'a comma'],
    ['a"b', '"a""b"', 'a quotation mark'],
    [' a', '" a"', 'a space that some readers cut off'],
    ['a\nb', String.raw`a\u{a}b`, 'a line end stays visible in one cell'],
  ])('%j is written %j: %s', (text, expected) => {
    expect(csvRow([text])).toBe(`${expected}\r\n`);
  });
});
