import type { PartFile, VocabularyFile } from './vocabulary-file.generated.ts';

/** The files of a vocabulary's folder, each of the right shape, in the order of a form. `file` is the name that reports use. */
export interface VocabularySources {
  readonly main: { readonly file: string; readonly value: VocabularyFile };
  readonly parts: readonly { readonly file: string; readonly value: PartFile }[];
  /** SHA-256 over the files. */
  readonly digest: string;
}
