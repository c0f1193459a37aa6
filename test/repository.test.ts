import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Files git knows or would add; without git, everything but what is built. */
function listFiles(): string[] {
  const listed = listByGit();
  if (listed.length > 0) return listed;
  const built = /(^|\/)(node_modules|dist|coverage|\.git)(\/|$)/;
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !built.test(path) && statSync(join(root, path)).isFile());
}

function listByGit(): string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  try {
    const output = execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return output.split('\0').filter((path) => path !== '' && existsSync(join(root, path)));
  } catch {
    return [];
  }
}

const files = listFiles();
const texts = files
  .map((path) => ({ path, text: readFileSync(join(root, path), 'latin1') }))
  .filter((file) => !file.text.includes('\0'));

interface Ban {
  readonly what: string;
  readonly pattern: RegExp;
  /** Which files it is about: all, unless said. */
  readonly within?: RegExp;
  /** Lines the pattern must find, and lines it must not. */
  readonly bad: readonly string[];
  readonly good: readonly string[];
}

// Pieces of the bad lines below, so that this file stays clean itself.
const [REGISTRY, UP, DOT, COLON] = ['registry', '..', '.', ':'];
const machineFolders = ['work', 'root', 'home', 'Users'];

const bans: readonly Ban[] = [
  {
    what: 'host names of package registries',
    pattern: /registry\.[a-z.]+\.(?:org|com)/i,
    bad: [`https://${REGISTRY}.npmjs.org/x`, `${REGISTRY}.npmmirror.com`],
    good: ['the registry. Then .org files', '"registry": true'],
  },
  {
    what: 'absolute paths of one machine',
    pattern: /(?<![\w.@})$-])\/(?:work|root|home|Users)\/|\b[A-Z]:\\Users\\/,
    bad: machineFolders.flatMap((name) => [`cd /${name}/x`, `"file:///${name}/x"`]),
    good: machineFolders.flatMap((name) => [
      `https://example.org/${name}/x`,
      `docs/${name}/x`,
      `./${name}/x`,
    ]),
  },
  {
    what: 'paths beside the project',
    pattern: /\.\.\/shared\b/,
    bad: [`see ${UP}/shared/x`],
    good: ['./shared/x'],
  },
  {
    what: 'unfinished places',
    pattern: /\b(?:TODO|FIXME)\b/,
    within: /^(?:src|bin|packs|schemas)\//,
    bad: ['// TODO: later', '# FIXME'],
    good: ['# todo list'],
  },
  {
    what: 'tests that do not run or keep others from running',
    pattern:
      /\b(?:test|it|describe|suite)(?:\.\w+)*\.(?:skip|skipIf|runIf|only|todo|fails)\b|\b(?:skip|only|todo):\s*true\b|\bx(?:it|test|describe)\(/,
    within: /^test\/.*\.ts$/,
    bad: [
      `test${DOT}skip('x')`,
      `describe.concurrent${DOT}only('x')`,
      `it${DOT}todo('x')`,
      `{ skip${COLON} true }`,
    ],
    good: ["test.each([])('x')", 'only: false', 'exit(1)'],
  },
];

describe('files of the repository', () => {
  test('are found', () => {
    expect(files).toEqual(
      expect.arrayContaining(['package.json', 'package-lock.json', 'test/repository.test.ts']),
    );
  });

  describe.each(bans)('have no $what', ({ pattern, within, bad, good }) => {
    test('in any line', () => {
      const hits = texts
        .filter((file) => within === undefined || within.test(file.path))
        .flatMap((file) =>
          file.text.split('\n').map((line, index) => ({ place: `${file.path}:${index + 1}`, line })),
        )
        .filter(({ line }) => pattern.test(line))
        .map(({ place, line }) => `${place}: ${line.trim().slice(0, 120)}`);
      expect(hits).toEqual([]);
    });

    test('and the pattern knows them', () => {
      expect(bad.filter((line) => !pattern.test(line))).toEqual([]);
      expect(good.filter((line) => pattern.test(line))).toEqual([]);
    });
  });
});

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface LockedPackage {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly optional?: boolean;
  readonly os?: readonly string[];
}

interface Lock {
  readonly packages: Readonly<Record<string, Manifest & LockedPackage>>;
}

function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function readJson(path: string): unknown {
  return JSON.parse(textOf(path));
}

function pinsOf(manifest: Manifest | undefined): Record<string, string> {
  return { ...manifest?.dependencies, ...manifest?.devDependencies, ...manifest?.optionalDependencies };
}

describe('dependencies', () => {
  const manifest = readJson('package.json') as Manifest;
  const lock = readJson('package-lock.json') as Lock;
  const locked = Object.entries(lock.packages).filter(([path]) => path !== '');

  test('are pinned exactly', () => {
    const pins = Object.entries(pinsOf(manifest));
    expect(pins.length).toBeGreaterThan(0);
    expect(pins.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('are explained in CONTRIBUTING.md, each once and no other', () => {
    const [, table = ''] = /^## Libraries$([\s\S]*?)^## /m.exec(textOf('CONTRIBUTING.md')) ?? [];
    const rows = [...table.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell = '']) => cell.split(', '));
    expect(rows.map((name) => name.replaceAll('`', '')).toSorted()).toEqual(
      Object.keys(pinsOf(manifest)).toSorted(),
    );
  });

  test('are the locked ones', () => {
    expect(pinsOf(lock.packages[''])).toEqual(pinsOf(manifest));
  });

  test('are locked without an address', () => {
    expect(locked.length).toBeGreaterThan(0);
    expect(locked.filter(([, entry]) => entry.resolved !== undefined)).toEqual([]);
  });

  test('are locked by content', () => {
    // Not every registry carries the binaries of every system, so theirs may lack the hash.
    const isBinary = (entry: LockedPackage): boolean => entry.optional === true && entry.os !== undefined;
    const unhashed = locked.filter(([, entry]) => entry.integrity === undefined && !isBinary(entry));
    expect(unhashed).toEqual([]);
  });
});

test('every generated test says its seed, so that it fails alike on every machine', () => {
  const calls = texts
    .filter(({ path }) => /^test\/.*\.ts$/.test(path) && path !== 'test/repository.test.ts')
    .flatMap(({ path, text }) =>
      text
        .split(/(?=fc\.(?:assert|check)\()/)
        .slice(1)
        .map((call) => ({ path, call })),
    );
  expect(calls.length).toBeGreaterThan(20);
  const unseeded = calls.filter(({ call }) => !/\b(?:seed: SEED|options)\b/.test(call));
  expect(unseeded.map(({ path }) => path)).toEqual([]);
});
