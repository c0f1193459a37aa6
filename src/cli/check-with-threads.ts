import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { CheckRequest } from '../tasks/check.ts';
import type { Locale } from '../model/bilingual.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { JsonFinding, JsonReport } from '../model/json-report.ts';
import type { Shard } from '../model/shard.ts';
import { type UsageArgs, UsageError, type UsageFault } from '../model/usage.ts';
import { packageRoot } from '../files/disk/package-root.ts';
import { MACHINE_FORMATS } from '../report/machine/index.ts';
import { jsonAround } from '../report/machine/json.ts';
import { joined } from '../history/merge/merge-reports.ts';
import type { Written } from './deliver-formats.ts';

export interface ThreadTask {
  /** Data only: no thread can be given the function that reports progress. */
  readonly request: CheckRequest;
  readonly locale: Locale;
}

interface ThreadPart {
  /** Without its findings. */
  readonly report: JsonReport;
  /** The findings as the json report has them: text crosses from thread to thread at little cost, objects do not. */
  readonly findings: string;
  readonly diagnostics: readonly Diagnostic[];
}

export type ThreadAnswer = ThreadPart | { readonly usage: UsageFault; readonly args: UsageArgs };

export interface ThreadsReport {
  /** The whole report but its findings. */
  readonly outcome: JsonReport;
  readonly diagnostics: readonly Diagnostic[];
  readonly written: Written;
}

/** The public report of a run, made by several threads that each take a shard of it. */
export async function checkWithThreads(
  request: CheckRequest,
  locale: Locale,
  jobs: number,
): Promise<ThreadsReport> {
  const { index, of } = request.shard ?? { index: 1, of: 1 };
  const shards = Array.from(
    { length: jobs },
    (_, job): Shard => ({ index: (index - 1) * jobs + job + 1, of: of * jobs }),
  );
  const parts = await Promise.all(
    shards.map((shard) => inThread({ request: { ...request, shard }, locale })),
  );
  const reports = parts.map(({ report }) => report);
  const outcome = joined(reports, request.shard ?? null);
  const texts = parts.flatMap(({ findings }) => (findings === '' ? [] : [findings]));
  return { outcome, diagnostics: parts[0]?.diagnostics ?? [], written: writtenOf(outcome, texts) };
}

function writtenOf(outcome: JsonReport, texts: readonly string[]): Written {
  let whole: JsonReport | null = null;
  const report = (): JsonReport =>
    (whole ??= {
      ...outcome,
      findings: texts.flatMap((text) => JSON.parse(`[${text}]`) as JsonFinding[]),
    });
  return {
    report,
    pieces: (format) =>
      format === 'json' && texts.length > 0
        ? jsonAround(outcome, separated(texts))
        : MACHINE_FORMATS[format](report()),
  };
}

function separated(texts: readonly string[]): readonly string[] {
  return texts.map((text, index) => (index === 0 ? text : `,\n${text}`));
}

function inThread(workerData: ThreadTask): Promise<ThreadPart> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(packageRoot(), 'dist/worker.js'), { workerData });
    worker.once('error', reject);
    worker.once('message', (answer: ThreadAnswer) => {
      if ('usage' in answer) reject(new UsageError(answer.usage, answer.args));
      else resolve(answer);
    });
  });
}
