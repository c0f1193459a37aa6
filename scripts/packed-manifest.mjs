// The manifest that is packed says nothing of how the package is made: `npm pack` calls this before and after.
//   node scripts/packed-manifest.mjs strip | restore
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const ONLY_HERE = ['scripts', 'devDependencies', 'allowScripts'];

/** @param {string} root */
const places = (root) => ({ manifest: join(root, 'package.json'), kept: join(root, 'package.json.kept') });

/**
 * Puts the whole manifest in its place again, also after a run that was broken off.
 * @param {string} root
 */
export function restoreManifest(root) {
  const { manifest, kept } = places(root);
  if (existsSync(kept)) renameSync(kept, manifest);
}

/** @param {string} root */
export function stripManifest(root) {
  restoreManifest(root);
  const { manifest, kept } = places(root);
  const text = readFileSync(manifest, 'utf8');
  writeFileSync(kept, text);
  const left = Object.entries(JSON.parse(text)).filter(([key]) => !ONLY_HERE.includes(key));
  const fresh = `${kept}.new`;
  writeFileSync(fresh, `${JSON.stringify(Object.fromEntries(left), null, 2)}\n`);
  renameSync(fresh, manifest);
}

const root = fileURLToPath(new URL('..', import.meta.url));
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , step] = process.argv;
  if (step === 'strip') stripManifest(root);
  else if (step === 'restore') restoreManifest(root);
  else throw new Error('packed-manifest.mjs strip | restore');
}
