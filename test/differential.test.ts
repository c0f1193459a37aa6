import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { readYaml } from '../src/files/parse/yaml/read-yaml.ts';
import { cases } from './support/cases.ts';
import { SEED } from './support/seed.ts';

// Two parsers of YAML, so that one keeps the other honest: what the fast one reads, the strict one must read alike.

const root = fileURLToPath(new URL('..', import.meta.url));

/** What the other parser says against our reading of a text; null where it agrees, or where we read nothing. */
async function objection(text: string): Promise<string | null> {
  const { value } = await readYaml(text, 'f');
  if (value === undefined) return null;
  const parsed = parseAllDocuments(text, { version: '1.2', uniqueKeys: true });
  // A second marker of the end makes another document, of nothing.
  const documents = [...parsed].filter((document, index) => index === 0 || document.toJS() !== null);
  // It also forbids a tab in front of what is not indented, which changes no value.
  const errors = documents
    .flatMap((document) => document.errors)
    .filter(({ code }) => code !== 'TAB_AS_INDENT');
  if (errors[0] !== undefined) return `rejected: ${errors[0].message}`;
  if (documents.length !== 1) return `${documents.length} documents`;
  const [ours, theirs] = [value, documents[0]?.toJS() as unknown].map((read) => JSON.stringify(read));
  return ours === theirs ? null : `${ours} is not ${theirs}`;
}

const PIECES = [
  'a: 1¦b: x¦key: value\n¦list:\n¦- x\n¦  - y\n¦- ¦  ¦\n¦\r\n¦\r¦\t¦ ¦: ¦:¦? ¦,¦[¦]¦{¦}¦"¦\'¦"q"¦\'s\'¦|¦>¦|-\n¦#¦ #c¦\\',
  '&a ¦*a¦!t ¦!!str ¦<<: ¦---\n¦...\n¦%YAML 1.2\n¦-¦@¦`¦\0¦\u0007¦2024-03-31¦0123¦1e3¦.inf¦.nan¦~¦null¦true¦True',
  '0x1F¦0o17¦+1¦12345678901234567890¦1_000¦12:30¦yes¦是¦：¦\u3000¦\u00a0¦\u2028¦\u0085¦\ufeff¦𠮷¦\ud83d\ude00',
  '__proto__: ¦1: ¦01: ¦"1": ',
].flatMap((line) => line.split('¦'));
const piece = fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary-ascii', maxLength: 3 }));

/** Pieces of YAML, thrown together. */
const scraps = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));

const example = readFileSync(join(root, 'examples/wenquan.yaml'), 'utf8');
const damage = fc.tuple(fc.nat(example.length), fc.nat(8), fc.oneof(piece, fc.constant('')));

/** A real declaration with a few places overwritten. */
const damaged = fc.array(damage, { minLength: 1, maxLength: 4 }).map((damages) => {
  const chars = Array.from(example);
  for (const [at, length, instead] of damages) chars.splice(at, length, instead);
  return chars.join('');
});

const NASTY: readonly string[] = [
  'a: b: c\n',
  'a: [1, 2\n',
  'a: {b: 1}}\n',
  'a:\n  b: 1\n c: 2\n',
  'a: "x\ny"\n',
  'a: "x\n"\n',
  'a: "\\x"\n',
  "a: 'it's'\n",
  'a: |1\n  x\n',
  'a: |\n x\n  y\n z\n',
  'a: >\n\n  x\n\n  y\n',
  'a: - b\n',
  '- a\nb: c\n',
  'a\nb: c\n',
  'a: &x 1\nb: *x\n',
  'a: *x\n',
  'a: !!int "3"\n',
  '!!map {a: 1}\n',
  '? a\n: b\n',
  '? [a]\n: b\n',
  ': b\n',
  '{: b}\n',
  '{a, b: 1}\n',
  '[a: 1, b: 2]\n',
  '[a, , b]\n',
  '{a: 1,, b: 2}\n',
  '{a: 1, a: 2}\n',
  'a: 1\na: 2\n',
  '1: a\n01: b\n1.0: c\n',
  'true: a\nTrue: b\n',
  'null: a\n~: b\n',
  '__proto__: {a: 1}\nconstructor: 2\n',
  'a: 0o17\nb: 0x1f\nc: 017\nd: 1e3\ne: +1\nf: .5\ng: 1.\nh: -0\n',
  'a: 1_000\nb: 0b1\nc: 1:30\nd: 12e03\ne: 0.1e-2\n',
  'a: .inf\n',
  'a: .NaN\n',
  'a: 2024-03-31\nb: 2024-03-31T00:00:00Z\n',
  'a: yes\nb: no\nc: on\nd: y\ne: NULL\nf: Null\ng: ~\nh: TRUE\n',
  'a: 9007199254740993\n',
  '%YAML 1.1\n---\na: yes\n',
  '%YAML 1.3\n---\na: 1\n',
  '%TAG ! tag:x,2000:\n---\na: !b 1\n',
  '---\na: 1\n---\nb: 2\n',
  '--- a\n... b\n',
  'a: 1\n...\n',
  'a: 1\n...\n# end\n',
  'a: 1 # c\nb: 2# d\n',
  'a: 1 #\n#\n',
  'a:1\n',
  'a :1\n',
  'a : 1\n',
  'a:\t1\n',
  'a:\n\t- 1\n',
  '\ta: 1\n',
  'a:\r  b: 1\r',
  '# x\ra: 1\n',
  '\ufeffa: 1\n',
  'a: 1\n\ufeffb: 2\n',
  'a: "\u2028"\nb: \u2028\n',
  'a: \u0085\n',
  'a\u00a0: 1\n',
  'a：1\n',
  'a: 1\u3000# x\n',
  'a: %b\n',
  'a: @b\n',
  'a: `b`\n',
  'a: \0\n',
  '"a": 1\n\'b\': 2\n',
  '"a\n b": 1\n',
  `${'k'.repeat(1100)}: 1\n`,
  `"${'k'.repeat(1100)}": 1\n`,
  `a: ${'['.repeat(39)}${']'.repeat(39)}\n`,
  'a: [\n]\nb: {\n}\n',
  'a: [\n1,\n2]\n',
  'a: {\n b: 1\n}\n',
  'a: {\nb: 1\n}\n',
  '- - - 1\n    - 2\n- 3\n',
  'a:\n- 1\n- 2\nb:\n  - 3\n',
  'a:\n- 1\n - 2\n',
  '',
  '\n',
  '---\n',
  '--- |\n x\n',
  // Found by the tests below.
  ' ---\na: 1\n',
  '  %YAML 1.2\n---\na: 1\n',
  '...\na: 1\n',
  'list:\n- "x"a: 1\n',
  'list:\n- [x]a: 1\n',
  ': a: 1\n',
  '&a b: 1\n',
];

describe('what our reader accepts, the other parser reads alike', () => {
  test.each(NASTY)('%j', async (text) => {
    expect(await objection(text)).toBeNull();
  });

  test('in scraps of YAML', async () => {
    await fc.assert(
      fc.asyncProperty(scraps, async (text) => {
        expect(await objection(text)).toBeNull();
      }),
      { seed: SEED, numRuns: cases(15_000) },
    );
  });

  test('in damaged declarations', async () => {
    await fc.assert(
      fc.asyncProperty(damaged, async (text) => {
        expect(await objection(text)).toBeNull();
      }),
      { seed: SEED, numRuns: cases(600) },
    );
  });

  test('in the examples', async () => {
    const { value } = await readYaml(example, 'f');
    expect(value).toMatchObject({ name: '温泉镇' });
    expect(await objection(example)).toBeNull();
  });
});
