import type { Division, State } from './state.ts';

/** How many divisions a state declares by name. */
export function countDivisions(state: State): number {
  const count = (division: Division): number =>
    1 + division.divisions.reduce((sum, child) => sum + count(child), 0);
  return state.trees.reduce((sum, tree) => sum + count(tree.division), 0);
}
