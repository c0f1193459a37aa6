import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { PartFile, VocabularyFile } from '../../../model/vocabulary-file.generated.ts';
import type { VocabularySources } from '../../../model/vocabulary-sources.ts';
import { checkShape } from '../../parse/check-shape.ts';
import { locateFault } from '../../parse/locate-fault.ts';
import { reservedNames } from '../../parse/pack/reserved-names.ts';
import type { Validator } from '../../parse/validator.ts';
import { leavesFolder } from '../pack/leaves-folder.ts';
import { withoutText, type YamlFile } from '../../parse/yaml-file.ts';
import { readYamlFile } from '../read-file.ts';
import { schemaSource } from '../schema-source.ts';
import { partPaths, type VocabularyFolder } from './find-vocabularies.ts';

/** A vocabulary's folder as read. */
export interface VocabularyRead {
  /** Null where a file is not of its shape. */
  readonly sources: VocabularySources | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly files: ReadonlyMap<string, YamlFile>;
}

/** Reads vocabulary.yaml and the files beside it; no link may lead out of the folder. */
export async function readVocabulary({ folder, name }: VocabularyFolder): Promise<VocabularyRead> {
  const { vocabularyFile, partFile } = await import('../../parse/vocabulary-validators.generated.js');
  const schema = schemaSource('vocabulary');
  const files = new Map<string, YamlFile>();
  const diagnostics: Diagnostic[] = [];
  const read = async <Value>(
    path: string,
    validator: Validator,
    part: string,
  ): Promise<{ file: string; value: Value } | null> => {
    const file = `${name}/${path}`;
    const yaml = leavesFolder(folder, path)
      ? withoutText(file, '', [outsideFault(file, path)])
      : await readYamlFile(join(folder, path), file);
    files.set(file, yaml);
    const faults = yaml.diagnostics.filter(({ severity }) => severity === 'error');
    if (yaml.value !== undefined) {
      const place = { file, pointer: '' };
      const found = [
        ...checkShape(validator, yaml.value, place, () => schema(`#/definitions/${part}`)),
        ...reservedNames(yaml.value, place),
      ];
      faults.push(...found.map((fault) => locateFault(fault, files)));
    }
    diagnostics.push(...faults);
    return faults.length > 0 ? null : { file, value: yaml.value as Value };
  };
  const main = await read<VocabularyFile>('vocabulary.yaml', vocabularyFile, 'vocabularyFile');
  const parts = [];
  for (const path of partPaths(folder)) parts.push(await read<PartFile>(path, partFile, 'partFile'));
  const whole = parts.filter((part) => part !== null);
  const sources =
    main === null || whole.length < parts.length
      ? null
      : { main, parts: whole, digest: digestOf(files, name) };
  return { sources, diagnostics, files };
}

function outsideFault(file: string, path: string): Diagnostic {
  const position = { file, line: 1, column: 1 };
  return { code: 'pack-file-outside', severity: 'error', args: { token: path }, position };
}

/** One digest over names and contents, in the order of their names. */
function digestOf(files: ReadonlyMap<string, YamlFile>, name: string): string {
  const hash = createHash('sha256');
  for (const [file, { sha256 }] of files) hash.update(`${file.slice(name.length + 1)}\n${sha256}\n`);
  return hash.digest('hex');
}
