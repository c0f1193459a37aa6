import type { Report } from '../model/report.ts';
import type { RunRequest } from '../model/run-request.ts';
import { declare } from './steps/declare.ts';
import { judge } from './steps/judge.ts';
import { knownGaps } from './steps/known-gaps.ts';
import { reportOf } from './steps/report-of.ts';

/**
 * What do the documents ask of these divisions that is not there? Faults of inputs are in the report's diagnostics, and
 * the files that have them are left out; a UsageError is thrown for what cannot be asked.
 */
export async function check(request: RunRequest): Promise<Report> {
  const declared = await declare(request);
  const judged = judge(declared, request);
  const known = await knownGaps(request, declared, judged);
  return reportOf(request, declared, judged, known);
}
