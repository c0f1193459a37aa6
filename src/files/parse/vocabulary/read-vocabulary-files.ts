import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { PartFile, VocabularyFile } from '../../../model/vocabulary-file.generated.ts';
import type { VocabularySources } from '../../../model/vocabulary-sources.ts';
import { checkShape, type SchemaSource } from '../check-shape.ts';
import type { FolderFiles } from '../folder-files.ts';
import { locateFault } from '../locate-fault.ts';
import { reservedNames } from '../pack/reserved-names.ts';
import type { Validator } from '../validator.ts';
import type { YamlFile } from '../yaml-file.ts';

/** What the files are checked against. */
export interface VocabularyShapes {
  readonly vocabularyFile: Validator;
  readonly partFile: Validator;
  /** The published schema of vocabularies, to explain faults by. */
  readonly schema: SchemaSource;
}

/** A vocabulary's files as read. */
export interface VocabularyRead {
  /** Null where a file is missing or not of its shape. */
  readonly sources: VocabularySources | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly files: ReadonlyMap<string, YamlFile>;
}

/** `vocabulary.yaml` and the parts beside it, in the order of a form. */
export function readVocabularyFiles(
  { byPath, digest }: Omit<FolderFiles, 'folder'>,
  shapes: VocabularyShapes,
): VocabularyRead {
  const files = new Map([...byPath.values()].map((yaml) => [yaml.file, yaml]));
  const diagnostics: Diagnostic[] = [];
  const read = <Value>(
    path: string,
    part: Exclude<keyof VocabularyShapes, 'schema'>,
  ): { readonly file: string; readonly value: Value } | null => {
    const yaml = byPath.get(path);
    const faults = (yaml?.diagnostics ?? []).filter(({ severity }) => severity === 'error');
    if (yaml?.value !== undefined) {
      const place = { file: yaml.file, pointer: '' };
      const schema: SchemaSource = () => shapes.schema(`#/definitions/${part}`);
      const found = [
        ...checkShape(shapes[part], yaml.value, place, schema),
        ...reservedNames(yaml.value, place),
      ];
      faults.push(...found.map((fault) => locateFault(fault, files)));
    }
    diagnostics.push(...faults);
    return yaml === undefined || faults.length > 0 ? null : { file: yaml.file, value: yaml.value as Value };
  };
  if (!byPath.has('vocabulary.yaml')) diagnostics.push(MISSING);
  const main = read<VocabularyFile>('vocabulary.yaml', 'vocabularyFile');
  const paths = [...byPath.keys()].filter((path) => path !== 'vocabulary.yaml');
  const parts = paths.map((path) => read<PartFile>(path, 'partFile'));
  const whole = parts.filter((part) => part !== null);
  const sources = main === null || whole.length < parts.length ? null : { main, parts: whole, digest };
  return { sources, diagnostics, files };
}

const MISSING: Diagnostic = {
  code: 'vocabulary-incomplete',
  severity: 'error',
  args: { token: 'vocabulary.yaml' },
  position: { file: 'vocabulary.yaml', line: 1, column: 1 },
};
