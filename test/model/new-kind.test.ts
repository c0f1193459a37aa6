import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the rooms stand that must know every kind, and a file of each that does not compile without. */
const ROOMS: Readonly<Record<string, string>> = {
  schema: 'model/duty-keys.ts',
  compile: 'compile/',
  evaluation: 'evaluate/judge.ts',
  'days of change': 'evaluate/change-days.ts',
  evidence: 'evaluate/with-evidence.ts',
  form: 'form/measured.ts',
  'sentence (zh)': 'i18n/zh/sentence.ts',
  'sentence (en)': 'i18n/en/sentence.ts',
  'public JSON': 'report/packs/json-pack-rule.ts',
  crosswalk: 'crosswalk/',
  mutation: 'author/mutate/',
  boundaries: 'author/boundaries/',
  proof: 'author/prove/figures-of.ts',
};

/** What each thing of a list must have stands within a measure, which the other rooms know. */
const THING_ROOMS: Readonly<Record<string, string>> = {
  schema: 'model/duty-keys.ts',
  compile: 'compile/compile-thing.ts',
  evaluation: 'evaluate/thing-on.ts',
  totals: 'evaluate/count-in-totals.ts',
  form: 'report/form/need-texts.ts',
  'sentence (zh)': 'i18n/zh/sentence.ts',
  'sentence (en)': 'i18n/en/sentence.ts',
  crosswalk: 'crosswalk/compare-things.ts',
  mutation: 'author/mutate/measure-edits.ts',
  boundaries: 'author/boundaries/fill-thing.ts',
  proof: 'author/prove/figures-of.ts',
};

const KINDS: readonly {
  readonly of: string;
  readonly rooms: Readonly<Record<string, string>>;
  readonly file: string;
  readonly union: RegExp;
  readonly kind: string;
}[] = [
  {
    of: 'measure',
    rooms: ROOMS,
    file: 'model/measure.ts',
    union: /export type Measure =/,
    kind: "{ readonly type: 'dummy'; readonly fact: FactDefinition }",
  },
  {
    of: 'due',
    rooms: ROOMS,
    file: 'model/pack.ts',
    union: /export type Due =/,
    kind: "{ readonly type: 'dummy' }",
  },
  {
    of: 'measure of a thing',
    rooms: THING_ROOMS,
    file: 'model/thing-measure.ts',
    union: /export type ThingMeasure =/,
    kind: "({ readonly type: 'dummy' } & OfField)",
  },
];

test.each(KINDS)(
  'a new kind of $of leads to every room',
  { timeout: 300_000 },
  async ({ rooms, file, union, kind }) => {
    const folder = await mkdtemp(join(tmpdir(), 'duibiao-kind-'));
    try {
      for (const name of ['src', 'package.json', 'tsconfig.json'])
        await cp(join(root, name), join(folder, name), { recursive: true });
      await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
      const text = await readFile(join(folder, 'src', file), 'utf8');
      expect(text).toMatch(union);
      await writeFile(
        join(folder, 'src', file),
        text.replace(union, (found) => `${found}\n  | ${kind}`),
      );
      const files = await filesThatFail(folder);
      const silent = Object.entries(rooms).filter(
        ([, place]) => !files.some((one) => one.startsWith(`src/${place}`)),
      );
      expect(silent).toEqual([]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);

async function filesThatFail(folder: string): Promise<string[]> {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const { stdout } = await promisify(execFile)(process.execPath, [compiler, '--noEmit', '-p', folder], {
    cwd: folder,
  }).catch((error: unknown) => error as { stdout: string });
  return [...stdout.matchAll(/^(src\/[^(]+)\(/gm)].map(([, name = '']) => name);
}
