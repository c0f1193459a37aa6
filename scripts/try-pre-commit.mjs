/**
 * Lets the real pre-commit install the hooks of this checkout (its last commit) and run them in a repository of its own:
 * `node scripts/try-pre-commit.mjs`. Wants `pre-commit` on the PATH.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'duibiao-pre-commit-'));
/** @param {readonly string[]} words @param {string} cwd */
const git = (words, cwd) => execFileSync('git', words, { cwd, encoding: 'utf8' }).trim();

try {
  const hooks = join(folder, 'hooks');
  git(['clone', '--quiet', root, hooks], folder);
  const user = join(folder, 'user');
  mkdirSync(join(user, '申报'), { recursive: true });
  git(['init', '--quiet'], user);
  copyFileSync(join(root, 'examples/wenquan.yaml'), join(user, '申报/温泉镇.yaml'));
  const config = `repos:
  - repo: file://${hooks}
    rev: ${git(['rev-parse', 'HEAD'], hooks)}
    hooks:
      - id: duibiao-validate
      - id: duibiao-check
        args: [申报, --as-of, '2024-03-31', --exit-zero]
`;
  writeFileSync(join(user, '.pre-commit-config.yaml'), config);
  git(['add', '--all'], user);
  const env = { ...process.env, PRE_COMMIT_HOME: join(folder, 'home') };
  const { status } = spawnSync('pre-commit', ['run', '--all-files'], { cwd: user, env, stdio: 'inherit' });
  process.exitCode = status ?? 2;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
