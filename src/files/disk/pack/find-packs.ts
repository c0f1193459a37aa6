import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../package-root.ts';

/** Where a pack lies and what reports call its folder. */
export interface PackFolder {
  readonly id: string;
  readonly folder: string;
  readonly name: string;
}

/** The packs that come with the program, by id. */
export function builtInPacks(): PackFolder[] {
  return packsBelow(join(packageRoot(), 'packs'));
}

/** The folders below `packs` that hold a pack.yaml. */
export function packsBelow(packs: string): PackFolder[] {
  const ids = readdirSync(packs).filter((entry) => isPackFolder(join(packs, entry)));
  return ids.toSorted().map((id) => ({ id, folder: join(packs, id), name: `packs/${id}` }));
}

/** The paths of a pack's rule files within its folder, in order. */
export function rulePaths(folder: string): string[] {
  const names = namesIn(join(folder, 'rules')).filter((entry) => entry.endsWith('.yaml'));
  return names.toSorted().map((entry) => `rules/${entry}`);
}

/** Nothing where there is no such folder, or none that may be looked into. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** A word that means a folder and not the id of a pack. */
export function isFolderName(word: string): boolean {
  return /[\\/.]/.test(word);
}

export function isPackFolder(folder: string): boolean {
  return existsSync(join(folder, 'pack.yaml'));
}
