import type { OverlapOutcome } from '../../model/overlap.ts';

/** The words about what several packs ask of the same division. Rules are named by their packs. */
export interface OverlapWords {
  readonly heading: string;
  /** How many times two rules ask the same thing, and how that comes out. */
  readonly totals: (all: number, counts: readonly (readonly [OverlapOutcome, number])[]) => string;
  /** Stands behind a pack that nothing declared says is binding. */
  readonly forced: (names: readonly string[]) => string;
  /** Some are not listed. */
  readonly notShown: (count: number) => string;
  /** In the explanation of one rule, before what another pack asks beside it. */
  readonly beside: string;
}
