import { compileVocabulary } from '../../compile/vocabulary/compile-vocabulary.ts';
import { builtInVocabularies, type VocabularyFolder } from '../../files/disk/vocabulary/find-vocabularies.ts';
import { preparedVocabulary } from '../../files/disk/vocabulary/prepared-vocabulary.ts';
import { readVocabulary } from '../../files/disk/vocabulary/read-vocabulary.ts';
import { locateFault } from '../../files/parse/locate-fault.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';

/** The field of a pack that names none. */
export const DEFAULT_VOCABULARY = 'fire-safety';

/** A vocabulary as used; null where it has a fault. */
export interface LoadedVocabulary {
  readonly vocabulary: Vocabulary | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Read → compile → locate; what was prepared when the program was built is not read again. */
export async function loadVocabulary(folder: VocabularyFolder): Promise<LoadedVocabulary> {
  const prepared = preparedVocabulary(folder);
  return prepared === null ? readFolder(folder) : { vocabulary: prepared, diagnostics: [] };
}

/** The same from the files alone. */
export async function readFolder(folder: VocabularyFolder): Promise<LoadedVocabulary> {
  const { sources, diagnostics, files } = await readVocabulary(folder);
  if (sources === null) return { vocabulary: null, diagnostics };
  const { vocabulary, faults } = compileVocabulary(sources);
  return {
    vocabulary: faults.length === 0 ? vocabulary : null,
    diagnostics: [...diagnostics, ...faults.map((fault) => locateFault(fault, files))],
  };
}

const known = new Map<string, Promise<LoadedVocabulary>>();

/** A field that comes with the program, read once; null where there is none of that id. */
export async function builtInVocabulary(id: string): Promise<LoadedVocabulary | null> {
  const folder = builtInVocabularies().find((candidate) => candidate.id === id);
  if (folder === undefined) return null;
  const reading = known.get(id) ?? loadVocabulary(folder);
  known.set(id, reading);
  return reading;
}

/** What can be declared where no pack says which field it is about. */
export async function defaultVocabulary(): Promise<Vocabulary> {
  const read = await builtInVocabulary(DEFAULT_VOCABULARY);
  if (read === null || read.vocabulary === null)
    throw new Error(`vocabulary/${DEFAULT_VOCABULARY} cannot be read`);
  return read.vocabulary;
}
