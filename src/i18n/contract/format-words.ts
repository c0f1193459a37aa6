import type { FaultCode } from '../../model/diagnostic.ts';
import type { WaiverProblem } from '../../model/waiver.ts';
import type { JsonNotice } from '../../model/json-report.ts';

/** Columns of the CSV, in their order. */
export const CSV_COLUMNS = [
  'status',
  'pack',
  'rule',
  'title',
  'division',
  'level',
  'period',
  'force',
  'bearer',
  'topic',
  'clause',
  'phrase',
  'required',
  'actual',
  'gap',
  'unit',
  'missing',
  'due',
  'daysLate',
  'daysLeft',
  'disputed',
  'baseline',
  'message',
  'remarks',
  'remedy',
  'file',
  'line',
  'column',
  'fingerprint',
  'asOf',
  'digest',
  'tool',
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

/** What `check` can write. */
export type FormatName =
  | 'terminal'
  | 'json'
  | 'ndjson'
  | 'sarif'
  | 'junit'
  | 'github'
  | 'gitlab'
  | 'markdown'
  | 'csv'
  | 'tap';

/** The words of the formats that programs, forges and spreadsheets read. */
export interface FormatWords {
  /** One line on what each format is for, as the README lists them. */
  readonly purpose: Readonly<Record<FormatName, string>>;
  /** What a fault is about, before its own sentence is known. */
  readonly inputFault: (code: FaultCode) => string;
  readonly inputFaultHelp: string;
  readonly waiverFault: (code: WaiverProblem['code']) => string;
  readonly waiverFaultHelp: string;
  /** What concerns the whole run, named shortly. */
  readonly about: Readonly<Record<JsonNotice['type'] | 'nothing-asked', string>>;
  readonly wholeRun: string;
  /** The command that makes the report again. */
  readonly call: string;
  readonly receipt: string;
  readonly csv: Readonly<Record<CsvColumn, string>>;
  /** Of a gap beside a baseline, in a column of its own. */
  readonly baselineMark: Readonly<Record<'known' | 'new', string>>;
  readonly yes: string;
  readonly no: string;
  readonly phrase: (phrase: string) => string;
  /** The folder against which relative files count. */
  readonly root: string;
  /** How many results a format had no room for. */
  readonly cut: (left: number) => string;
  /** The last annotation: the verdicts by number, and how many annotations were left out. */
  readonly restOfAnnotations: (totals: string, left: number) => string;
  /** In place of the rows for which a summary had no room. */
  readonly rowsLeftOut: (count: number) => string;
  /** The summary of a step has no room left. */
  readonly noSummary: string;
  /** Findings of one rule share a row. */
  readonly folded: string;
  readonly undeclaredPastDue: (count: number) => string;
  readonly undeclaredOthers: (count: number) => string;
  readonly faults: (count: number) => string;
  readonly nothingListed: string;
  readonly columns: {
    readonly verdict: string;
    readonly message: string;
    readonly basis: string;
    readonly place: string;
    readonly count: string;
  };
}
