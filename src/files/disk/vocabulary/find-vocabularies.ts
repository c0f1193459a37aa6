import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../package-root.ts';

/** Where a vocabulary lies and what reports call its folder. */
export interface VocabularyFolder {
  readonly folder: string;
  readonly name: string;
}

/** The fields that come with the program, by id. */
export function builtInVocabularies(root = packageRoot()): (VocabularyFolder & { readonly id: string })[] {
  const folder = join(root, 'vocabulary');
  return readdirSync(folder)
    .filter((id) => isVocabularyFolder(join(folder, id)))
    .toSorted()
    .map((id) => ({ id, folder: join(folder, id), name: `vocabulary/${id}` }));
}

export function isVocabularyFolder(folder: string): boolean {
  return existsSync(join(folder, 'vocabulary.yaml'));
}

/** The other files of a vocabulary within its folder, in the order of a form. */
export function partPaths(folder: string): string[] {
  return readdirSync(folder)
    .filter((entry) => entry.endsWith('.yaml') && entry !== 'vocabulary.yaml')
    .toSorted();
}
