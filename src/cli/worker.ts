import { parentPort, workerData } from 'node:worker_threads';
import { check } from '../tasks/check.ts';
import { UsageError } from '../model/usage.ts';
import { jsonReportOf } from '../report/public/json-report-of.ts';
import { findingsText } from '../report/machine/json.ts';
import type { ThreadAnswer, ThreadTask } from './check-with-threads.ts';

/** One thread of `check --jobs`: its part of the run, as the public report. */
async function answer({ request, locale }: ThreadTask): Promise<ThreadAnswer> {
  try {
    const report = await check(request);
    const whole = jsonReportOf(report, locale);
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
