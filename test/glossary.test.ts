import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Row {
  readonly zh: string;
  readonly en: string;
  readonly keys: readonly string[];
  readonly types: readonly string[];
}

/** The rows of every table, without heads and rules. */
function rowsOf(markdown: string): Row[] {
  return [...markdown.matchAll(/^\| (.*) \| (.*) \| ?(.*) \| ?(.*) \|$/gm)]
    .filter(([, zh]) => zh !== '中文' && zh !== '---')
    .map(([, zh = '', en = '', keys = '', types = '']) => ({
      zh,
      en,
      keys: spans(keys),
      types: spans(types),
    }));
}

function spans(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);
}

type Schema = Readonly<Record<string, unknown>>;

function schema(name: string): Schema {
  return JSON.parse(readFileSync(join(root, 'schemas', `${name}.schema.json`), 'utf8')) as Schema;
}

/** Every key that a file of the kind may have, at any depth. */
function keysIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { properties } = value as { readonly properties?: object };
  return [...Object.keys(properties ?? {}), ...Object.values(value).flatMap(keysIn)];
}

/** What stands at the top of a file, and the shapes that facts share; the facts themselves are the vocabulary's to explain. */
function keysOfState(): string[] {
  const { properties, definitions } = schema('state') as Readonly<Record<string, object>>;
  const facts = new Set(factKeys());
  return [...Object.keys(properties ?? {}), ...Object.keys(definitions ?? {})].filter(
    (key) => !facts.has(key),
  );
}

/** The keys of blocks, of facts that stand in none, and of what is said of persons, of every vocabulary. */
function factKeys(): string[] {
  const folder = join(root, 'vocabulary');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.yaml'),
  );
  return files.flatMap((file) => {
    const part = parse(readFileSync(join(folder, file), 'utf8')) as Readonly<Record<string, object>>;
    return (['blocks', 'facts', 'persons'] as const).flatMap((key) => Object.keys(part[key] ?? {}));
  });
}

const KEYS: Readonly<Record<string, () => readonly string[]>> = {
  state: keysOfState,
  pack: () => keysIn(schema('pack')),
  waivers: () => keysIn(schema('waivers')),
  baseline: () => keysIn(schema('baseline')),
  report: () => keysIn(schema('report')),
  diff: () => keysIn(schema('diff')),
  vocabulary: () => keysIn(schema('vocabulary')),
};

/** Names that src/model exports. */
function nouns(): Set<string> {
  const model = join(root, 'src/model');
  const files = readdirSync(model, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const exported = /^export (?:declare )?(?:interface|type|class|const) (\w+)/gm;
  return new Set(
    files.flatMap((file) =>
      [...readFileSync(join(model, file), 'utf8').matchAll(exported)].map(([, name = '']) => name),
    ),
  );
}

describe('docs/glossary.md', () => {
  const rows = rowsOf(readFileSync(join(root, 'docs/glossary.md'), 'utf8'));
  const written = new Set(rows.flatMap(({ keys }) => keys));

  test('has both languages in every row', () => {
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.filter(({ zh, en }) => !/\p{Script=Han}/u.test(zh) || !/[a-z]/.test(en))).toEqual([]);
  });

  test.each(Object.keys(KEYS))('explains every key of a file of the kind %s', (kind) => {
    const missing = (KEYS[kind]?.() ?? []).filter((key) => !written.has(key));
    expect([...new Set(missing)], 'add a row to docs/glossary.md').toEqual([]);
  });

  test('explains no key that no file has', () => {
    const known = new Set([...Object.values(KEYS).flatMap((keys) => keys()), ...factKeys()]);
    expect(
      [...written].filter((key) => !known.has(key)),
      'remove it from docs/glossary.md',
    ).toEqual([]);
  });

  test('names types of src/model only', () => {
    const known = nouns();
    expect(rows.flatMap(({ types }) => types).filter((type) => !known.has(type))).toEqual([]);
  });

  test('says a thing once', () => {
    const twice = (words: readonly string[]): string[] =>
      words.filter((word, index) => words.indexOf(word) !== index);
    expect(twice(rows.map(({ en }) => en))).toEqual([]);
    expect(twice(rows.map(({ zh }) => zh))).toEqual([]);
  });
});
