import type { Place } from './position.ts';
import type { Force } from './status.ts';

/** What may be wrong with evidence that is a file: it does not count. A link is never followed, on disk or elsewhere. */
export type EvidenceFault = 'file-missing' | 'file-differs' | 'file-unreadable' | 'file-is-link';

/** Why a fact is not proven: none is named for it, or what is named does not count. */
export type EvidenceLack = 'none' | EvidenceFault;

/** The files that evidence names, as they were found on the disk. */
export interface EvidenceFiles {
  /** Those that were read whole, in the order of their names. */
  readonly files: readonly { readonly file: string; readonly sha256: string }[];
  /** By `evidenceKey`: evidence that does not count. */
  readonly faults: ReadonlyMap<string, EvidenceFault>;
}

/** Which duties need evidence, and which evidence does not count. */
export interface EvidenceDemand {
  /** The weakest force of duties that need it. */
  readonly from: Force;
  readonly faults: EvidenceFiles['faults'];
}

/** All duties that bind. */
export const ALL_BINDING: Force = 'conditional';

export function evidenceKey({ file, pointer }: Place): string {
  return `${file}\n${pointer}`;
}
