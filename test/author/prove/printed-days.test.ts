import { expect, test } from 'vitest';
import { isoDate } from '../../../src/model/iso-date.ts';
import { printedDays } from '../../../src/author/prove/printed-days.ts';

test.each<[text: string, days: string[][], by: string[]]>([
  ['2023年9月30日', [['2023-09-30']], ['day']],
  ['2023年3月底前', [['2023-03-31']], ['month-end']],
  ['2024年2月底', [['2024-02-29']], ['month-end']],
  ['2023年11月', [['2023-11-30']], ['month-end']],
  ['2023年6月前', [['2023-05-31', '2023-06-30']], ['before-month']],
  ['2023年1月以前', [['2022-12-31', '2023-01-31']], ['before-month']],
  ['2025年底', [['2025-12-31']], ['year-end']],
  ['2025年年底前', [['2025-12-31']], ['year-end']],
  ['2025年末', [['2025-12-31']], ['year-end']],
  ['2024年，每个', [['2024-12-31']], ['whole-year']],
  ['（2024—2026年）', [['2026-12-31']], ['year-range']],
  ['12月15日至31日', [['2023-12-31']], ['day', 'year-of-issue']],
  ['6月底前', [['2023-06-30']], ['month-end', 'year-of-issue']],
  ['2025年前', [[]], []],
  ['2023年13月1日', [[]], []],
  ['2023年2月30日', [[]], []],
  ['3个月内', [[]], []],
  ['〔2022〕85号', [], []],
  ['《规划（2021—2025年）》', [], []],
  ['每年底', [], []],
])('%s', (text, days, by) => {
  const found = printedDays(text, { issued: isoDate('2023-03-01'), inForceFrom: null });
  expect(found.map((day) => day.days)).toEqual(days);
  expect(found.flatMap((day) => day.by)).toEqual(by);
});

test('a day without a year means nothing where the year of issue is unknown', () => {
  const found = printedDays('12月15日，6月底前', { issued: null, inForceFrom: null });
  expect(found.map(({ days, from }) => [...days, ...from])).toEqual([[], []]);
});
