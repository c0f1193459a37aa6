import type { Relation } from '../model/crosswalk.ts';

/** From whether the first contains all that the second asks, and the second all that the first asks. */
export function relation(firstImplies: boolean, secondImplies: boolean): Relation {
  if (firstImplies) return secondImplies ? 'same' : 'stricter';
  return secondImplies ? 'laxer' : 'differs';
}
