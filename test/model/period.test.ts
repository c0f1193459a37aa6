import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, isoDate } from '../../src/model/iso-date.ts';
import {
  contains,
  nextPeriod,
  PERIOD_KINDS,
  PERIOD_MONTHS,
  parsePeriod,
  periodContaining,
  type PeriodKind,
  periodsFrom,
} from '../../src/model/period.ts';
import { SEED } from '../support/seed.ts';

describe('periodContaining', () => {
  test.each<{ day: string; kind: PeriodKind; label: string; start: string; end: string; why: string }>([
    { day: '2024-05-17', kind: 'year', label: '2024', start: '2024-01-01', end: '2024-12-31', why: 'a year' },
    {
      day: '2024-06-30',
      kind: 'half-year',
      label: '2024-H1',
      start: '2024-01-01',
      end: '2024-06-30',
      why: 'its last day belongs to it',
    },
    {
      day: '2024-07-01',
      kind: 'half-year',
      label: '2024-H2',
      start: '2024-07-01',
      end: '2024-12-31',
      why: 'its first day too',
    },
    {
      day: '2024-03-31',
      kind: 'quarter',
      label: '2024-Q1',
      start: '2024-01-01',
      end: '2024-03-31',
      why: 'last day',
    },
    {
      day: '2024-04-01',
      kind: 'quarter',
      label: '2024-Q2',
      start: '2024-04-01',
      end: '2024-06-30',
      why: 'first day',
    },
    {
      day: '2023-12-20',
      kind: 'quarter',
      label: '2023-Q4',
      start: '2023-10-01',
      end: '2023-12-31',
      why: 'the last quarter',
    },
    {
      day: '2024-02-29',
      kind: 'month',
      label: '2024-02',
      start: '2024-02-01',
      end: '2024-02-29',
      why: 'a leap month',
    },
    {
      day: '2023-02-28',
      kind: 'month',
      label: '2023-02',
      start: '2023-02-01',
      end: '2023-02-28',
      why: 'a short month',
    },
    {
      day: '2024-12-31',
      kind: 'month',
      label: '2024-12',
      start: '2024-12-01',
      end: '2024-12-31',
      why: 'the last day of a year',
    },
  ])('$day in its $kind: $why', ({ day, kind, label, start, end }) => {
    expect(periodContaining(isoDate(day), kind)).toEqual({ kind, label, start, end });
  });
});

describe('parsePeriod', () => {
  test.each([
    { label: '2024', kind: 'year' },
    { label: '2024-H1', kind: 'half-year' },
    { label: '2024-H2', kind: 'half-year' },
    { label: '2024-Q1', kind: 'quarter' },
    { label: '2024-Q4', kind: 'quarter' },
    { label: '2024-01', kind: 'month' },
    { label: '2024-12', kind: 'month' },
    { label: '1900', kind: 'year' },
  ])('$label is a $kind', ({ label, kind }) => {
    expect(parsePeriod(label)).toMatchObject({ label, kind });
  });

  test.each([
    { label: '', why: 'nothing' },
    { label: '24', why: 'years have four digits' },
    { label: '2024-Q5', why: 'four quarters' },
    { label: '2024-Q0', why: 'quarters count from 1' },
    { label: '2024-H3', why: 'two halves' },
    { label: '2024-00', why: 'months count from 1' },
    { label: '2024-13', why: 'twelve months' },
    { label: '2024-1', why: 'months have two digits' },
    { label: '2024-q1', why: 'capital letters' },
    { label: '2024Q1', why: 'a hyphen between' },
    { label: '2024-Q1 ', why: 'no space' },
    { label: '2024-Q1\n', why: 'no line end' },
    { label: '2024-05-01', why: 'a day is no period' },
    { label: '1899', why: 'before the calendar of this program' },
    { label: '3000', why: 'after the calendar of this program' },
    { label: '二〇二四', why: 'digits only' },
  ])('"$label" is none: $why', ({ label }) => {
    expect(parsePeriod(label)).toBeNull();
  });
});

describe('nextPeriod', () => {
  test.each([
    { label: '2023', next: '2024' },
    { label: '2023-H2', next: '2024-H1' },
    { label: '2023-Q4', next: '2024-Q1' },
    { label: '2024-Q1', next: '2024-Q2' },
    { label: '2023-12', next: '2024-01' },
    { label: '2024-02', next: '2024-03' },
  ])('after $label comes $next', ({ label, next }) => {
    const period = parsePeriod(label);
    expect(period === null ? null : nextPeriod(period).label).toBe(next);
  });
});

