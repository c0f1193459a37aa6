/**
 * Writes what is derived from the published schemas: the types that equal them, and the validators that the reader uses
 * (compiled ahead of time: compiling at run time costs 190 ms a start).
 */
import { readFile } from 'node:fs/promises';
import { withRunOptions } from './run-options-schema.ts';
import { typesOf, validators, type Writer, writerBelow } from './schema-code.ts';

interface Contract {
  readonly name: 'pack' | 'vocabulary' | 'waivers' | 'report' | 'baseline';
  /** The type of the whole, where the program needs one. */
  readonly type: string | null;
  /** What is checked on its own; `''` is the whole. */
  readonly parts: readonly string[];
  /** Also as code, to explain faults by where there is no disk. */
  readonly isTold?: true;
}

const CONTRACTS: readonly Contract[] = [
  { name: 'pack', type: 'PackSource', parts: ['packFile', 'rulesFile', 'testsFile'], isTold: true },
  { name: 'vocabulary', type: 'VocabularySource', parts: ['vocabularyFile', 'partFile'], isTold: true },
  { name: 'waivers', type: 'WaiversFile', parts: [''], isTold: true },
  { name: 'report', type: null, parts: [''] },
  { name: 'baseline', type: null, parts: [''] },
];

/** `root` is the folder of package.json; `write` is called once per file, with a path relative to it. */
export async function generate(root: string, write: Writer = writerBelow(root)): Promise<void> {
  for (const { name, type, parts, isTold = false } of CONTRACTS) {
    const file = `schemas/${name}.schema.json`;
    const written = JSON.parse(await readFile(`${root}/${file}`, 'utf8')) as object;
    const schema = name === 'report' ? withRunOptions(written) : written;
    if (schema !== written) await write(file, `${JSON.stringify(schema, null, 2)}\n`);
    if (type !== null) await write(`src/model/${name}-file.generated.ts`, await typesOf(schema, type));
    const code = await validators(name, schema, parts);
    await write(`src/files/parse/${name}-validators.generated.js`, code);
    if (isTold) await write(`src/files/parse/${name}-schema.generated.js`, constant(name, schema));
  }
}

function constant(name: string, schema: object): string {
  return `export const ${name}Schema = ${JSON.stringify(schema)};\n`;
}
