import type { Schema } from './schema.ts';

/** Where nothing may be left open: what is required, and what stands in lists. */
const ALWAYS = new Set(['day', 'post', 'posts', 'division']);

/**
 * The schema as editors need it: a key without a value is undeclared, as the reader has it, so a form that is not filled in
 * yet has no errors. What a file must have may not be empty.
 */
export function forEditors(schema: Schema): Schema {
  const definitions = Object.entries((schema['definitions'] ?? {}) as Readonly<Record<string, Schema>>);
  return {
    ...withEmptyKeys(schema),
    definitions: Object.fromEntries(
      definitions.map(([name, definition]) => {
        const inner = withEmptyKeys(definition);
        return [name, ALWAYS.has(name) ? inner : orEmpty(inner)];
      }),
    ),
  };
}

/** The same schema, the optional keys of which may be without a value. */
function withEmptyKeys(schema: Schema): Schema {
  const { properties, patternProperties, items, required = [] } = schema as Readonly<Record<string, Schema>>;
  const map = (all: Schema, isEmptyAllowed: (key: string) => boolean): Schema =>
    Object.fromEntries(
      Object.entries(all as Readonly<Record<string, Schema>>).map(([key, value]) => {
        const inner = withEmptyKeys(value);
        return [key, isEmptyAllowed(key) ? orEmpty(inner) : inner];
      }),
    );
  const needed = required as unknown as readonly string[];
  return {
    ...schema,
    ...(properties === undefined ? {} : { properties: map(properties, (key) => !needed.includes(key)) }),
    ...(patternProperties === undefined ? {} : { patternProperties: map(patternProperties, () => true) }),
    ...(items === undefined ? {} : { items: withEmptyKeys(items) }),
  };
}

function orEmpty(schema: Schema): Schema {
  const { type } = schema;
  const words = schema['enum'] as readonly unknown[] | undefined;
  return {
    ...schema,
    ...(type === undefined ? {} : { type: [...[type].flat(), 'null'] }),
    ...(words === undefined ? {} : { enum: [...words, null] }),
  };
}
