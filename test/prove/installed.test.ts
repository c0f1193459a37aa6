import { execFileSync, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, test } from 'vitest';
import { duibiao, root } from '../scenarios/binary.ts';
import { copyWithTools } from '../support/checkout.ts';

// What is published is packed from a copy of the checkout, installed into an empty folder without a network, and run from
// elsewhere. (Not below node_modules, where the compiler takes sources for those of others and declares nothing.)

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'duibiao-installed-')));
afterAll(() => rmSync(folder, { recursive: true }));
const project = join(folder, 'project');
const elsewhere = join(folder, '别处');

interface Outcome {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

function npm(args: readonly string[], cwd: string): Outcome {
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd, encoding: 'utf8' });
  return { exit: status, out: stdout, err: stderr };
}

const checkout = copyWithTools(join(folder, 'checkout'));
const packing = npm(['pack'], checkout);
const tarball = join(checkout, packing.out.trim());
for (const path of [project, elsewhere]) mkdirSync(path);
writeFileSync(join(project, 'package.json'), '{"name": "empty", "private": true, "type": "module"}\n');
const installing = npm(['install', '--offline', '--no-audit', '--no-fund', tarball], project);
const installed = join(project, 'node_modules/duibiao');
writeFileSync(join(elsewhere, '温泉镇.yaml'), readFileSync(join(root, 'examples/wenquan.yaml'), 'utf8'));

/** Paths and modes as they were unpacked. */
const paths = readdirSync(installed, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(installed.length + 1)
      .replaceAll('\\', '/'),
  );

describe('packing', () => {
  test('prints one line, the name of the file', () => {
    const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      name: string;
      version: string;
    };
    expect([packing.exit, packing.out]).toEqual([0, `${name}-${version}.tgz\n`]);
  });

  test('leaves the checkout as it was', () => {
    const read = (path: string): string => readFileSync(join(path, 'package.json'), 'utf8');
    expect(read(checkout)).toBe(read(root));
    expect(readdirSync(checkout).filter((name) => name.includes('package.json'))).toEqual(['package.json']);
  });

  test('leaves out of the manifest how the package is made', () => {
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as object;
    for (const key of ['scripts', 'devDependencies', 'allowScripts'])
      expect(manifest).not.toHaveProperty(key);
    expect(manifest).toMatchObject({ name: 'duibiao', bin: {}, exports: {}, engines: {} });
  });

  test('mends a manifest that a broken run left behind', () => {
    const script = join(checkout, 'scripts/packed-manifest.mjs');
    for (const step of ['strip', 'strip']) execFileSync(process.execPath, [script, step]);
    expect(readFileSync(join(checkout, 'package.json'), 'utf8')).not.toContain('"scripts"');
    execFileSync(process.execPath, [script, 'restore']);
    execFileSync(process.execPath, [script, 'restore']);
    expect(readFileSync(join(checkout, 'package.json'), 'utf8')).toBe(
      readFileSync(join(root, 'package.json'), 'utf8'),
    );
  });
});

test('installing the tarball warns of nothing', () => {
  expect([installing.exit, installing.err]).toEqual([0, '']);
});

