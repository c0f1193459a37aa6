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

const known = new Map<string, PackSources | null>();

/** A built-in pack as it was read when the program was built; null where its files have changed since. */
export function preparedSources(folder: PackFolder): PackSources | null {
  const path = join(packageRoot(), 'dist/packs', `${folder.id}.json`);
  const sources = known.get(folder.folder) ?? readPrepared(folder, path);
  known.set(folder.folder, sources);
  return sources;
}

function readPrepared(folder: PackFolder, path: string): PackSources | null {
  if (dirname(folder.folder) !== join(packageRoot(), 'packs') || !existsSync(path)) return null;
  const prepared = JSON.parse(readFileSync(path, 'utf8')) as Prepared;
  return prepared.hashes.join('\n') === hashPackFiles(folder).join('\n') ? prepared.sources : null;
}
