import { describe, expect, test } from 'vitest';
import {
  add,
  COMPARATORS,
  type Comparator,
  compare,
  exactly,
  isExact,
  NOTHING_KNOWN,
} from '../../src/model/range.ts';
import type { Truth } from '../../src/model/truth.ts';

const HOLDS: Record<Comparator, (value: number, bound: number) => boolean> = {
  atLeast: (value, bound) => !(value < bound),
  moreThan: (value, bound) => bound < value,
  atMost: (value, bound) => !(bound < value),
  lessThan: (value, bound) => value < bound,
  equals: (value, bound) => !(value < bound) && !(bound < value),
};

/** What every number of the range says; a range without end goes on far past the bounds tried here. */
function askEach(low: number, high: number, comparator: Comparator, bound: number): Truth {
  const end = Number.isFinite(high) ? high : low + 50;
  const answers = new Set<boolean>();
  for (let value = low; value <= end; value += 1) answers.add(HOLDS[comparator](value, bound));
  return answers.size === 2 ? 'unknown' : answers.has(true);
}

describe.each(COMPARATORS)('%s', (comparator) => {
  test('says what all numbers of the range agree on, over all small ranges', () => {
    const wrong: unknown[] = [];
    for (let low = 0; low <= 6; low += 1) {
      for (const high of [0, 1, 2, 3, 4, 5, 6, Number.POSITIVE_INFINITY].filter((end) => end >= low)) {
        for (let bound = -1; bound <= 8; bound += 1) {
          const said = compare({ low, high }, comparator, bound);
          if (said !== askEach(low, high, comparator, bound)) wrong.push({ low, high, bound, said });
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('bounds of the law (Civil Code art. 1259)', () => {
  test.each<{ words: string; comparator: Comparator; value: number; bound: number; is: boolean }>([
    { words: '不少于 3 includes 3', comparator: 'atLeast', value: 3, bound: 3, is: true },
    { words: '不少于 3 excludes 2', comparator: 'atLeast', value: 2, bound: 3, is: false },
    { words: '超过 10 excludes 10', comparator: 'moreThan', value: 10, bound: 10, is: false },
    { words: '超过 10 includes 11', comparator: 'moreThan', value: 11, bound: 10, is: true },
    { words: '以下 includes the number', comparator: 'atMost', value: 5, bound: 5, is: true },
    { words: '不足 5 excludes 5', comparator: 'lessThan', value: 5, bound: 5, is: false },
    { words: '不足 5 includes 4.9', comparator: 'lessThan', value: 4.9, bound: 5, is: true },
    { words: 'as many as', comparator: 'equals', value: 5, bound: 5, is: true },
    { words: 'not as many as', comparator: 'equals', value: 4, bound: 5, is: false },
  ])('$words', ({ comparator, value, bound, is }) => {
    expect(compare(exactly(value), comparator, bound)).toBe(is);
  });

  test('of a number of which nothing is known nothing is said, unless every number answers alike', () => {
    expect(compare(NOTHING_KNOWN, 'atLeast', 1)).toBe('unknown');
    expect(compare(NOTHING_KNOWN, 'atMost', 1_000_000)).toBe('unknown');
    expect(compare(NOTHING_KNOWN, 'atLeast', 0)).toBe(true);
    expect(compare(NOTHING_KNOWN, 'lessThan', 0)).toBe(false);
  });
});

test.each([
  { a: exactly(2), b: exactly(3), sum: exactly(5), exact: true },
  { a: { low: 1, high: 2 }, b: exactly(3), sum: { low: 4, high: 5 }, exact: false },
  { a: NOTHING_KNOWN, b: exactly(3), sum: { low: 3, high: Number.POSITIVE_INFINITY }, exact: false },
])('$a.low–$a.high and $b.low–$b.high together', ({ a, b, sum, exact }) => {
  expect(add(a, b)).toEqual(sum);
  expect(isExact(add(a, b))).toBe(exact);
});
