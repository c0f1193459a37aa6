import type { IsoDate } from './iso-date.ts';
import type { Report } from './report.ts';
import type { RunOptions } from './run-options.ts';
import type { Shard } from './shard.ts';

/** One run: which files, on which day, and what the options say; an option that is not given has its usual value. */
export interface RunRequest extends Partial<RunOptions> {
  /** Files, folders and globs, relative to `cwd`. */
  readonly paths: readonly string[];
  readonly cwd: string;
  readonly asOf: IsoDate;
  /** Who asks: it stands in the report. */
  readonly tool: Report['tool'];
  /** Judge only this part of the run. */
  readonly shard?: Shard | null;
  /** Told of every file that was read. */
  readonly progress?: (read: number, total: number) => void;
}
