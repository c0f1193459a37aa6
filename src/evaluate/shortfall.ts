import type { Comparator, Range } from '../model/range.ts';

interface Bound {
  readonly comparator: Comparator;
  readonly bound: number;
  /** What is counted in whole things must pass an excluded end by one. */
  readonly isWhole: boolean;
}

/** How far the nearest value that may be true is from the bound. */
export function shortfall({ comparator, bound, isWhole }: Bound, actual: Range): number {
  const beyond = isWhole ? 1 : 0;
  switch (comparator) {
    case 'atLeast':
      return bound - actual.high;
    case 'moreThan':
      return bound - actual.high + beyond;
    case 'atMost':
      return actual.low - bound;
    case 'lessThan':
      return actual.low - bound + beyond;
    case 'equals':
      return Math.max(bound - actual.high, actual.low - bound);
  }
}
