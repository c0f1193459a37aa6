import { baselineOf } from '../history/baseline/baseline-of.ts';
import type { Baseline } from '../model/baseline.ts';
import type { Report } from '../model/report.ts';
import type { RunRequest } from '../model/run-request.ts';
import { FAIL_LEVELS } from '../model/status.ts';
import { UsageError } from '../model/usage.ts';
import { declare } from './steps/declare.ts';
import { judge } from './steps/judge.ts';
import { reportOf } from './steps/report-of.ts';

export interface KnownGapsMade {
  /** Null where a file has faults: the gaps that it hides would come up as new ones later. */
  readonly baseline: Baseline | null;
  readonly report: Report;
}

/** Which gaps are there today, so that later runs fail for new ones alone? */
export async function baseline(request: RunRequest): Promise<KnownGapsMade> {
  refuseNever(request.failOn);
  const declared = await declare(request);
  const judged = judge(declared, request);
  const report = reportOf(request, declared, judged);
  return { baseline: isFaulty(report) ? null : baselineOf(report), report };
}

/** Where no gap fails a run, none is to be known. */
function refuseNever(failOn: string | undefined): void {
  if (failOn !== 'never') return;
  const expected = FAIL_LEVELS.filter((level) => level !== 'never');
  throw new UsageError('unknown-value', { token: failOn, name: '--fail-on', expected, nearest: null });
}

function isFaulty({ leftOut, packsLeftOut, diagnostics }: Report): boolean {
  const hasErrors = diagnostics.some(({ severity }) => severity === 'error');
  return leftOut.length > 0 || packsLeftOut.length > 0 || hasErrors;
}
