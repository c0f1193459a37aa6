import { spawnSync } from 'node:child_process';
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { duibiao, root } from '../scenarios/binary.ts';
import { commitCheckout } from '../support/checkout.ts';

// The checkout of a stranger, with nothing installed in it: npm gets what the build needs, from its cache where it can.

const cache = join(root, 'node_modules/.cache/duibiao');
mkdirSync(cache, { recursive: true });
const folder = realpathSync(mkdtempSync(join(cache, 'from-git-')));
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
    expect(readdirSync(join(installed, 'dist/types'))).toContain('index.d.ts');
  });
});
