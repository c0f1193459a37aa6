/** A value with one thing in it changed. */
export interface Edit<Value> {
  /** Where, below the value. */
  readonly steps: readonly Step[];
  readonly from: unknown;
  /** Undefined where `from` is taken away. */
  readonly to: unknown;
  readonly value: Value;
}

/** A key of a mapping or an index of a list, and what a path calls it. */
interface Step {
  readonly key: string | number;
  readonly label: string;
}

/** A value replaced by others, as edits of itself. */
export function replacing<Value>(from: Value, others: readonly Value[]): Edit<Value>[] {
  return others.map((to) => ({ steps: [], from, to, value: to }));
}

/** The mapping without one of its keys. */
export function withoutKey<Parent extends object>(
  parent: Parent,
  key: keyof Parent & string,
): Edit<Parent>[] {
  const { [key]: from, ...rest } = parent;
  return from === undefined || from === null
    ? []
    : [{ steps: [{ key, label: key }], from, to: undefined, value: rest as Parent }];
}

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
