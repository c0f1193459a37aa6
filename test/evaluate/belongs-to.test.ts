import { expect, test } from 'vitest';
import { belongsTo } from '../../src/evaluate/belongs-to.ts';
import { isoDate } from '../../src/model/iso-date.ts';
import { parsePeriod, type Period } from '../../src/model/period.ts';
import type { Truth } from '../../src/model/truth.ts';

const period = (label: string): Period => {
  const parsed = parsePeriod(label);
  if (parsed === null) throw new Error(label);
  return parsed;
};

type Row = readonly [date: string, label: string | null, of: string, truth: Truth, why: string];

test.each<Row>([
  ['2024-01-01', null, '2024', true, 'the first day'],
  ['2024-12-31', null, '2024', true, 'the last day'],
  ['2025-01-01', null, '2024', false, 'the day after'],
  ['2025-01-03', '2024', '2024', true, 'it says so'],
  ['2025-01-03', '2024', '2025', false, 'it says that it is for another'],
  ['2025-01-03', '2024-12', '2024', true, 'for a part of it'],
  ['2025-01-03', '2024', '2024-12', 'unknown', 'for what it is a part of'],
  ['2025-01-03', '2024-Q4', '2024-H2', true, 'a quarter of the half-year'],
  ['2025-01-03', '2024-Q1', '2024-H2', false, 'a quarter of the other half-year'],
])('%s for %s of %s: %s, %s', (date, label, of, truth) => {
  const entry = { date: isoDate(date), ...(label === null ? {} : { for: label }) };
  expect(belongsTo(entry, period(of))).toBe(truth);
});

test.each<Row>([
  ['2024-06-30', null, '2024', 'unknown', 'the last day of the first half'],
  ['2024-07-01', null, '2024', true, 'the first of the second'],
  ['2025-06-30', null, '2024', 'unknown', 'perhaps made up for in the half after it'],
  ['2025-07-01', null, '2024', false, 'too late for that'],
  ['2023-12-31', null, '2024', false, 'before it began'],
  ['2024-02-14', null, '2024-Q1', 'unknown', 'a month and a half'],
  ['2024-02-16', null, '2024-Q1', true, 'more than that'],
  ['2024-02-15', null, '2024-02', 'unknown', 'half a month are 15 days'],
  ['2024-02-16', null, '2024-02', true, 'the 16th'],
  ['2024-03-31', null, '2024-H1', 'unknown', 'three months'],
  ['2024-04-01', null, '2024-H1', true, 'more than three'],
  ['2025-01-03', '2024', '2024', true, 'it says so'],
  ['2024-12-31', '2025', '2024', false, 'it says that it is for another'],
])('asked at the end, %s for %s of %s: %s, %s', (date, label, of, truth) => {
  const entry = { date: isoDate(date), ...(label === null ? {} : { for: label }) };
  expect(belongsTo(entry, { ...period(of), atItsEnd: true })).toBe(truth);
});
