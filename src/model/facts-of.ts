import type { FactDefinition } from './fact.ts';
import { leavesOf } from './leaves-of.ts';
import type { Measure } from './measure.ts';

/** The facts that a measure looks at, in the order of writing. */
export function factsOf(measure: Measure): FactDefinition[] {
  return leavesOf(measure).map(({ fact }) => fact);
}
