import { describe, expect, test } from 'vitest';
import { and, not, or, type Truth } from '../../src/model/truth.ts';

const TRUTHS: readonly Truth[] = [true, false, 'unknown'];
const PAIRS = TRUTHS.flatMap((a) => TRUTHS.map((b) => [a, b] as const));

/** Kleene's order: false < unknown < true; and is the least, or the greatest. */
const RANK = new Map<Truth, number>([
  [false, 0],
  ['unknown', 1],
  [true, 2],
]);

function ofRank(wanted: number): Truth {
  return TRUTHS.find((truth) => RANK.get(truth) === wanted) ?? 'unknown';
}

function rank(truth: Truth): number {
  return RANK.get(truth) ?? -1;
}

describe('two values', () => {
  test.each(PAIRS)('%s and %s', (a, b) => {
    expect(and([a, b])).toBe(ofRank(Math.min(rank(a), rank(b))));
  });

  test.each(PAIRS)('%s or %s', (a, b) => {
    expect(or([a, b])).toBe(ofRank(Math.max(rank(a), rank(b))));
  });

  test.each(PAIRS)('what is not (%s and %s) is not one or not the other', (a, b) => {
    expect(not(and([a, b]))).toBe(or([not(a), not(b)]));
  });
});

describe('three values', () => {
  const triples = PAIRS.flatMap(([a, b]) => TRUTHS.map((c) => [a, b, c] as const));

  test.each(triples)('%s, %s, %s: grouping changes nothing', (a, b, c) => {
    expect(and([a, b, c])).toBe(and([and([a, b]), c]));
    expect(or([a, b, c])).toBe(or([a, or([b, c])]));
  });
});

test.each([
  { truth: true, negated: false },
  { truth: false, negated: true },
  { truth: 'unknown', negated: 'unknown' },
] as const)('not $truth is $negated', ({ truth, negated }) => {
  expect(not(truth)).toBe(negated);
});

test('of nothing, all is true and none is', () => {
  expect([and([]), or([])]).toEqual([true, false]);
});