describe('the tarball', () => {
  test('has what the package needs', () => {
    const needed = [
      'package.json',
      'LICENSE',
      'README.md',
      'README.zh-CN.md',
      'CHANGELOG.md',
      'bin/duibiao.js',
    ];
    expect(paths).toEqual(
      expect.arrayContaining([...needed, 'dist/cli.js', 'dist/index.js', 'dist/pure.js']),
    );
    // With these it is the action as it is, without anything to install.
    expect(paths).toEqual(expect.arrayContaining(['action.yml', 'dist/cli.js', 'dist/sbom.cdx.json']));
    expect(paths).toContain('dist/packs/kaizhou-2023.json');
    expect(paths).toContain('dist/types/tasks/check.d.ts');
    for (const id of readdirSync(join(root, 'packs'))) expect(paths).toContain(`packs/${id}/pack.yaml`);
    for (const name of readdirSync(join(root, 'schemas'))) expect(paths).toContain(`schemas/${name}`);
  });

  test('has nothing else', () => {
    const known =
      /^(?:package\.json|LICENSE|README(?:\.zh-CN)?\.md|(?:CHANGELOG|CONTRIBUTING|SECURITY)\.md|action\.yml|bin\/duibiao\.js|(?:dist|packs|vocabulary|schemas|examples|docs)\/.+)$/;
    expect(paths.filter((path) => !known.test(path))).toEqual([]);
    expect(paths.filter((path) => /\.(?:test\.|map$|ts$)/.test(path) && !path.endsWith('.d.ts'))).toEqual([]);
    expect(paths.filter((path) => /^(?:packs|vocabulary)\//.test(path) && !path.endsWith('.yaml'))).toEqual(
      [],
    );
    const texts = paths.filter((path) => /^(?:examples|docs)\//.test(path));
    // The schema is what the editor of an example reads.
    expect(texts.filter((path) => !/\.(?:md|txt|yaml)$|\/duibiao\.schema\.json$/.test(path))).toEqual([]);
  });

  test('has a program that can be run', () => {
    expect(statSync(join(installed, 'bin/duibiao.js')).mode & 0o111).not.toBe(0);
    expect(readFileSync(join(installed, 'bin/duibiao.js'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  test('brings no dependencies', () => {
    expect(readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'duibiao',
    ]);
  });
});

describe('the installed program', () => {
  const script = join(project, 'node_modules/.bin/duibiao');

  test('checks a file from another folder, as the repository does', async () => {
    const args = ['check', '温泉镇.yaml', '--as-of', '2024-03-31', '--format', 'json'];
    const there = await duibiao(args, { cwd: elsewhere, script });
    const here = await duibiao(args, { cwd: elsewhere });
    expect(there.exit).toBe(1);
    expect(there).toEqual(here);
  });

  test('knows its version, its packs and its schemas', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    const [itsVersion, packs, schema] = await Promise.all([
      duibiao(['--version'], { cwd: elsewhere, script }),
      duibiao(['packs', 'list'], { cwd: elsewhere, script }),
      duibiao(['schema', 'pack'], { cwd: elsewhere, script }),
    ]);
    expect(itsVersion).toEqual({ exit: 0, out: `${version}\n`, err: '' });
    expect(packs.out).toContain('kaizhou-2023');
    expect(JSON.parse(schema.out)).toHaveProperty('definitions');
  });
});

describe('the installed library', () => {
  test('evaluates and checks', () => {
    const program = `
      import { check, evaluate, parseIsoDate, readStates } from 'duibiao';
      const request = { paths: ['温泉镇.yaml'], cwd: ${JSON.stringify(elsewhere)}, packs: [] };
      const asOf = parseIsoDate('2024-03-31');
      const tool = { name: 'test', version: '0' };
      const report = await check({ ...request, asOf, tool });
      const { packs, state } = await readStates(request);
      const { findings } = evaluate(packs, state, asOf);
      process.stdout.write(JSON.stringify([report.findings.length, findings.length, report.summary.overdue]));
    `;
    writeFileSync(join(project, 'use.js'), program);
    const out = execFileSync(process.execPath, ['use.js'], { cwd: project, encoding: 'utf8' });
    const [checked, evaluated, overdue] = JSON.parse(out) as [number, number, number];
    expect(checked).toBeGreaterThan(50);
    expect(evaluated).toBe(checked);
    expect(overdue).toBeGreaterThan(0);
  });
});

describe('the types of the installed library', () => {
  const scripts = ['docs/en/library.md', 'docs/zh/library.md'].flatMap((path) =>
    [...readFileSync(join(installed, path), 'utf8').matchAll(/^```[jt]s\n([\s\S]*?)\n```$/gm)].map(
      ([, script = '']) => script,
    ),
  );

  /** What the compiler of a strict project that has installed the package says; its declarations are checked too. */
  function compile(name: string, module: string, files: readonly string[]): string {
    const place = join(project, name);
    mkdirSync(place);
    const names = files.map((text, index) => {
      writeFileSync(join(place, `example-${index}.ts`), text);
      return `example-${index}.ts`;
    });
    const compilerOptions = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      noEmit: true,
      target: 'es2023',
      module,
      moduleResolution: module === 'nodenext' ? 'nodenext' : 'bundler',
      types: ['node'],
      typeRoots: [join(root, 'node_modules/@types')],
    };
    writeFileSync(join(place, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: names }));
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    return spawnSync(process.execPath, [tsc, '-p', place], { encoding: 'utf8' }).stdout;
  }

  test.each(['nodenext', 'esnext'])('let the examples of the documents compile, module %s', (module) => {
    expect(scripts.length).toBeGreaterThan(2);
    expect(compile(`module-${module}`, module, scripts)).toBe('');
  });

  test('find a mistake', () => {
    const wrong = "import { check } from 'duibiao';\nawait check({ paths: 'x.yaml' });\nexport {};\n";
    expect(compile('mistake', 'nodenext', [wrong])).toContain('error TS');
  });
});
