import type { Edit } from './edit.ts';

/** Edits of what stands under one key of a mapping, as edits of the mapping. */
export function within<Parent extends object, Key extends keyof Parent & string>(
  parent: Parent,
  key: Key,
  editsOf: (value: NonNullable<Parent[Key]>) => readonly Edit<NonNullable<Parent[Key]>>[],
): Edit<Parent>[] {
  const inner = parent[key];
  if (inner === undefined || inner === null) return [];
  return editsOf(inner).map((edit) => ({
    ...edit,
    steps: [{ key, label: key }, ...edit.steps],
    value: { ...parent, [key]: edit.value },
  }));
}
