import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PackSources } from '../../model/pack-sources.ts';
import { packageRoot } from '../package-root.ts';
import { type PackFolder, rulePaths } from './find-packs.ts';

interface Prepared {
  readonly hashes: readonly string[];
  readonly sources: PackSources;
}

/** `path sha256` of each file that makes up the pack, its tests left out. */
export function hashPackFiles({ folder }: PackFolder): string[] {
  return ['pack.yaml', ...rulePaths(folder)].map((path) => {
    const hash = createHash('sha256').update(readFileSync(join(folder, path)));
    return `${path} ${hash.digest('hex')}`;
  });
}

/** A built-in pack as it was read when the program was built; null where its files have changed since. */
export function preparedSources(folder: PackFolder): PackSources | null {
  const root = packageRoot();
  if (dirname(folder.folder) !== join(root, 'packs')) return null;
  const path = join(root, 'dist/packs', `${folder.id}.json`);
  if (!existsSync(path)) return null;
  const prepared = JSON.parse(readFileSync(path, 'utf8')) as Prepared;
  return prepared.hashes.join('\n') === hashPackFiles(folder).join('\n') ? prepared.sources : null;
}
