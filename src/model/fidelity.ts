import type { IsoDate } from './iso-date.ts';
import type { PeriodKind } from './period.ts';
import type { Comparator } from './range.ts';

/** The rules by which what a pack says follows from what its document prints. */
export const DERIVATIONS = [
  'verbatim',
  'short-name',
  'enumeration',
  'printed-count',
  'bound-word',
  'bare-number',
  'range',
  'chinese-numeral',
  'ten-thousands',
  'hundred-millions',
  'percent-sign',
  'tenths',
  'full-coverage',
  'no-share',
  'named-once',
  'period-word',
  'day',
  'month-end',
  'before-month',
  'ten-days',
  'quarter-end',
  'half-year-end',
  'year-end',
  'within-year',
  'whole-year',
  'year-range',
  'plan-end',
  'span-begin',
  'days-after',
  'year-of-issue',
  'year-after-issue',
  'period-named',
  'in-force',
  'next-period',
  'excepted-one',
] as const;
export type Derivation = (typeof DERIVATIONS)[number];

/** Where it is printed: in the phrase, in the text of a cited clause, in the due-day cell of a cited row, … */
export type ProofPlace = 'phrase' | 'clause' | 'due-cell' | 'conflict' | 'outside' | 'in-force';

export interface Proof {
  readonly where: ProofPlace;
  /** The clause that prints it; null for the phrase and for what stands in no clause. */
  readonly clause: string | null;
  /** What is printed there. */
  readonly text: string;
  readonly by: readonly Derivation[];
}

/** A figure, date or name that a rule carries. */
export type Figure =
  | {
      readonly type: 'day';
      readonly key: 'by' | 'from' | 'until' | 'on';
      readonly day: IsoDate;
      /** Of a recurring duty that begins or ends on it. */
      readonly every: PeriodKind | null;
    }
  | { readonly type: 'every'; readonly period: PeriodKind }
  | { readonly type: 'at-its-end'; readonly period: PeriodKind }
  | {
      readonly type: 'number';
      readonly comparator: Comparator | 'upTo';
      readonly value: number;
      readonly unit: string | null;
      /** Whether it is what is demanded; else it says of whom. */
      readonly isDemand: boolean;
    }
  | { readonly type: 'share'; readonly percent: number; readonly isWritten: boolean }
  | { readonly type: 'period'; readonly label: string }
  | { readonly type: 'name'; readonly name: string };

/** What was looked for in the document. */
export type Wanted =
  | Figure
  | { readonly type: 'phrase'; readonly text: string }
  | { readonly type: 'clause'; readonly id: string }
  | { readonly type: 'listed'; readonly id: string }
  | { readonly type: 'names'; readonly count: number }
  | { readonly type: 'total'; readonly count: number }
  | { readonly type: 'document'; readonly key: 'number' | 'issuer'; readonly text: string }
  | { readonly type: 'issued'; readonly day: IsoDate | null }
  | { readonly type: 'in-force'; readonly day: IsoDate };

/** What helps to mend a miss. */
export type Hint =
  /** Clauses where it does stand. */
  | { readonly type: 'elsewhere'; readonly clauses: readonly string[] }
  /** It stands there but for the width of its punctuation. */
  | { readonly type: 'other-width'; readonly clause: string }
  /** What the places that were searched print instead. */
  | { readonly type: 'printed'; readonly texts: readonly string[] }
  /** Words that say when and name no day; what else is printed there stands with them. */
  | { readonly type: 'no-day'; readonly texts: readonly string[] }
  /** The document has this clause more than once. */
  | { readonly type: 'twice' };

/** Whether it was found, and what helps where it was not. */
export interface SearchResult {
  /** Null for a miss. */
  readonly proof: Proof | null;
  readonly hint: Hint | null;
}

export interface FidelityCheck extends SearchResult {
  readonly wanted: Wanted;
  /** The reading whose change carries it; null for the rule as written. */
  readonly reading: string | null;
}

/** One thing of a pack with all that was looked for on its account. */
export interface FidelityEntry {
  readonly subject:
    | { readonly type: 'rule' | 'roster'; readonly id: string }
    | { readonly type: 'document' | 'clauses' | 'population' };
  /** The clauses that it cites. */
  readonly clause: readonly string[];
  readonly checks: readonly FidelityCheck[];
}

/** How a pack stands against the text of its document. */
export interface Fidelity {
  readonly pack: string;
  /** Clauses found in the text. */
  readonly clauses: number;
  readonly entries: readonly FidelityEntry[];
}
