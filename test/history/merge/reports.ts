import type { JsonReport } from '../../../src/model/json-report.ts';
import { type Shard, sliceOf } from '../../../src/model/shard.ts';
import { jsonReportOf } from '../../../src/report/public/json-report-of.ts';
import { reportOf, sampleReport } from '../../report/sample-report.ts';

/** The public report of the sample county, or of a part of it. */
export function sampleJson(shard: Shard | null = null): JsonReport {
  const whole = sampleReport();
  const { summary, binding } = reportOf(shard === null ? whole.findings : sliceOf(whole.findings, shard));
  const findings = shard === null ? whole.findings : sliceOf(whole.findings, shard);
  return jsonReportOf({ ...whole, summary, binding, findings, shard }, 'zh');
}
