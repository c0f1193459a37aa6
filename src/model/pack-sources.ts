import type { Vocabulary } from './vocabulary.ts';
import type { PackFile, RulesFile, TestsFile } from './pack-file.generated.ts';

/** The files of a pack folder, each of the right shape. `file` is the name that reports use. */
export interface PackFiles {
  /** The folder's own name, which must be the pack's id. */
  readonly folder: string;
  readonly pack: { readonly file: string; readonly value: PackFile };
  readonly rules: readonly { readonly file: string; readonly value: RulesFile }[];
  /** Read only where tests are asked for. */
  readonly tests: { readonly file: string; readonly value: TestsFile } | null;
  readonly digest: string;
}

/** A pack as written, with the vocabulary in which it is written. */
export interface PackSources extends PackFiles {
  readonly vocabulary: Vocabulary;
}

/** What stands in a pack in the place of what its author has still to fill in. */
export const LEFT_OPEN = '???';
