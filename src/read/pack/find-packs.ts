import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../package-root.ts';

/** Where a pack lies and what reports call its folder. */
export interface PackFolder {
  readonly id: string;
  readonly folder: string;
  readonly name: string;
}

/** The packs that come with the program: the folders below packs/ that hold a pack.yaml, by name. */
export function builtInPacks(): PackFolder[] {
  const packs = join(packageRoot(), 'packs');
  const ids = readdirSync(packs).filter((entry) => existsSync(join(packs, entry, 'pack.yaml')));
  return ids.sort().map((id) => ({ id, folder: join(packs, id), name: `packs/${id}` }));
}

/** A word that means a folder and not the id of a pack. */
export function isFolderName(word: string): boolean {
  return /[\\/.]/.test(word);
}
