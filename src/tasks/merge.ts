import { findFiles } from '../files/disk/find-files.ts';
import { mergeReports } from '../history/merge/merge-reports.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { JsonReport } from '../model/json-report.ts';
import type { MergeFault } from '../model/runs.ts';
import { readReports } from './steps/read-reports.ts';

export interface MergeRequest {
  /** Reports of `check --format json --shard`: files, folders and globs, relative to `cwd`. */
  readonly paths: readonly string[];
  readonly cwd: string;
}

export interface Merged {
  /** Null where the parts cannot be read, or are not the shards of one run: `faults` says why. */
  readonly report: JsonReport | null;
  readonly faults: readonly MergeFault[];
  readonly diagnostics: readonly Diagnostic[];
  /** What was read. */
  readonly files: readonly string[];
}

/** What is the report of the whole run, of which these are the parts? */
export async function merge({ paths, cwd }: MergeRequest): Promise<Merged> {
  const found = await findFiles(paths, cwd, 'json');
  const read = await readReports(
    found.files.map(({ file }) => file),
    cwd,
  );
  const files = read.parts.map(({ file }) => file);
  const diagnostics = [...found.diagnostics, ...read.diagnostics];
  if (diagnostics.length > 0) return { report: null, faults: [], diagnostics, files };
  return { ...mergeReports(read.parts), diagnostics, files };
}
