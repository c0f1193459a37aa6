import type { ComparisonOutcome, Part } from './crosswalk.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './pack.ts';

/** What two rules can be for a division that is asked both; of a stricter and a laxer one, the stricter comes first. */
export const OVERLAP_OUTCOMES = [
  'conflict',
  'mixed',
  'stricter',
  'same',
] as const satisfies readonly ComparisonOutcome[];
export type OverlapOutcome = (typeof OVERLAP_OUTCOMES)[number];

/** Two rules of different packs that ask the same thing of the same divisions. Their findings stay as they are. */
export interface Overlap {
  /** Both rules have the demand of the reading that was decided on. */
  readonly first: Rule;
  readonly second: Rule;
  readonly outcome: OverlapOutcome;
  /** Only those that are not the same; they tell the first rule beside the second. */
  readonly parts: readonly Part[];
  /** Another reading of one of the rules gives another outcome. */
  readonly disputed: boolean;
  /** Whom both are asked of: a finding of the first rule for each. */
  readonly asked: readonly Finding[];
}
