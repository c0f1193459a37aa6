import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SchemaSource } from '../parse/check-shape.ts';
import { packageRoot } from './package-root.ts';
import type { Schema } from '../parse/schema-at.ts';

const loaded = new Map<string, Schema>();

/** A published schema, loaded at its first use. */
export function schemaSource(
  name: 'state' | 'pack' | 'vocabulary' | 'report' | 'waivers' | 'baseline',
): SchemaSource {
  return (part = '#') => {
    const root = loaded.get(name) ?? (JSON.parse(publishedSchema(name)) as Schema);
    loaded.set(name, root);
    return { root, part };
  };
}

/** The text of a published schema. */
export function publishedSchema(name: string): string {
  return readFileSync(schemaPath(name), 'utf8');
}

/** Where a published schema lies. */
function schemaPath(name: string): string {
  return join(packageRoot(), 'schemas', `${name}.schema.json`);
}
