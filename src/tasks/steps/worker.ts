import { parentPort, workerData } from 'node:worker_threads';
import { UsageError } from '../../model/usage.ts';
import { findingsText } from '../../report/machine/json.ts';
import { jsonReportOf } from '../../report/public/json-report-of.ts';
import { declare } from './declare.ts';
import type { ThreadAnswer, ThreadTask } from './in-thread.ts';
import { judge } from './judge.ts';
import { knownGaps } from './known-gaps.ts';
import { reportOf } from './report-of.ts';

/** One thread of `check --jobs`: its part of the run, as the public report. */
async function answer({ request, lang }: ThreadTask): Promise<ThreadAnswer> {
  try {
    const declared = await declare(request);
    const judged = judge(declared, request);
    const known = await knownGaps(request, declared, judged);
    const report = reportOf(request, declared, judged, known);
    const whole = jsonReportOf(report, lang);
    return {
      report: { ...whole, findings: [] },
      findings: [...findingsText(whole.findings)].join(''),
      diagnostics: report.diagnostics,
    };
  } catch (error) {
    if (error instanceof UsageError) return { usage: error.code, args: error.args };
    throw error;
  }
}

const NOTHING_MOVED: [] = [];
parentPort?.postMessage(await answer(workerData as ThreadTask), NOTHING_MOVED);
