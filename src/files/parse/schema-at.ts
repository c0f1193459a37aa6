import { pointerKeys } from '../../model/position.ts';

export type Schema = { readonly [key: string]: unknown };

/** A schema and the part of it (`#/definitions/flag`, or `#`) that a value is checked against. */
export interface SchemaPart {
  readonly root: Schema;
  readonly part: string;
}

/** The schema of the value that stands at `pointer` below a value of the part; null where the schema does not say. */
export function schemaAt({ root, part }: SchemaPart, pointer: string): Schema | null {
  let found = resolved(root, { $ref: part });
  for (const key of pointerKeys(pointer)) found = found === null ? null : stepInto(root, found, key);
  return found;
}

function stepInto(root: Schema, schema: Schema, key: string): Schema | null {
  const { properties, patternProperties, items, additionalProperties } = schema as Readonly<
    Record<string, Schema | undefined>
  >;
  const pattern = Object.entries(patternProperties ?? {}).find(([source]) => new RegExp(source).test(key));
  const next =
    properties?.[key] ?? pattern?.[1] ?? (/^\d+$/.test(key) ? items : undefined) ?? additionalProperties;
  // `additionalProperties: false` leads nowhere.
  return typeof next === 'object' ? resolved(root, next as Schema) : null;
}

/** Follows `$ref` within the schema. */
function resolved(root: Schema, schema: Schema): Schema | null {
  const reference = schema['$ref'];
  if (typeof reference !== 'string') return schema;
  const target = pointerKeys(reference.slice(1)).reduce<unknown>(
    (node, key) => (node as Schema | undefined)?.[key],
    root,
  );
  return typeof target === 'object' && target !== null ? resolved(root, target as Schema) : null;
}
