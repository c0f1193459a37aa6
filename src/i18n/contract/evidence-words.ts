import type { EvidenceLack } from '../../model/evidence.ts';
import type { Force } from '../../model/status.ts';

/** What is said of evidence, where it is asked for. */
export interface EvidenceWords {
  /** In the head of a report: from which force on duties need evidence. */
  readonly demanded: (from: Force) => string;
  /** The evidence of facts, ready to print, as something that is missing. */
  readonly missing: (titles: string) => string;
  /** Why evidence does not count; `none`: there is none. */
  readonly lack: Readonly<Record<EvidenceLack, string>>;
  /** How to write it. */
  readonly how: string;
  /** What to do about evidence that does not count, in the question list. */
  readonly mendAt: (place: string) => string;
}
