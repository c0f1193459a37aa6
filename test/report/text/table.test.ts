import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../../src/report/text/display-width.ts';
import { type TableColumn, table } from '../../../src/report/text/table.ts';
import { termsOf } from '../../../src/report/text/terms.ts';
import { SEED } from '../../support/seed.ts';

const COLUMNS: readonly TableColumn[] = [
  { head: '辖区', align: 'left', most: null },
  { head: '逾期', align: 'right', most: 6 },
  { head: '逾期完成', align: 'right', most: 6 },
];
const ROWS = [
  ['温泉镇', '3', '12'],
  ['国家级经济技术开发区浦里新区', '10', '-'],
  ['合计', '13', '12'],
];

function textOf(lines: ReturnType<typeof table>): string[] | null {
  return lines === null ? null : lines.map(({ text }) => text);
}

describe('table', () => {
  test('draws boxes', () => {
    expect(textOf(table(COLUMNS, ROWS, { width: 60, boxes: true }, true))).toEqual([
      '┌──────────────────────────────┬──────┬──────┐',
      '│ 辖区                         │ 逾期 │ 逾期 │',
      '│                              │      │ 完成 │',
      '├──────────────────────────────┼──────┼──────┤',
      '│ 温泉镇                       │    3 │   12 │',
      '│ 国家级经济技术开发区浦里新区 │   10 │    - │',
      '├──────────────────────────────┼──────┼──────┤',
      '│ 合计                         │   13 │   12 │',
      '└──────────────────────────────┴──────┴──────┘',
    ]);
  });

  test('draws with ASCII where a console has no boxes, and wraps what is too wide', () => {
    expect(textOf(table(COLUMNS, ROWS, { width: 36, boxes: false, terms: termsOf(['开发区']) }))).toEqual([
      '+----------------+------+------+',
      '| 辖区           | 逾期 | 逾期 |',
      '|                |      | 完成 |',
      '+----------------+------+------+',
      '| 温泉镇         |    3 |   12 |',
      '| 国家级经济技术 |   10 |    - |',
      '| 开发区浦里新区 |      |      |',
      '| 合计           |   13 |   12 |',
      '+----------------+------+------+',
    ]);
  });

  test('says which line belongs to which row', () => {
    const lines = table(COLUMNS, ROWS, { width: 60, boxes: false });
    expect(lines?.map(({ row }) => row)).toEqual([null, null, null, null, 0, 1, 2, null]);
  });

  test('is none where there is no room for it', () => {
    expect(table(COLUMNS, ROWS, { width: 20, boxes: false })).toBeNull();
  });

  const cell = fc
    .array(fc.constantFrom('温泉镇', '“九小场所”', 'abc', '，', '3 人', '·', '…', ' ', '\ue000'), {
      maxLength: 12,
    })
    .map((pieces) => pieces.join('').trim());

  test('every line is as wide as the others and as the width allows, and no character is lost', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 40, max: 120 }),
        fc.boolean(),
        (rows, width, boxes) => {
          const lines = textOf(table(COLUMNS, rows, { width, boxes })) ?? [];
          expect(lines.length).toBeGreaterThan(0);
          expect(new Set(lines.map(displayWidth)).size).toBe(1);
          expect(displayWidth(lines[0] ?? '')).toBeLessThanOrEqual(width);
          const sorted = (text: string): string =>
            Array.from(text.replaceAll(/[\s|+\-─-┼│]/g, ''))
              .toSorted()
              .join('');
          const given = [COLUMNS.map(({ head }) => head), ...rows].flat().join('');
          expect(sorted(lines.join(''))).toBe(sorted(given));
        },
      ),
      { seed: SEED },
    );
  });
});
