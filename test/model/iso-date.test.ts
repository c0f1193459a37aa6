import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dateOf,
  daysBetween,
  daysInMonth,
  isoDate,
  latest,
  monthOf,
  parseIsoDate,
  yearOf,
} from '../../src/model/iso-date.ts';
import { SEED } from '../support/seed.ts';

describe('parseIsoDate', () => {
  test.each([
    { text: '2023-07-03', why: 'an ordinary day' },
    { text: '2024-02-29', why: 'a leap year' },
    { text: '2000-02-29', why: 'divisible by 400: a leap year' },
    { text: '1900-01-01', why: 'the first day a file may name' },
    { text: '2999-12-31', why: 'the last day a file may name' },
  ])('$text is a day: $why', ({ text }) => {
    expect(parseIsoDate(text)).toBe(text);
    expect(isoDate(text)).toBe(text);
  });

  test.each([
    { text: '2023-02-29', why: 'no leap year' },
    { text: '2100-02-29', why: 'divisible by 100 but not by 400' },
    { text: '2023-04-31', why: 'April has 30 days' },
    { text: '2023-13-01', why: 'no such month' },
    { text: '2023-00-10', why: 'months count from 1' },
    { text: '2023-01-00', why: 'days count from 1' },
    { text: '2023-01-32', why: 'no such day' },
    { text: '1899-12-31', why: 'before the calendar of this program' },
    { text: '0000-01-01', why: 'no year 0' },
    { text: '3000-01-01', why: 'after the calendar of this program' },
    { text: '9999-12-31', why: 'a placeholder, no day' },
    { text: '10000-01-01', why: 'years have four digits' },
    { text: '2023-7-3', why: 'zeros are written' },
    { text: '2023/07/03', why: 'hyphens only' },
    { text: '20230703', why: 'hyphens are written' },
    { text: '2023-07-03T00:00:00Z', why: 'a day, not a time' },
    { text: ' 2023-07-03', why: 'no space around it' },
    { text: '2023-07-03\n', why: 'no line end after it' },
    { text: '２０２３-07-03', why: 'fullwidth digits' },
    { text: '', why: 'nothing' },
  ])('$text is none: $why', ({ text }) => {
    expect(parseIsoDate(text)).toBeNull();
    expect(() => isoDate(text)).toThrow(RangeError);
  });
});

describe('against a calendar counted day by day, 1900 to 2100', () => {
  const calendar = countedCalendar();

  test('it has the days of 201 years', () => {
    // 201 years, of which 1904, 1908 … 2096 are leap years: 1900 and 2100 are not.
    expect(calendar.length).toBe(201 * 365 + 49);
  });

  test('every day parses, and addDays steps through all of them', () => {
    const start = isoDate('1900-01-01');
    const wrong = calendar.filter(
      (text, index) => parseIsoDate(text) !== text || addDays(start, index) !== text,
    );
    expect(wrong).toEqual([]);
  });

  test('daysBetween counts the steps between any two of them', () => {
    const index = fc.integer({ min: 0, max: calendar.length - 1 });
    fc.assert(
      fc.property(index, index, (from, to) => {
        const [first, second] = [isoDate(calendar[from] ?? ''), isoDate(calendar[to] ?? '')];
        expect(daysBetween(first, second)).toBe(to - from);
        expect(addDays(first, to - from)).toBe(second);
        expect(first < second).toBe(from < to);
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });
});

test.each([
  { day: '2023-12-31', count: 1, result: '2024-01-01', why: 'over the end of a year' },
  { day: '2024-02-28', count: 1, result: '2024-02-29', why: 'into a leap day' },
  { day: '2023-02-28', count: 1, result: '2023-03-01', why: 'past a leap day that is not there' },
  { day: '2024-03-01', count: -1, result: '2024-02-29', why: 'backwards' },
  { day: '2023-09-30', count: 0, result: '2023-09-30', why: 'not at all' },
  { day: '2000-01-01', count: 146_097, result: '2400-01-01', why: 'over a whole era' },
  { day: '2999-12-31', count: 1, result: '3000-01-01', why: 'beyond the days that a file may name' },
])('$day and $count days is $result: $why', ({ day, count, result }) => {
  expect(addDays(isoDate(day), count)).toBe(result);
});

test.each([
  { day: '2024-01-31', count: 1, result: '2024-02-29', why: 'the last day where the month is shorter' },
  { day: '2023-01-31', count: 1, result: '2023-02-28', why: 'shorter still without a leap day' },
  { day: '2024-02-29', count: 12, result: '2025-02-28', why: 'no leap day a year later' },
  { day: '2024-02-29', count: 1, result: '2024-03-29', why: 'the same day, not the last' },
  { day: '2023-11-30', count: 3, result: '2024-02-29', why: 'over the end of a year' },
  { day: '2024-03-31', count: -1, result: '2024-02-29', why: 'backwards' },
  { day: '2024-01-15', count: 0, result: '2024-01-15', why: 'not at all' },
  { day: '2999-12-01', count: 1, result: '3000-01-01', why: 'beyond the days that a file may name' },
])('$day and $count months is $result: $why', ({ day, count, result }) => {
  expect(addMonths(isoDate(day), count)).toBe(result);
});

test.each([
  { year: 2023, month: 2, day: 29 },
  { year: 2023, month: 13, day: 1 },
  { year: 2023, month: 0, day: 1 },
  { year: 2023, month: 1, day: 0 },
])('$year-$month-$day is no day', ({ year, month, day }) => {
  expect(() => dateOf(year, month, day)).toThrow(RangeError);
});

test.each([
  { year: 2023, month: 2, days: 28 },
  { year: 2024, month: 2, days: 29 },
  { year: 1900, month: 2, days: 28 },
  { year: 2000, month: 2, days: 29 },
  { year: 2023, month: 1, days: 31 },
  { year: 2023, month: 4, days: 30 },
  { year: 2023, month: 9, days: 30 },
  { year: 2023, month: 12, days: 31 },
])('$year-$month has $days days', ({ year, month, days }) => {
  expect(daysInMonth(year, month)).toBe(days);
  expect(dateOf(year, month, days)).toBe(`${year}-${String(month).padStart(2, '0')}-${days}`);
  expect(() => dateOf(year, month, days + 1)).toThrow(RangeError);
});

test('year and month of a day', () => {
  expect([yearOf(isoDate('2023-07-03')), monthOf(isoDate('2023-07-03'))]).toEqual([2023, 7]);
  expect(monthOf(isoDate('2023-12-03'))).toBe(12);
});

test.each([
  { days: [], last: null, why: 'no days' },
  { days: ['2023-07-03'], last: '2023-07-03', why: 'one' },
  { days: ['2023-07-03', '2024-01-01', '2023-12-31'], last: '2024-01-01', why: 'in no order' },
])('the latest of $why', ({ days, last }) => {
  expect(latest(days.map(isoDate))).toBe(last);
});

/** Written without the arithmetic that is under test. */
function countedCalendar(): string[] {
  const lengths = (year: number): number[] => {
    const february = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
    return [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  };
  const days: string[] = [];
  for (let year = 1900; year <= 2100; year += 1) {
    for (const [month, length] of lengths(year).entries()) {
      for (let day = 1; day <= length; day += 1) {
        days.push(`${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
      }
    }
  }
  return days;
}
