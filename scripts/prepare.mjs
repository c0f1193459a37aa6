// What npm runs before it packs, links or installs a checkout: `npm ci`, `npm pack`, `npm install -g FOLDER`,
// `npm install -g git+URL`. Builds dist/ wherever that is done from.
import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, realpathSync, rmSync } from 'node:fs';
import { join, sep } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { restoreManifest, stripManifest } from './packed-manifest.mjs';

const root = realpathSync(fileURLToPath(new URL('..', import.meta.url)));
const setting = (/** @type {string} */ name) => process.env[`npm_config_${name}`] ?? '';

/**
 * In a global installation npm says `global` to the installation inside a checkout too, which then links the checkout
 * instead of installing what it needs: what the build needs is installed here.
 */
function installTools() {
  // What the outer installation is told is not for this one; where cache and network are is.
  const foreign =
    /^npm_config_(?:global|location|prefix|local_prefix|omit|include|production|only|dev|prod|save|dry_run|ignore_scripts|package_lock_only|install_links|force)$/i;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
  const script = process.env['npm_execpath'] ?? '';
  const isNpm = script.endsWith('npm-cli.js');
  const words = [
    'ci',
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
  ];
  execFileSync(isNpm ? process.execPath : 'npm', isNpm ? [script, ...words] : words, {
    cwd: root,
    env,
    stdio: ['ignore', 2, 2],
    shell: !isNpm && process.platform === 'win32',
  });
}

/** Whether npm has cloned the checkout into its cache, to pack it and throw it away. */
function isThrownAway() {
  const clones = join(setting('cache'), '_cacache', 'tmp');
  return setting('cache') !== '' && existsSync(clones) && root.startsWith(realpathSync(clones) + sep);
}

/** The link that the installation inside such a clone has put where the outer one is about to unpack the package. */
function removeLink() {
  const folder = join(
    setting('global_prefix'),
    ...(process.platform === 'win32' ? [] : ['lib']),
    'node_modules',
    'duibiao',
  );
  const isLink = lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  if (!isLink || realpathSync(folder) !== root) return;
  rmSync(folder);
  mkdirSync(folder);
}

restoreManifest(root);
if (!existsSync(join(root, 'node_modules/esbuild/package.json'))) installTools();
execFileSync(process.execPath, [join(root, 'scripts/build.mjs')], { cwd: root, stdio: ['ignore', 2, 2] });
if (isThrownAway()) {
  stripManifest(root);
  removeLink();
}
