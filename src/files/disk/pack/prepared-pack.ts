import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PackFiles } from '../../../model/pack-sources.ts';
import { packageRoot } from '../package-root.ts';
import { type PackFolder, rulePaths } from './find-packs.ts';

/** A built-in pack as it was read when the program was built, with the bytes that it was read from. */
export interface PreparedPack {
  readonly hashes: readonly string[];
  readonly sources: PackFiles;
}

/** By pack id: the words that name its region, and the pack.yaml they were read from. */
type PreparedRegions = Readonly<Record<string, { readonly hash: string; readonly words: readonly string[] }>>;

/** `path sha256` of each file that makes up the pack, its tests left out. */
export function hashPackFiles({ folder }: PackFolder): string[] {
  return ['pack.yaml', ...rulePaths(folder)].map((path) => `${path} ${hashFile(join(folder, path))}`);
}

export function hashFile(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** What was prepared of a pack; null where its files have changed since. */
export function preparedFiles(folder: PackFolder): PackFiles | null {
  const prepared = readPrepared<PreparedPack>(folder, `${folder.id}.json`);
  if (prepared === null) return null;
  return prepared.hashes.join('\n') === hashPackFiles(folder).join('\n') ? prepared.sources : null;
}

export function preparedRegion(folder: PackFolder): readonly string[] | null {
  const region = readPrepared<PreparedRegions>(folder, 'regions.json')?.[folder.id];
  return region !== undefined && region.hash === hashFile(join(folder.folder, 'pack.yaml'))
    ? region.words
    : null;
}

const known = new Map<string, unknown>();

function readPrepared<Prepared>(folder: PackFolder, name: string): Prepared | null {
  const root = packageRoot();
  if (dirname(folder.folder) !== join(root, 'packs')) return null;
  const path = join(root, 'dist/packs', name);
  if (!known.has(path)) known.set(path, existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null);
  return known.get(path) as Prepared | null;
}
