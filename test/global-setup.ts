import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = ['src', 'packs', 'vocabulary', 'schemas', 'scripts'];
const built = ['dist/cli.js', 'dist/index.js', 'dist/pure.js'];

/** Scenario tests drive the real program, so it is built once, and only when something changed. */
export default function setup(): void {
  if (isFresh()) return;
  execFileSync(process.execPath, ['scripts/build.mjs', '--fast'], { cwd: root, stdio: 'inherit' });
}

function isFresh(): boolean {
  const outputs = built.map((path) => join(root, path));
  if (!outputs.every((path) => existsSync(path))) return false;
  const oldestOutput = Math.min(...outputs.map((path) => statSync(path).mtimeMs));
  return sources.every((folder) => newest(join(root, folder)) <= oldestOutput);
}

/** The latest change under a folder; folders count too, so a removed file is noticed. */
function newest(folder: string): number {
  if (!existsSync(folder)) return 0;
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Math.max(...[folder, ...entries.map((entry) => join(folder, entry))].map(mtime));
}

function mtime(path: string): number {
  return statSync(path).mtimeMs;
}
