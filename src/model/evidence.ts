import type { Place } from './position.ts';
import type { Force } from './status.ts';

/** What may be wrong with a paper that is a file: it does not count. A link is never followed, on disk or elsewhere. */
export type PaperFault = 'file-missing' | 'file-differs' | 'file-unreadable' | 'file-is-link';

/** Why a fact is not proven: no paper is named for it, or the one that is does not count. */
export type PaperLack = 'none' | PaperFault;

/** The files that papers name, as they were found on the disk. */
export interface EvidenceFiles {
  /** Those that were read whole, in the order of their names. */
  readonly files: readonly { readonly file: string; readonly sha256: string }[];
  /** By `paperKey`: papers that do not count. */
  readonly faults: ReadonlyMap<string, PaperFault>;
}

/** Which duties need paper, and which papers do not count. */
export interface EvidenceDemand {
  /** The weakest force of duties that need it. */
  readonly from: Force;
  readonly faults: EvidenceFiles['faults'];
}

/** All duties that bind. */
export const ALL_BINDING: Force = 'conditional';

export function paperKey({ file, pointer }: Place): string {
  return `${file}\n${pointer}`;
}
