import { describe, expect, test } from 'vitest';
import { countOn, flagOn, presentOn, quantityOn } from '../../src/evaluate/presence.ts';
import { isoDate } from '../../src/model/iso-date.ts';
import type { Count, Flag, Quantity, Span } from '../../src/model/state.ts';
import type { Truth } from '../../src/model/truth.ts';

const DECLARED = isoDate('2024-03-01');
const place = { file: 'f', pointer: '' };
const since = isoDate('2023-10-05');
const until = isoDate('2023-12-31');
const without = { place, evidence: [] };

describe('presentOn', () => {
  test.each<{ span: Span; day: string; is: Truth; why: string }>([
    { span: { since }, day: '2023-10-05', is: true, why: 'the first day belongs to it' },
    { span: { since }, day: '2023-10-04', is: false, why: 'the day before does not' },
    { span: { since }, day: '2030-01-01', is: true, why: 'it stands as last declared' },
    { span: { since, until }, day: '2023-12-31', is: true, why: 'the last day belongs to it' },
    { span: { since, until }, day: '2024-01-01', is: false, why: 'the day after does not' },
    { span: {}, day: '2024-03-01', is: true, why: 'undated: from the day of declaration' },
    { span: {}, day: '2024-02-29', is: 'unknown', why: 'undated: nothing is known of the day before' },
    {
      span: { until },
      day: '2023-12-31',
      is: 'unknown',
      why: 'it ended then; since when it was there is unknown',
    },
    { span: { until }, day: '2024-01-01', is: false, why: 'it had ended' },
    {
      span: { until: isoDate('2024-06-30') },
      day: '2024-06-30',
      is: true,
      why: 'an end after the declaration',
    },
  ])('$span on $day is $is: $why', ({ span, day, is }) => {
    expect(presentOn(span, isoDate(day), DECLARED)).toBe(is);
  });
});

describe('flagOn', () => {
  const flag = (value: boolean, span: Span = {}): Flag => ({ type: 'flag', value, ...span, ...without });

  test.each<{ flag: Flag; day: string; is: Truth; why: string }>([
    { flag: flag(true), day: '2024-03-01', is: true, why: 'yes, from the declaration' },
    { flag: flag(true), day: '2024-02-29', is: 'unknown', why: 'yes, but since when?' },
    { flag: flag(true, { since }), day: '2023-10-04', is: false, why: 'yes, but not yet' },
    { flag: flag(false), day: '2024-03-01', is: false, why: 'no' },
    { flag: flag(false), day: '2024-02-29', is: 'unknown', why: 'no, but what was before?' },
    { flag: flag(false, { since }), day: '2023-10-05', is: false, why: 'no since a day' },
    {
      flag: flag(false, { since }),
      day: '2023-10-04',
      is: 'unknown',
      why: 'no since a day; before it perhaps yes',
    },
    { flag: flag(true, { since, until }), day: '2024-03-01', is: false, why: 'no longer' },
  ])('on $day is $is: $why', ({ flag: of, day, is }) => {
    expect(flagOn(of, isoDate(day), DECLARED)).toBe(is);
  });
});

describe('countOn', () => {
  const list = (...spans: (Span & { count?: number })[]): Count => ({
    type: 'count',
    form: 'list',
    entries: spans.map((span) => ({ count: 1, ...span })),
    ...without,
  });
  const number = (count: number, span: Span = {}): Count => ({
    type: 'count',
    form: 'number',
    entries: count === 0 ? [] : [{ count, ...span }],
    ...without,
  });
  const INFINITY = Number.POSITIVE_INFINITY;

  test.each<{ count: Count; day: string; low: number; high: number; why: string }>([
    {
      count: list({}, {}),
      day: '2024-03-01',
      low: 2,
      high: 2,
      why: 'a list without days, from the declaration',
    },
    {
      count: list({}, {}),
      day: '2024-02-29',
      low: 0,
      high: INFINITY,
      why: 'a list without days says as little of earlier days as a number',
    },
    { count: number(2), day: '2024-03-01', low: 2, high: 2, why: 'a number, from the declaration' },
    {
      count: number(2),
      day: '2024-02-29',
      low: 0,
      high: INFINITY,
      why: 'a number says nothing of earlier days',
    },
    { count: number(0), day: '2024-03-01', low: 0, high: 0, why: 'none' },
    { count: number(0), day: '2024-02-29', low: 0, high: INFINITY, why: 'none now; before that, who knows' },
    { count: number(2, { since }), day: '2023-10-05', low: 2, high: 2, why: 'a number with a day' },
    {
      count: number(2, { since }),
      day: '2023-10-04',
      low: 0,
      high: 0,
      why: 'a number with a day, the day before',
    },
    { count: list(), day: '2024-03-01', low: 0, high: 0, why: 'an empty list' },
    { count: list(), day: '2024-02-29', low: 0, high: INFINITY, why: 'an empty list says as little as 0' },
    { count: list({ since }, {}), day: '2024-03-01', low: 2, high: 2, why: 'a list' },
    { count: list({ since }, {}), day: '2023-10-05', low: 1, high: 2, why: 'one of them perhaps' },
    { count: list({ since }, {}), day: '2023-10-04', low: 0, high: 1, why: 'one not yet, one perhaps' },
    {
      count: list({ since, count: 3 }, { until }),
      day: '2024-01-01',
      low: 3,
      high: 3,
      why: 'one left the day before',
    },
    {
      count: list({ since, count: 3 }, { until }),
      day: '2023-12-31',
      low: 3,
      high: 4,
      why: 'one left on that day',
    },
  ])('on $day is $low to $high: $why', ({ count, day, low, high }) => {
    expect(countOn(count, isoDate(day), DECLARED)).toEqual({ low, high });
  });
});

describe('quantityOn', () => {
  const quantity = (value: number, span: Span = {}): Quantity => ({
    type: 'quantity',
    form: 'number',
    entries: [{ value, ...span }],
    ...without,
  });
  const grew: Quantity = {
    ...quantity(0),
    form: 'list',
    entries: [
      { value: 1.6, since: isoDate('2023-05-01') },
      { value: 1.2, since: isoDate('2020-01-01') },
    ],
  };
  const NOTHING = { low: 0, high: Number.POSITIVE_INFINITY };

  test.each([
    {
      quantity: quantity(1.6),
      day: '2024-03-01',
      range: { low: 1.6, high: 1.6 },
      why: 'from the declaration',
    },
    { quantity: grew, day: '2023-05-01', range: { low: 1.6, high: 1.6 }, why: 'the new value from its day' },
    { quantity: grew, day: '2023-04-30', range: { low: 1.2, high: 1.2 }, why: 'the old one until then' },
    { quantity: grew, day: '2019-12-31', range: NOTHING, why: 'before the first value' },
    { quantity: quantity(1.6), day: '2024-02-29', range: NOTHING, why: 'it may have been another' },
    {
      quantity: quantity(1.6, { since }),
      day: '2023-10-05',
      range: { low: 1.6, high: 1.6 },
      why: 'since a day',
    },
    {
      quantity: quantity(1.6, { since }),
      day: '2023-10-04',
      range: NOTHING,
      why: 'before it, not 0 but unknown',
    },
    {
      quantity: quantity(1.6, { until }),
      day: '2024-01-01',
      range: NOTHING,
      why: 'after its end, unknown again',
    },
  ])('on $day: $why', ({ quantity: of, day, range }) => {
    expect(quantityOn(of, isoDate(day), DECLARED)).toEqual(range);
  });
});
