import type { Edit } from './edit.ts';

/** A value replaced by others, as edits of itself. */
export function replacing<Value>(from: Value, others: readonly Value[]): Edit<Value>[] {
  return others.map((to) => ({ steps: [], from, to, value: to }));
}
