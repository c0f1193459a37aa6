import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SchemaSource } from './check-shape.ts';
import { packageRoot } from './package-root.ts';

const loaded = new Map<string, Readonly<Record<string, unknown>>>();

/** A published schema, loaded at its first use. */
export function schemaSource(name: 'state' | 'pack'): SchemaSource {
  return () => {
    const known = loaded.get(name);
    if (known !== undefined) return known;
    const schema = JSON.parse(readFileSync(join(packageRoot(), 'schemas', `${name}.schema.json`), 'utf8')) as Readonly<Record<string, unknown>>;
    loaded.set(name, schema);
    return schema;
  };
}

/** The text of a published schema. */
export function publishedSchema(name: string): string {
  return readFileSync(join(packageRoot(), 'schemas', `${name}.schema.json`), 'utf8');
}
