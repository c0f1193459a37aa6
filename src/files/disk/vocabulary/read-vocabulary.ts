import { readVocabularyFiles, type VocabularyRead } from '../../parse/vocabulary/read-vocabulary-files.ts';
import { readFolder } from '../read-folder.ts';
import { schemaSource } from '../schema-source.ts';
import { partPaths, type VocabularyFolder } from './find-vocabularies.ts';

/** Reads vocabulary.yaml and the files beside it. */
export async function readVocabulary(vocabulary: VocabularyFolder): Promise<VocabularyRead> {
  const shapes = await import('../../parse/vocabulary-validators.generated.js');
  const files = await readFolder(vocabulary, ['vocabulary.yaml', ...partPaths(vocabulary.folder)]);
  return readVocabularyFiles(files, { ...shapes, schema: schemaSource('vocabulary') });
}