describe('periodsFrom', () => {
  test.each<{ from: string; to: string; kind: PeriodKind; labels: string[]; why: string }>([
    {
      from: '2023-10-01',
      to: '2024-05-01',
      kind: 'quarter',
      labels: ['2023-Q4', '2024-Q1', '2024-Q2'],
      why: 'the running one too',
    },
    {
      from: '2023-07-03',
      to: '2023-09-30',
      kind: 'quarter',
      labels: ['2023-Q3'],
      why: 'the one that contains the first day',
    },
    {
      from: '2023-07-03',
      to: '2023-10-01',
      kind: 'quarter',
      labels: ['2023-Q3', '2023-Q4'],
      why: 'one from its first day on',
    },
    {
      from: '2023-12-31',
      to: '2024-01-01',
      kind: 'year',
      labels: ['2023', '2024'],
      why: 'two days, two years',
    },
    {
      from: '2024-01-31',
      to: '2024-03-01',
      kind: 'month',
      labels: ['2024-01', '2024-02', '2024-03'],
      why: 'months of any length',
    },
    { from: '2024-01-01', to: '2024-01-01', kind: 'half-year', labels: ['2024-H1'], why: 'a single day' },
    {
      from: '2999-11-30',
      to: '2999-12-31',
      kind: 'month',
      labels: ['2999-11', '2999-12'],
      why: 'the last ones',
    },
    { from: '2024-01-01', to: '2023-12-31', kind: 'year', labels: [], why: 'none before the first' },
    {
      from: '2024-01-15',
      to: '2024-01-10',
      kind: 'month',
      labels: ['2024-01'],
      why: 'the period has begun, if not the day',
    },
  ])('$from to $to by $kind: $why', ({ from, to, kind, labels }) => {
    expect(periodsFrom(isoDate(from), isoDate(to), kind).map((period) => period.label)).toEqual(labels);
  });
});

describe('contains', () => {
  test.each([
    { outer: '2024', inner: '2024-Q3', is: true, why: 'a quarter of it' },
    { outer: '2024', inner: '2024', is: true, why: 'itself' },
    { outer: '2024-H1', inner: '2024-06', is: true, why: 'its last month' },
    { outer: '2024-H1', inner: '2024-07', is: false, why: 'the month after' },
    { outer: '2024-Q1', inner: '2024', is: false, why: 'the whole is not in its part' },
    { outer: '2024', inner: '2023-12', is: false, why: 'the year before' },
    { outer: '2024-Q2', inner: '2024-H1', is: false, why: 'it begins earlier' },
  ])('$inner in $outer is $is: $why', ({ outer, inner, is }) => {
    const [a, b] = [parsePeriod(outer), parsePeriod(inner)];
    expect(a !== null && b !== null && contains(a, b)).toBe(is);
    expect([a, b]).not.toContain(null);
  });
});

describe('laws', () => {
  const day = fc.integer({ min: 0, max: 73_000 }).map((count) => addDays(isoDate('1900-01-01'), count));
  const kind = fc.constantFrom(...PERIOD_KINDS);

  test('a period holds its day, parses from its label, and leaves no day to the next one', () => {
    fc.assert(
      fc.property(day, kind, (at, of) => {
        const period = periodContaining(at, of);
        expect(period.start <= at && at <= period.end).toBe(true);
        expect(parsePeriod(period.label)).toEqual(period);
        expect(daysBetween(period.end, nextPeriod(period).start)).toBe(1);
        expect(nextPeriod(period).kind).toBe(of);
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });

  test('periods in a row have no gaps, and there are as many as their length makes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2090 }),
        fc.integer({ min: 1, max: 9 }),
        kind,
        (year, years, of) => {
          const last = isoDate(`${year + years - 1}-12-31`);
          const periods = periodsFrom(isoDate(`${year}-01-01`), last, of);
          expect(periods.length).toBe((years * 12) / PERIOD_MONTHS[of]);
          expect(periods.at(-1)?.end).toBe(last);
          const torn = periods
            .slice(1)
            .filter((period, index) => addDays(periods[index]?.end ?? last, 1) !== period.start);
          expect(torn).toEqual([]);
        },
      ),
      { seed: SEED, numRuns: 200 },
    );
  });
});
