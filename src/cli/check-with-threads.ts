import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { CheckRequest } from '../check.ts';
import type { Locale } from '../model/bilingual.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { JsonReport } from '../model/json-report.ts';
import type { Shard } from '../model/shard.ts';
import { type UsageArgs, UsageError, type UsageFault } from '../model/usage.ts';
import { packageRoot } from '../read/package-root.ts';
import { joined } from '../runs/merge-reports.ts';

export interface ThreadTask {
  /** Data only: no thread can be given the function that reports progress. */
  readonly request: CheckRequest;
  readonly locale: Locale;
}

export interface ThreadReport {
  readonly report: JsonReport;
  readonly diagnostics: readonly Diagnostic[];
}

export type ThreadAnswer = ThreadReport | { readonly usage: UsageFault; readonly args: UsageArgs };

/** The public report of a run, made by several threads that each take a shard of it. */
export async function checkWithThreads(
  request: CheckRequest,
  locale: Locale,
  jobs: number,
): Promise<ThreadReport> {
  const { index, of } = request.shard ?? { index: 1, of: 1 };
  const shards = Array.from(
    { length: jobs },
    (_, job): Shard => ({ index: (index - 1) * jobs + job + 1, of: of * jobs }),
  );
  const parts = await Promise.all(
    shards.map((shard) => inThread({ request: { ...request, shard }, locale })),
  );
  return {
    report: joined(
      parts.map(({ report }) => report),
      request.shard ?? null,
    ),
    diagnostics: parts[0]?.diagnostics ?? [],
  };
}

function inThread(workerData: ThreadTask): Promise<ThreadReport> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(packageRoot(), 'dist/worker.js'), { workerData });
    worker.once('error', reject);
    worker.once('message', (answer: ThreadAnswer) => {
      if ('usage' in answer) reject(new UsageError(answer.usage, answer.args));
      else resolve(answer);
    });
  });
}
