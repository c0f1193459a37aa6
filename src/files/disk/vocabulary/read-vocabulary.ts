import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { readVocabularyFiles, type VocabularyRead } from '../../parse/vocabulary/read-vocabulary-files.ts';
import { withoutText, type YamlFile } from '../../parse/yaml-file.ts';
import { leavesFolder } from '../pack/leaves-folder.ts';
import { readYamlFile } from '../read-file.ts';
import { schemaSource } from '../schema-source.ts';
import { partPaths, type VocabularyFolder } from './find-vocabularies.ts';

/** Reads vocabulary.yaml and the files beside it; no link may lead out of the folder. */
export async function readVocabulary({ folder, name }: VocabularyFolder): Promise<VocabularyRead> {
  const shapes = await import('../../parse/vocabulary-validators.generated.js');
  const byPath = new Map<string, YamlFile>();
  for (const path of ['vocabulary.yaml', ...partPaths(folder)]) {
    const file = `${name}/${path}`;
    const yaml = leavesFolder(folder, path)
      ? withoutText(file, '', [outsideFault(file, path)])
      : await readYamlFile(join(folder, path), file);
    byPath.set(path, yaml);
  }
  const files = { byPath, digest: digestOf(byPath) };
  return readVocabularyFiles(files, { ...shapes, schema: schemaSource('vocabulary') });
}

function outsideFault(file: string, path: string): Diagnostic {
  const position = { file, line: 1, column: 1 };
  return { code: 'pack-file-outside', severity: 'error', args: { token: path }, position };
}

/** One digest over names and contents, in the order of their names. */
function digestOf(byPath: ReadonlyMap<string, YamlFile>): string {
  const hash = createHash('sha256');
  for (const [path, { sha256 }] of byPath) hash.update(`${path}\n${sha256}\n`);
  return hash.digest('hex');
}
