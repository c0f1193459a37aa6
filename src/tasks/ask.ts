import type { Report } from '../model/report.ts';
import type { RunRequest } from '../model/run-request.ts';
import { declare } from './steps/declare.ts';
import { judge } from './steps/judge.ts';
import { reportOf } from './steps/report-of.ts';

/** What is undeclared, why is it needed and where is it written? What is known of gaps plays no part. */
export async function ask(request: RunRequest): Promise<Report> {
  const declared = await declare(request);
  const judged = judge(declared, request);
  return reportOf(request, declared, judged);
}
