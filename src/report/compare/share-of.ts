import type { Tally } from './tally.ts';

const STEPS = 10_000;

/**
 * How much of what is applicable is met, 0 to 1 in steps of 0.0001, cut and not rounded: 1 only if all of it is. What is
 * undeclared counts as not met. Null where nothing is applicable.
 */
export function shareOf({ met, applicable }: Pick<Tally, 'met' | 'applicable'>): number | null {
  return applicable === 0 ? null : Math.floor((met * STEPS) / applicable) / STEPS;
}
