import type { FormField } from '../../model/form.ts';

/** A key of a division: a field, or a group of them. */
export interface FieldNode {
  readonly path: readonly string[];
  readonly field: FormField | null;
  readonly below: readonly FieldNode[];
  /** Something in it is asked. */
  readonly isAsked: boolean;
}

/** Fields by their keys, groups where their first field stands. */
export function fieldTree(fields: readonly FormField[], above: readonly string[] = []): FieldNode[] {
  const depth = above.length;
  const keys = [...new Set(fields.map(({ path }) => path[depth] ?? ''))];
  return keys.map((key) => {
    const path = [...above, key];
    const within = fields.filter((field) => field.path[depth] === key);
    const field = within.find((candidate) => candidate.path.length === path.length) ?? null;
    const below = field === null ? fieldTree(within, path) : [];
    return { path, field, below, isAsked: within.some(({ isAsked }) => isAsked) };
  });
}
