import type { MutationResult } from '../../model/mutant.ts';

/** The words of `packs test --mutate`. */
export interface MutationWords {
  readonly title: string;
  readonly counts: (
    result: Pick<MutationResult, 'total' | 'uncompiled' | 'equivalent'>,
    noticed: number,
  ) => string;
  /** The share of the changes that are noticed, without those that change no verdict; null where there are none. */
  readonly score: (percent: number | null, noticed: number, all: number) => string;
  readonly survivors: (count: number) => string;
  /** From what to each of what; null where it was taken away. */
  readonly change: (from: string, to: readonly (string | null)[]) => string;
  readonly hint: string;
  /** Where whom a rule asks is among them. */
  readonly hintAsked: string;
}
