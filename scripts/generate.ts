/**
 * Writes what is derived from the vocabulary and the schemas: the published state schema, the types that equal the
 * schemas, and the validators that the reader uses (compiled ahead of time: compiling at run time costs 190 ms a start).
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { Ajv, type AnySchema } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build } from 'esbuild';
import { compile } from 'json-schema-to-typescript';
import { stateSchema } from '../src/form/schema/index.ts';

type Writer = (path: string, text: string) => Promise<void>;

/** `root` is the folder of package.json; `write` is called once per file, with a path relative to it. */
export async function generate(root: string, write: Writer = writerBelow(root)): Promise<void> {
  const state = stateSchema();
  const pack = JSON.parse(await readFile(`${root}/schemas/pack.schema.json`, 'utf8')) as AnySchema & object;
  await write('schemas/state.schema.json', `${JSON.stringify(state, null, 2)}\n`);
  await write('src/model/state-file.generated.ts', await typesOf(state, 'StateFile'));
  await write('src/model/pack-file.generated.ts', await typesOf(pack, 'PackSource'));
  const waivers = JSON.parse(await readFile(`${root}/schemas/waivers.schema.json`, 'utf8')) as AnySchema &
    object;
  await write('src/model/waivers-file.generated.ts', await typesOf(waivers, 'WaiversFile'));
  for (const [name, schema] of Object.entries({ pack, waivers })) {
    const text = `export const ${name}Schema = ${JSON.stringify(schema)};\n`;
    await write(`src/files/parse/${name}-schema.generated.js`, text);
  }
  const report = JSON.parse(await readFile(`${root}/schemas/report.schema.json`, 'utf8')) as AnySchema &
    object;
  const baseline = JSON.parse(await readFile(`${root}/schemas/baseline.schema.json`, 'utf8')) as AnySchema &
    object;
  const schemas = { state: stateSchema([], true), pack, report, waivers, baseline };
  await write(
    'src/files/parse/state-validators.generated.js',
    await validators(schemas, STATE_PARTS, 'state'),
  );
  await write('src/files/parse/pack-validators.generated.js', await validators(schemas, PACK_PARTS, 'pack'));
  await write('src/files/parse/report-validators.generated.js', await validators(schemas, [''], 'report'));
  await write('src/files/parse/waivers-validators.generated.js', await validators(schemas, [''], 'waivers'));
  await write(
    'src/files/parse/baseline-validators.generated.js',
    await validators(schemas, [''], 'baseline'),
  );
}

function writerBelow(root: string): Writer {
  return async (path, text) => {
    await mkdir(`${root}/${path}`.replace(/\/[^/]+$/, ''), { recursive: true });
    await writeFile(`${root}/${path}`, text);
  };
}

async function typesOf(schema: object, name: string): Promise<string> {
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

/** The parts of the schemas that are checked on their own. */
const STATE_PARTS = ['', 'flag', 'count', 'quantity', 'holder', 'holders', 'periodCounts'] as const;
const PACK_PARTS = ['packFile', 'rulesFile', 'testsFile'] as const;

async function validators(
  schemas: Record<'state' | 'pack' | 'report' | 'waivers' | 'baseline', object>,
  parts: readonly string[],
  name: 'state' | 'pack' | 'report' | 'waivers' | 'baseline',
): Promise<string> {
  const ajv = new Ajv({
    code: { source: true, esm: true },
    allErrors: true,
    messages: false,
    inlineRefs: false,
    strict: false,
    allowUnionTypes: true,
    schemas: [{ ...schemas[name], $id: name }],
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
