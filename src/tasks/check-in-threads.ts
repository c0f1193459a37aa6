import { joined } from '../history/merge/merge-reports.ts';
import type { Locale } from '../model/bilingual.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { JsonReport } from '../model/json-report.ts';
import type { RunRequest } from '../model/run-request.ts';
import { type Written, writtenInParts } from '../report/machine/written.ts';
import { inThread } from './steps/in-thread.ts';
import { partsOfShard } from '../model/shard.ts';

/** A run whose `progress` nobody is told of: no thread can be given a function. */
export interface ThreadsRequest extends Omit<RunRequest, 'progress'> {
  readonly jobs: number;
  readonly lang: Locale;
}

export interface ThreadsReport {
  /** The whole public report but its findings. */
  readonly outcome: JsonReport;
  readonly diagnostics: readonly Diagnostic[];
  readonly written: Written;
}

/** The same question as `check`, answered by several threads that each take a shard of it; the same in every byte. */
export async function checkInThreads(request: ThreadsRequest): Promise<ThreadsReport> {
  const { jobs, lang, shard: whole = null, ...run } = request;
  const parts = await Promise.all(
    partsOfShard(whole, jobs).map((shard) => inThread({ request: { ...run, shard }, lang })),
  );
  const outcome = joined(
    parts.map(({ report }) => report),
    whole,
  );
  const texts = parts.map(({ findings }) => findings);
  return { outcome, diagnostics: parts[0]?.diagnostics ?? [], written: writtenInParts(outcome, texts) };
}
