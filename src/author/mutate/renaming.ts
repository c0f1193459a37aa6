import type { Edit } from './edit.ts';

/** The mapping with one of its keys called otherwise, in the same place. */
export function renaming<Parent extends object>(
  parent: Parent,
  key: string,
  names: readonly string[],
): Edit<Parent>[] {
  return names.map((name) => ({
    steps: [{ key, label: key }],
    from: key,
    to: name,
    value: Object.fromEntries(
      Object.entries(parent).map(([old, value]) => [old === key ? name : old, value] as const),
    ) as Parent,
  }));
}
