/** The words of `packs list|show|coverage|test|lint`. */
export interface PackWords {
  readonly list: {
    readonly title: (count: number) => string;
    readonly rules: (rules: number, attested: number) => string;
    readonly none: string;
    readonly hint: string;
  };
  readonly show: {
    readonly id: string;
    readonly number: string;
    readonly issuer: string;
    readonly issued: string;
    readonly region: string;
    readonly inForce: string;
    readonly inForceFromTo: (from: string, to: string | null) => string;
    readonly parents: string;
    readonly population: string;
    readonly populationOf: (divisions: string, clause: string) => string;
    readonly rosters: string;
    readonly digest: string;
    readonly unknown: string;
    readonly none: string;
    readonly conflicts: (count: number) => string;
    readonly decision: string;
    readonly rules: (count: number, hard: number, attested: number) => string;
    readonly readings: (names: readonly string[], byDefault: string) => string;
    readonly nonDuties: (count: number) => string;
    readonly hintVerbose: string;
    readonly hintExplain: string;
  };
  readonly coverage: {
    readonly title: string;
    readonly totals: (clauses: number, withRules: number, notDuties: number, open: number) => string;
    readonly notDuty: string;
    readonly unaccounted: string;
  };
  readonly test: {
    readonly passed: (pack: string, rows: number) => string;
    readonly failed: (pack: string, failures: number, rows: number) => string;
    readonly expectedButGot: (rule: string, expected: string, actual: string) => string;
  };
  readonly lint: {
    readonly clean: (pack: string) => string;
    readonly faults: (errors: number, warnings: number) => string;
  };
  /** `validate`: how many files were read and are in order. */
  readonly validate: {
    readonly clean: (files: number, divisions: number) => string;
    readonly faults: (errors: number, warnings: number, files: number) => string;
  };
}
