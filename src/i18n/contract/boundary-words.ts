import type { BoundaryFailure, BoundaryLack, BoundarySort, BoundaryWords } from '../../model/boundary.ts';

/** The words of `packs test --boundaries`. */
export interface BoundaryTexts {
  readonly title: string;
  readonly totals: (rules: number, rows: number, generated: number) => string;
  readonly sort: Readonly<Record<BoundarySort, string>>;
  readonly cases: (count: number) => string;
  readonly failures: (count: number) => string;
  /** The rule, and the reading where the text has several. */
  readonly rule: (id: string, reading: string | null) => string;
  /** Others of the rule fail in the same way as the one shown. */
  readonly alike: (count: number) => string;
  readonly when: (asOf: string, declaredOn: string) => string;
  readonly declared: (words: BoundaryWords) => string;
  readonly expectedButGot: (expected: string, actual: string) => string;
  /** A verdict by the keys of a test row; null where there is to be none. */
  readonly verdict: (facts: Readonly<Record<string, unknown>> | null) => string;
  readonly instead: (instead: NonNullable<BoundaryFailure['instead']>) => string;
  readonly impossible: (count: number) => string;
  readonly omitted: (count: number) => string;
  readonly lack: (lack: BoundaryLack) => string;
  readonly summary: (generated: number, failures: number, impossible: number, omitted: number) => string;
}
