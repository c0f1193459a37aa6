import { foldThing } from '../model/fold-thing.ts';
import { isTotalled } from '../model/is-totalled.ts';
import { exactly, type Range } from '../model/range.ts';
import type { ItemTotals } from '../model/state.ts';
import type { ThingLeaf } from '../model/thing-leaves.ts';
import type { ThingMeasure } from '../model/thing-measure.ts';

/**
 * How many of the things in totals have what is asked of each. Totals say how many have a flag, or at least one of
 * something; of other numbers they say nothing, and of several not which have which.
 */
export function countInTotals(have: ThingMeasure, totals: ItemTotals): Range {
  return foldThing<Range>(have, {
    flag: (leaf) => ofLeaf(leaf, totals),
    number: (leaf) => ofLeaf(leaf, totals),
    any: (_, parts) => ({
      low: Math.max(...parts.map(({ low }) => low)),
      high: Math.min(
        totals.total,
        parts.reduce((sum, { high }) => sum + high, 0),
      ),
    }),
  });
}

function ofLeaf(leaf: ThingLeaf, totals: ItemTotals): Range {
  const count = countedIn(leaf, totals);
  return count === undefined ? { low: 0, high: totals.total } : exactly(count);
}

/** The number that totals give for one field; undefined where they give none, or cannot. */
export function countedIn(leaf: ThingLeaf, totals: ItemTotals): number | undefined {
  return isTotalled(leaf) ? totals.with[leaf.name] : undefined;
}
