import type { Edit } from './edit.ts';

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
