import type { Locale } from './bilingual.ts';
import type { IsoDate } from './iso-date.ts';
import type { Report } from './report.ts';
import type { RunOptions } from './run-options.ts';

/** How states are judged that are to be compared. */
export interface DiffOptions extends Partial<RunOptions> {
  /** `today` where it is not given. */
  readonly asOf?: IsoDate;
  /** Of the old side, where they are not those of the new one. */
  readonly oldAsOf?: IsoDate;
  readonly oldPack?: readonly string[];
}

/** Two states (files or folders), or two json reports, relative to `cwd`. */
export interface DiffRequest {
  readonly old: string;
  readonly now: string;
  readonly cwd: string;
  readonly today: IsoDate;
  readonly lang: Locale;
  readonly tool: Report['tool'];
  /** Of reports all this is settled: anything given is refused with a UsageError. */
  readonly given: DiffOptions;
}
