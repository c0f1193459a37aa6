import { type ByType, byType } from '../model/by-type.ts';
import type { Leaf } from '../model/leaves-of.ts';
import type { MeasureOf } from '../model/measure.ts';

/** The measure as one of the things of a collection; null where it is of something else. */
export function coveredBy(leaf: Leaf): MeasureOf<'coverage'> | null {
  return byType(COVERED)(leaf);
}

const nothing = (): null => null;

const COVERED: ByType<Leaf, MeasureOf<'coverage'> | null> = {
  flag: nothing,
  number: nothing,
  people: nothing,
  posts: nothing,
  events: nothing,
  coverage: (measure) => measure,
};
