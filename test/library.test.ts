import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import * as library from '../src/index.ts';
import { LOCALES } from '../src/model/bilingual.ts';
import { golden } from './golden.ts';

// What the package exports, as TypeScript users see it: the declarations that `npm run build` hands out.
const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, 'node_modules/.cache/duibiao');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'library-'));
const tsc = join(root, 'node_modules/typescript/bin/tsc');
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', join(folder, 'types')], {
  cwd: root,
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The files that index.d.ts takes names from, in its order. */
function exportedFiles(): string[] {
  const index = readFileSync(join(folder, 'types/index.d.ts'), 'utf8');
  return [...index.matchAll(/from '\.\/(.+)\.[jt]s'/g)].map(([, file = '']) => `${file}.d.ts`);
}

/** Declarations without comments and imports: names and signatures. */
function declarationsOf(file: string): string {
  const text = readFileSync(join(folder, 'types', file), 'utf8');
  const lines = text
    .replaceAll(/\/\*\*[\s\S]*?\*\//g, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('import ') && line !== 'export {};');
  return `// ${file}\n${lines.join('\n')}\n`;
}

test('the public names and types are those that were promised', () => {
  const index = readFileSync(join(folder, 'types/index.d.ts'), 'utf8');
  const actual = [index, ...exportedFiles().map(declarationsOf)].join('\n');
  expect(actual).toBe(golden('library.d.ts.txt', actual));
});

test('the names and types of duibiao/pure are those that were promised', () => {
  const actual = declarationsOf('pure.d.ts');
  expect(actual).toBe(golden('pure.d.ts.txt', actual));
});

const documents = [
  ...LOCALES.map((locale) => `docs/${locale}/library.md`),
  ...['README.md', 'README.zh-CN.md'].filter((file) => existsSync(join(root, file))),
];

/** Compiles scripts as a user would who has installed the package; the errors. */
function compile(name: string, scripts: readonly string[]): string {
  const project = join(folder, name);
  mkdirSync(project, { recursive: true });
  const files = scripts.map((script, index) => {
    writeFileSync(join(project, `example-${index}.ts`), script);
    return `example-${index}.ts`;
  });
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    target: 'es2023',
    module: 'nodenext',
    types: ['node'],
    paths: { duibiao: ['../types/index.d.ts'], 'duibiao/pure': ['../types/pure.d.ts'] },
  };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  writeFileSync(join(project, 'package.json'), '{"type": "module"}');
  return spawnSync(process.execPath, [tsc, '-p', project], { encoding: 'utf8' }).stdout;
}

describe('the examples', () => {
  test('compile under strict', () => {
    const scripts = documents.flatMap((file) => {
      const markdown = readFileSync(join(root, file), 'utf8');
      return [...markdown.matchAll(/^```[jt]s\n([\s\S]*?)\n```$/gm)].map(([, body = '']) => body);
    });
    expect(scripts.length).toBeGreaterThan(LOCALES.length);
    expect(compile('examples', scripts)).toBe('');
  });

  test('would not, if they asked for what is not there', () => {
    const wrong = "import { check } from 'duibiao';\nawait check({ paths: [], topics: ['station'] });\n";
    expect(compile('wrong', [wrong])).toContain("'topics' does not exist");
  });
});

test.each(LOCALES)('the page in %s names every task', (locale) => {
  const page = readFileSync(join(root, `docs/${locale}/library.md`), 'utf8');
  const functions = Object.entries(library).filter(([, value]) => typeof value === 'function');
  expect(functions.map(([name]) => name).filter((name) => !page.includes(name))).toEqual([]);
});
