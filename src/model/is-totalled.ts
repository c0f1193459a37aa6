import { type ByType, byType } from './by-type.ts';
import type { ThingLeaf } from './thing-leaves.ts';

/** Whether totals count what is asked of each thing: that it has a flag, or at least one of something. */
export function isTotalled(leaf: ThingLeaf): boolean {
  return byType(TOTALLED)(leaf);
}

const TOTALLED: ByType<ThingLeaf, boolean> = {
  flag: () => true,
  number: ({ comparator, bound }) => comparator === 'atLeast' && bound <= 1,
};
