import { foldMeasure, type MeasureFold } from './fold-measure.ts';
import type { Measure } from './measure.ts';
import type { FactDefinition } from './fact.ts';

/** A measure of one fact. */
export type Leaf = Exclude<Measure, { type: 'any' }>;

/** The measures of one fact each that a measure is made of, in the order of writing. */
export function leavesOf(measure: Measure): readonly Leaf[] {
  return foldMeasure(measure, LEAVES);
}

const itself = (leaf: Leaf): readonly Leaf[] => [leaf];

const LEAVES: MeasureFold<readonly Leaf[]> = {
  flag: itself,
  number: itself,
  people: itself,
  posts: itself,
  events: itself,
  coverage: itself,
  any: (_, parts) => parts.flat(),
};

/** The facts that a measure looks at, in the order of writing. */
export function factsOf(measure: Measure): FactDefinition[] {
  return leavesOf(measure).map(({ fact }) => fact);
}
