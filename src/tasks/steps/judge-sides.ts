import type { Trial } from '../../history/diff/causes-by-evaluation.ts';
import { differing } from '../../history/diff/differing.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Cause } from '../../model/diff.ts';
import type { DiffRequest } from '../../model/diff-request.ts';
import type { JsonReport } from '../../model/json-report.ts';
import type { RunRequest } from '../../model/run-request.ts';
import { jsonReportOf } from '../../report/public/json-report-of.ts';
import { declare } from './declare.ts';
import { judge } from './judge.ts';
import { reportOf } from './report-of.ts';

/** Two states as reports, and the old one with some things as in the new one. */
export interface JudgedSides {
  readonly old: JsonReport;
  readonly now: JsonReport;
  readonly trials: readonly Trial[];
}

/** `sides` is null where one of the states has faults. */
export async function judgeSides(
  request: DiffRequest,
): Promise<{ readonly sides: JudgedSides | null; readonly diagnostics: readonly Diagnostic[] }> {
  const { old: before, now: after } = sidesOf(request);
  const runs = [await judgeSide(before, request), await judgeSide(after, request)];
  const diagnosticsOf = (): Diagnostic[] => runs.flatMap(({ diagnostics }) => diagnostics);
  const [old, now] = runs.map(({ report }) => report);
  if (old === null || now === null || old === undefined || now === undefined)
    return { sides: null, diagnostics: diagnosticsOf() };
  const hasOldPack = request.given.oldPack !== undefined;
  const trials: Trial[] = [];
  for (const changed of trialsFor(differing(old, now), hasOldPack)) {
    const run = await judgeSide(sideWith(changed, before, after), request);
    runs.push(run);
    if (run.report === null) return { sides: null, diagnostics: diagnosticsOf() };
    trials.push({ changed, report: run.report });
  }
  const all = differing(old, now).filter((cause) => cause !== 'rules' || hasOldPack);
  const last = all.filter((cause) => cause !== 'date' || !all.includes('facts'));
  return { sides: { old, now, trials: [...trials, { changed: last, report: now }] }, diagnostics: [] };
}

type Side = Pick<RunRequest, 'paths' | 'asOf' | 'packs'>;

function sidesOf({ old, now, today, given }: DiffRequest): { readonly old: Side; readonly now: Side } {
  const { asOf = today, packs = [], oldAsOf = asOf, oldPack = packs } = given;
  return { old: { paths: [old], asOf: oldAsOf, packs: oldPack }, now: { paths: [now], asOf, packs } };
}

/** New facts are judged on the new day: on the old one what was done since has not happened. */
function sideWith(changed: readonly Cause[], before: Side, after: Side): Side {
  const from = (cause: Cause): Side => (changed.includes(cause) ? after : before);
  const day = changed.includes('facts') ? after : from('date');
  return { ...from('facts'), asOf: day.asOf, packs: from('rules').packs ?? [] };
}

/** Everything less than the new run; which packs bind follows from the facts where they are not named. */
function trialsFor(differs: readonly Cause[], hasOldPack: boolean): Cause[][] {
  const has = (cause: Cause): boolean => differs.includes(cause) && (cause !== 'rules' || hasOldPack);
  const trials: Cause[][] = [['date'], ['rules'], ['facts'], ['date', 'rules']];
  const whole = differs.filter(has).length;
  return trials.filter((changed) => changed.every(has) && changed.length < whole);
}

async function judgeSide(
  side: Side,
  { given, cwd, tool, lang }: DiffRequest,
): Promise<{ readonly report: JsonReport | null; readonly diagnostics: readonly Diagnostic[] }> {
  const request = { ...given, ...side, cwd, tool };
  const declared = await declare(request);
  const report = reportOf(request, declared, judge(declared, request));
  const hasErrors = report.diagnostics.some(({ severity }) => severity === 'error');
  const isFaulty = hasErrors || report.leftOut.length > 0;
  return isFaulty
    ? { report: null, diagnostics: report.diagnostics }
    : { report: jsonReportOf(report, lang), diagnostics: [] };
}
