import type { ComparedBy } from '../model/compared-by.ts';
import type { Report } from '../model/report.ts';
import type { RunRequest } from '../model/run-request.ts';
import { UsageError } from '../model/usage.ts';
import { compareReport } from '../report/compare/compare-report.ts';
import type { Comparison } from '../report/compare/comparison.ts';
import { declare } from './steps/declare.ts';
import { judge } from './steps/judge.ts';
import { reportOf } from './steps/report-of.ts';

export interface CompareRequest extends RunRequest {
  /** What stands beside what: topics of several jurisdictions, or the divisions directly below one. */
  readonly by: ComparedBy;
}

/** How do districts, or the divisions of one, stand beside each other? */
export async function compare(request: CompareRequest): Promise<Comparison> {
  const declared = await declare(request);
  const judged = judge(declared, request);
  const report = reportOf(request, declared, judged);
  refuseSeveral(report, request.by);
  return compareReport(report, request.by, report.options.topic);
}

function refuseSeveral({ jurisdictions }: Report, by: ComparedBy): void {
  if (by === 'topic' || jurisdictions.length <= 1) return;
  throw new UsageError('several-jurisdictions', {
    name: '--by division',
    actual: jurisdictions.length,
    expected: jurisdictions.map((path) => path.join('/')),
  });
}
