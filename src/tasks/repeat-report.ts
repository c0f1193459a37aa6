import { resolve } from 'node:path';
import { readReport } from '../files/disk/read-report.ts';
import { differences } from '../history/differences.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { isoDate } from '../model/iso-date.ts';
import type { JsonReport } from '../model/json-report.ts';
import type { RunRequest } from '../model/run-request.ts';
import type { Difference } from '../model/runs.ts';
import { json } from '../report/machine/json.ts';
import { jsonReportOf } from '../report/public/json-report-of.ts';
import { declare } from './steps/declare.ts';
import { judge } from './steps/judge.ts';
import { knownGaps } from './steps/known-gaps.ts';
import { reportOf } from './steps/report-of.ts';

export interface RepeatRequest {
  /** A report of `check --format json`, relative to `cwd`, where its inputs are looked for too. */
  readonly file: string;
  readonly cwd: string;
  /** Of the program that repeats it. */
  readonly version: string;
}

/** What came of a report that was made once more. */
export interface Repeated {
  readonly file: string;
  readonly findings: number;
  /** The same in every byte. */
  readonly isSame: boolean;
  readonly differences: readonly Difference[];
}

/** Does the same question still get the same report? Null where the file is no report. */
export async function repeatReport(
  request: RepeatRequest,
): Promise<{ readonly repeated: Repeated | null; readonly diagnostics: readonly Diagnostic[] }> {
  const { file, cwd } = request;
  const { report: was, text, diagnostics } = await readReport(resolve(cwd, file), file);
  if (was === null) return { repeated: null, diagnostics };
  const is = await answerOnceMore(runOf(was, request), was.lang);
  const isSame = [...json(is)].join('') === text;
  const found = isSame ? [] : differences(was, is);
  return { repeated: { file, findings: was.findings.length, isSame, differences: found }, diagnostics };
}

async function answerOnceMore(request: RunRequest, lang: JsonReport['lang']): Promise<JsonReport> {
  const declared = await declare(request);
  const judged = judge(declared, request);
  const known = await knownGaps(request, declared, judged);
  return jsonReportOf(reportOf(request, declared, judged, known), lang);
}

/** The request that a report answers, as far as the report says it. */
function runOf({ asOf, options, shard, tool }: JsonReport, { cwd, version }: RepeatRequest): RunRequest {
  return { ...options, cwd, asOf: isoDate(asOf), shard, tool: { name: tool.name, version } };
}
