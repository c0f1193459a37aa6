import type { ThingLeaf } from './thing-leaves.ts';

/** Whether totals count what is asked of each thing: that it has a flag, or at least one of something. */
export function isTotalled(leaf: ThingLeaf): boolean {
  return leaf.type === 'flag' || (leaf.comparator === 'atLeast' && leaf.bound <= 1);
}
