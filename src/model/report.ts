import type { Locale } from './bilingual.ts';
import type { BaselineOutcome } from './baseline.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Finding, Notice } from './finding.ts';
import type { IsoDate } from './iso-date.ts';
import type { Overlap } from './overlap.ts';
import type { Pack } from './pack.ts';
import type { Place, Position } from './position.ts';
import type { AskedOptions } from './run-options.ts';
import type { Shard } from './shard.ts';
import type { Status } from './status.ts';
import type { WaiverOutcome } from './waiver.ts';

export type Summary = Readonly<Record<Status, number>>;

/** A finished report: reporters only map it to text or bytes. */
export interface Report {
  readonly tool: { readonly name: string; readonly version: string };
  readonly asOf: IsoDate;
  readonly options: AskedOptions;
  /** Which part of the run this is; null for the whole. */
  readonly shard: Shard | null;
  readonly packs: readonly Pack[];
  readonly sources: readonly { readonly file: string; readonly sha256: string }[];
  /** Files that evidence names, as far as they were read: only where evidence is asked for. */
  readonly evidence: readonly { readonly file: string; readonly sha256: string }[];
  /** Files that were left out because of their faults. */
  readonly leftOut: readonly string[];
  /** Packs that were to judge and have faults. */
  readonly packsLeftOut: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  readonly jurisdictions: readonly (readonly string[])[];
  /** Over everything that was asked, whatever `findings` is narrowed to by `--status`. */
  readonly summary: Summary;
  /** The same without encouraged rules, which never fail a run: what the exit code looks at. */
  readonly binding: Summary;
  readonly findings: readonly Finding[];
  readonly notices: readonly Notice[];
  /** Where several packs ask the same thing of a division; of everything that was asked, like `summary`. */
  readonly overlaps: readonly Overlap[];
  /** Every waiver that was given and what came of it, the auditor's first. */
  readonly waivers: readonly WaiverOutcome[];
  /** What came of the known gaps; null without a baseline, or where it has faults. */
  readonly baseline: BaselineOutcome | null;
  /** The line to go to; asked only where it is shown, because it reads the file once more. */
  readonly locate: (place: Place) => Position;
  /** Rule id → reading, where `--reading` chose another than the default. */
  readonly chosenReadings: Readonly<Record<string, string>>;
}

export const GROUPINGS = ['division', 'bearer', 'topic', 'clause'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Everything about the outside that a reporter may know. */
export interface ReportContext {
  readonly locale: Locale;
  /** Columns of the terminal. */
  readonly width: number;
  readonly color: boolean;
  /** Whether the console shows box-drawing characters. */
  readonly boxes: boolean;
  readonly verbose: boolean;
  readonly groupBy: Grouping;
}
