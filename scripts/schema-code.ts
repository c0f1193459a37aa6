import { mkdir, writeFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build } from 'esbuild';
import { compile } from 'json-schema-to-typescript';

export type Writer = (path: string, text: string) => Promise<void>;

/** Writes below a folder. */
export function writerBelow(root: string): Writer {
  return async (path, text) => {
    await mkdir(`${root}/${path}`.replace(/\/[^/]+$/, ''), { recursive: true });
    await writeFile(`${root}/${path}`, text);
  };
}

/** The type that equals a schema. */
export async function typesOf(schema: object, name: string): Promise<string> {
  return compile(shapeOf(schema) as object, name, {
    bannerComment: '// Generated from the schema by `npm run generate`; do not edit.',
    additionalProperties: false,
    unreachableDefinitions: false,
    enableConstEnums: false,
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 110 },
  });
}

/** The schema without its texts: titles would become type names, and texts beside a `$ref` hide it from the compiler. */
function shapeOf(schema: unknown, isMap = false): unknown {
  if (Array.isArray(schema)) return schema.map((item) => shapeOf(item));
  if (typeof schema !== 'object' || schema === null) return schema;
  const texts = new Set(isMap ? [] : ['title', 'description', '$id', 'not']);
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => !texts.has(key))
      .map(([key, value]) => [key, shapeOf(value, !isMap && MAPS.has(key))]),
  );
}

/** Keywords whose values are keyed by the user's names, not by keywords. */
const MAPS = new Set(['properties', 'definitions', 'patternProperties']);

/** The checks of a schema as code: an export per part (`''` is the whole, called `<name>File`). */
export async function validators(name: string, schema: object, parts: readonly string[]): Promise<string> {
  const ajv = new Ajv({
    code: { source: true, esm: true },
    allErrors: true,
    messages: false,
    inlineRefs: false,
    strict: false,
    allowUnionTypes: true,
    schemas: [{ ...schema, $id: name }],
  });
  addFormats.default(ajv, ['date']);
  const refs = parts.map((part) =>
    part === '' ? [`${name}File`, name] : [part, `${name}#/definitions/${part}`],
  );
  const code = standaloneCode.default(ajv, Object.fromEntries(refs) as Record<string, string>);
  const bundled = await build({
    stdin: { contents: code, resolveDir: process.cwd(), loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    minify: true,
    write: false,
  });
  return bundled.outputFiles[0]?.text ?? '';
}
