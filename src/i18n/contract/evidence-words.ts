import type { PaperLack } from '../../model/evidence.ts';
import type { Force } from '../../model/status.ts';

/** What is said of papers, where they are asked for. */
export interface EvidenceWords {
  /** In the head of a report: from which force on duties need papers. */
  readonly demanded: (from: Force) => string;
  /** The papers of facts, which are ready to print, as something that is missing. */
  readonly missing: (titles: string) => string;
  /** Why a paper does not count; `none`: there is none. */
  readonly lack: Readonly<Record<PaperLack, string>>;
  /** How to write it. */
  readonly how: string;
  /** What to do about a paper that does not count, in the question list. */
  readonly mendAt: (place: string) => string;
}
