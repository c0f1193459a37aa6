import { execFileSync, spawnSync } from 'node:child_process';
import { lstatSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { duibiao, root } from '../scenarios/binary.ts';
import { commitCheckout } from '../support/checkout.ts';

// The checkout of a stranger, with nothing installed in it: npm gets what the build needs, from its cache where it can.

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'duibiao-from-git-')));
afterAll(() => rmSync(folder, { recursive: true }));
const checkout = commitCheckout(join(folder, 'checkout'));

/** A global installation below a prefix of its own. */
function install(what: string, prefix: string): string {
  const words = ['install', '--global', '--no-audit', '--no-fund', '--prefix', prefix, what];
  const { status, stderr } = spawnSync('npm', words, { cwd: folder, encoding: 'utf8' });
  expect([status, stderr.replace(/^npm warn install-scripts.*\n/gm, '')]).toEqual([0, '']);
  return join(prefix, 'lib/node_modules/duibiao');
}

describe('npm install --global', () => {
  test.each([
    ['git+file://…', `git+file://${checkout}`, false],
    ['a folder', checkout, true],
  ])('%s gives a program that runs', async (name, what, isLink) => {
    const prefix = join(folder, `prefix of ${name.replaceAll(/\W/g, '')}`);
    const installed = install(what, prefix);
    expect(lstatSync(installed).isSymbolicLink()).toBe(isLink);
    const script = join(prefix, 'bin/duibiao');
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(await duibiao(['--version'], { cwd: folder, script })).toEqual({
      exit: 0,
      out: `${version}\n`,
      err: '',
    });
    expect(readdirSync(join(installed, 'dist/packs'))).toContain('kaizhou-2023.json');
    expect(readdirSync(join(installed, 'dist/types'))).toContain('tasks');
  });
});

test('pre-commit installs the hooks with these steps, in this order', async () => {
  const prefix = join(folder, 'pre-commit');
  const env = { ...process.env, NPM_CONFIG_PREFIX: prefix, npm_config_prefix: prefix };
  const npm = (...words: string[]): string =>
    execFileSync('npm', words, { cwd: checkout, encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'] });
  npm('install', '--include=dev', '--include=prod', '--ignore-prepublish', '--no-progress', '--no-save');
  const packed = npm('pack').trim();
  expect(packed).toMatch(/^duibiao-[\d.]+\.tgz$/);
  npm('install', '-g', join(checkout, packed));
  const hooks = parse(readFileSync(join(checkout, '.pre-commit-hooks.yaml'), 'utf8')) as {
    entry: string;
  }[];
  expect(hooks.map(({ entry }) => entry.split(' ')[0])).toEqual(['duibiao', 'duibiao']);
  const script = join(prefix, 'bin/duibiao');
  const example = join(root, 'examples/wenquan.yaml');
  expect(await duibiao(['validate', example], { cwd: folder, script })).toMatchObject({ exit: 0, err: '' });
});
