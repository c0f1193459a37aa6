/** Columns of a comparison, by what they count. */
export type CompareColumn =
  | 'share'
  | 'percent'
  | 'gaps'
  | 'overdue'
  | 'open'
  | 'pending'
  | 'undeclared'
  | 'waived'
  | 'not-applicable';

/** Heads of the CSV that are no verdicts. */
type CsvHead =
  | 'asOf'
  | 'jurisdiction'
  | 'row'
  | 'topic'
  | 'name'
  | 'met'
  | 'gaps'
  | 'applicable'
  | 'share'
  | 'packs';

/** The words of the comparison. */
export interface CompareWords {
  /** `whose` are the jurisdictions by name. */
  readonly title: (whose: string) => string;
  /** The divisions directly below one jurisdiction. */
  readonly titleBelow: (name: string) => string;
  readonly narrowed: (topics: readonly string[]) => string;
  /** Stands before the documents by which a jurisdiction was asked. */
  readonly documents: string;
  readonly nothingAsked: string;
  readonly differentDocuments: string;
  /** Short, for the heads of columns. */
  readonly columns: Readonly<Record<CompareColumn, string>>;
  readonly topic: string;
  readonly division: string;
  readonly total: string;
  /** Headings of the tables. */
  readonly totals: string;
  readonly byTopic: string;
  readonly byDivision: string;
  /** Divisions that a document names and no file declares. */
  readonly notOnFile: (count: number) => string;
  /** What the figures mean; always said. */
  readonly legend: readonly string[];
  readonly encouraged: (count: number) => string;
  readonly order: string;
  readonly noDivisions: string;
  readonly onlyTotals: string;
  readonly hintDivision: string;
  readonly csv: Readonly<Record<CsvHead, string>>;
}
