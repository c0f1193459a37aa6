import type { Atom, Condition } from './condition.ts';
import { foldCondition } from './fold-condition.ts';

/** What a condition asks, one thing at a time, in the order of writing. */
export function atomsOf(condition: Condition): readonly Atom[] {
  return foldCondition<readonly Atom[]>(condition, {
    all: (of) => of.flat(),
    any: (of) => of.flat(),
    not: (of) => of,
    atom: (atom) => [atom],
  });
}
