import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { packageRoot } from '../../files/disk/package-root.ts';
import type { Locale } from '../../model/bilingual.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { JsonReport } from '../../model/json-report.ts';
import type { RunRequest } from '../../model/run-request.ts';
import { type UsageArgs, UsageError, type UsageFault } from '../../model/usage.ts';

/** What a thread is to do; data only. */
export interface ThreadTask {
  readonly request: Omit<RunRequest, 'progress'>;
  readonly lang: Locale;
}

interface ThreadPart {
  /** Without its findings. */
  readonly report: JsonReport;
  /** The findings as the json report has them: text crosses from thread to thread at little cost, objects do not. */
  readonly findings: string;
  readonly diagnostics: readonly Diagnostic[];
}

export type ThreadAnswer = ThreadPart | { readonly usage: UsageFault; readonly args: UsageArgs };

/** One run in a thread of its own: worker.ts, built beside the program. */
export function inThread(workerData: ThreadTask): Promise<ThreadPart> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(packageRoot(), 'dist/worker.js'), { workerData });
    worker.once('error', reject);
    worker.once('message', (answer: ThreadAnswer) => {
      if ('usage' in answer) reject(new UsageError(answer.usage, answer.args));
      else resolve(answer);
    });
  });
}
