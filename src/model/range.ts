import type { Truth } from './truth.ts';

/**
 * What is known of a number: it is at least `low` and at most `high` (`Infinity`: no bound is known).
 * `low === high` is full knowledge; `[0, Infinity]` is none.
 */
export interface Range {
  readonly low: number;
  readonly high: number;
}

export const NOTHING_KNOWN: Range = { low: 0, high: Number.POSITIVE_INFINITY };

export function exactly(value: number): Range {
  return { low: value, high: value };
}

export function add(a: Range, b: Range): Range {
  return { low: a.low + b.low, high: a.high + b.high };
}

export function isExact(range: Range): boolean {
  return range.low === range.high;
}

/** The comparisons of the law. 以上/以下/不少于 include the number, 超过/不足 exclude it (Civil Code art. 1259). */
export const COMPARATORS = ['atLeast', 'moreThan', 'atMost', 'lessThan', 'equals'] as const;
export type Comparator = (typeof COMPARATORS)[number];

const HOLDS: Record<Comparator, (value: number, bound: number) => boolean> = {
  atLeast: (value, bound) => value >= bound,
  moreThan: (value, bound) => value > bound,
  atMost: (value, bound) => value <= bound,
  lessThan: (value, bound) => value < bound,
  equals: (value, bound) => value === bound,
};

/** True or false only where every value in the range agrees. */
export function compare(range: Range, comparator: Comparator, bound: number): Truth {
  if (comparator === 'equals') {
    if (isExact(range)) return range.low === bound;
    return range.low <= bound && bound <= range.high ? 'unknown' : false;
  }
  const holds = HOLDS[comparator];
  const low = holds(range.low, bound);
  return low === holds(range.high, bound) ? low : 'unknown';
}
