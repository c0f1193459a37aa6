import type { Kind, Level } from '../../model/level.ts';

/** The words of `init`: the comments of a state file to fill in. */
export interface FormWords {
  readonly title: (name: string) => string;
  readonly packs: (documents: readonly string[]) => string;
  /** How many places are open, and of which day the demands are. */
  readonly open: (places: number, asOf: string) => string;
  readonly nothing: (asOf: string) => string;
  /** The rules of filling in, one line each. */
  readonly rules: readonly string[];
  readonly fixed: string;
  readonly declaredOn: string;
  readonly parent: string;
  readonly level: Readonly<Record<Level, string>>;
  readonly kind: Readonly<Record<Kind, string>>;
  readonly kindOpen: (kinds: readonly string[]) => string;
  readonly code: string;
  /** Beside the name of a division to be copied. */
  readonly pattern: string;
  readonly patternNames: Readonly<Record<Level, string>>;
  /** Over the facts of one document. */
  readonly packFacts: string;
  readonly attested: string;
  readonly totals: Readonly<Record<'villages' | 'communities', string>>;
  readonly howTotals: string;
  readonly divisions: string;
  readonly sample: string;
  /** Divisions that the documents name; nobody says below which other they lie. */
  readonly named: (names: string) => string;
  readonly namedHere: string;
  readonly namedElsewhere: (names: string) => string;
  readonly example: (values: readonly string[]) => string;
  /** How many divisions below there are, as the document itself says. */
  readonly population: (divisions: string) => string;
  /** How many demands wait for this answer. */
  readonly decides: (count: number) => string;
  readonly onlyUnderReading: (title: string) => string;
  readonly onlyOf: (kinds: string) => string;
  readonly written: (file: string, places: number) => string;
}
