import { foldThing, type ThingFold } from './fold-thing.ts';
import type { ThingMeasure } from './thing-measure.ts';

/** A measure of one field of a thing. */
export type ThingLeaf = Exclude<ThingMeasure, { type: 'any' }>;

/** The measures of one field each that a measure of a thing is made of, in the order of writing. */
export function thingLeaves(measure: ThingMeasure): readonly ThingLeaf[] {
  return foldThing(measure, LEAVES);
}

const LEAVES: ThingFold<readonly ThingLeaf[]> = {
  flag: (leaf) => [leaf],
  number: (leaf) => [leaf],
  any: (_, parts) => parts.flat(),
};
