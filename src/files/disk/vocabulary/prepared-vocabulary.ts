import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Vocabulary } from '../../../model/vocabulary.ts';
import { packageRoot } from '../package-root.ts';
import { hashFile } from '../pack/prepared-pack.ts';
import { partPaths, type VocabularyFolder } from './find-vocabularies.ts';

/** A built-in vocabulary as it was when the program was built, with the bytes that it was read from. */
export interface PreparedVocabulary {
  readonly hashes: readonly string[];
  readonly vocabulary: Vocabulary;
}

/** `path sha256` of each file of the vocabulary. */
export function hashVocabularyFiles({ folder }: VocabularyFolder): string[] {
  return ['vocabulary.yaml', ...partPaths(folder)].map((path) => `${path} ${hashFile(join(folder, path))}`);
}

/** What was prepared of a vocabulary; null where there is none or its files have changed since. */
export function preparedVocabulary(folder: VocabularyFolder): Vocabulary | null {
  const root = packageRoot();
  if (dirname(folder.folder) !== join(root, 'vocabulary')) return null;
  const path = join(root, 'dist/vocabulary', `${basename(folder.folder)}.json`);
  if (!existsSync(path)) return null;
  const prepared = JSON.parse(readFileSync(path, 'utf8')) as PreparedVocabulary;
  return prepared.hashes.join('\n') === hashVocabularyFiles(folder).join('\n') ? prepared.vocabulary : null;
}
