import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../scenarios/binary.ts';

/** The files of this repository as they are now, without what is built and installed. */
function copyCheckout(folder: string): string {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const path of listed.split('\0')) {
    if (path === '' || !existsSync(join(root, path))) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(root, path), join(folder, path));
  }
  return folder;
}

/** The same with what `npm ci` has installed here, so that it can be built without a network. */
export function copyWithTools(folder: string): string {
  copyCheckout(folder);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** The same as the only commit of a git repository. */
export function commitCheckout(folder: string): string {
  copyCheckout(folder);
  const who = ['-c', 'user.name=test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
  for (const words of [
    ['init', '-q'],
    ['add', '-A'],
    [...who, 'commit', '-q', '-m', 'all'],
  ])
    execFileSync('git', words, { cwd: folder, stdio: 'ignore' });
  return folder;
}
