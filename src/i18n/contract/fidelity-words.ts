import type { Derivation, FidelityEntry, Hint, ProofPlace, Wanted } from '../../model/fidelity.ts';

/** How much was looked for, and how much of it was not found. */
interface FidelityCounts {
  readonly rules: number;
  readonly phrases: number;
  /** Figures, dates and names. */
  readonly figures: number;
  readonly misses: number;
}

/** The words of `packs verify`. */
export interface FidelityWords {
  readonly title: string;
  /** The text that was read, and how many clauses were found in it. */
  readonly source: (file: string, clauses: number) => string;
  readonly misses: (count: number) => string;
  readonly proofs: (count: number) => string;
  readonly subject: (subject: FidelityEntry['subject']) => string;
  readonly wanted: (wanted: Wanted) => string;
  readonly reading: (name: string) => string;
  /** Why it counts as missing. */
  readonly missing: (wanted: Wanted) => string;
  readonly hint: (hint: Hint) => string;
  readonly where: Readonly<Record<ProofPlace, string>>;
  /** The rule by which it follows from what is printed. */
  readonly derivation: Readonly<Record<Derivation, string>>;
  readonly summary: (counts: FidelityCounts) => string;
  /** By which rules all that was found follows, and how often. */
  readonly rules: (counts: readonly { readonly rule: string; readonly count: number }[]) => string;
  readonly hintVerbose: string;
}
