import type { JsonFinding } from '../../model/json-report.ts';
import type { Outcome } from './outcome.ts';

/** One thing that a report says, in the form that formats with levels, tests or annotations share. Texts are of one line. */
export interface Entry {
  readonly outcome: Outcome;
  /** `PACK/RULE`, `input/CODE` for faults of inputs, `run/TYPE` for what is said of the whole run. */
  readonly name: string;
  /** The verdict in one word, or how grave a fault is. */
  readonly word: string;
  /** What it is about, the same from run to run: neither days nor figures. */
  readonly title: string;
  readonly message: string;
  readonly location: EntryLocation | null;
  /** 32 hexadecimal digits without lines or days; no two entries of a report have the same. */
  readonly fingerprint: string;
  /** Null for faults and for what is said of the whole run. */
  readonly finding: JsonFinding | null;
}

/** Lines and columns count from 1, columns count code points; null where a file as a whole is meant. */
export interface EntryLocation {
  /** As it is: whoever prints it escapes it. */
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
}
