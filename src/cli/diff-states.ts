import { check } from '../tasks/check.ts';
import { causesByEvaluation, type Trial } from '../history/diff/causes-by-evaluation.ts';
import { differing } from '../history/diff/differing.ts';
import type { Cause, CauseFinder } from '../model/diff.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { JsonReport } from '../model/json-report.ts';
import { jsonReportOf } from '../report/public/json-report-of.ts';
import type { CommandContext } from './context.ts';
import type { Options } from './options.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import { requestFor } from './request.ts';

/** Which side each thing is taken from. */
interface Sides {
  readonly path: string;
  readonly asOf: IsoDate;
  readonly pack: readonly string[];
}

/** Two states as reports, and why they differ; null where one of them has faults, which are printed. */
export async function diffStates(
  paths: readonly [string, string],
  options: Options,
  context: CommandContext,
): Promise<{ readonly old: JsonReport; readonly now: JsonReport; readonly causesOf: CauseFinder } | null> {
  const asOf = options.asOf ?? context.outside.today;
  const pack = options.pack ?? [];
  const before: Sides = { path: paths[0], asOf: options.oldAsOf ?? asOf, pack: options.oldPack ?? pack };
  const after: Sides = { path: paths[1], asOf, pack };
  const old = await reportOn(before, options, context);
  const now = await reportOn(after, options, context);
  if (old === null || now === null) return null;
  const trials: Trial[] = [];
  for (const changed of trialsFor(differing(old, now), options.oldPack !== undefined)) {
    const from = (cause: Cause): Sides => (changed.includes(cause) ? after : before);
    const day = changed.includes('facts') ? after : from('date');
    const sides = { path: from('facts').path, asOf: day.asOf, pack: from('rules').pack };
    const report = await reportOn(sides, options, context);
    if (report === null) return null;
    trials.push({ changed, report });
  }
  const all = differing(old, now).filter((cause) => cause !== 'rules' || options.oldPack !== undefined);
  const last = all.filter((cause) => cause !== 'date' || !all.includes('facts'));
  return { old, now, causesOf: causesByEvaluation([...trials, { changed: last, report: now }]) };
}

/** Everything less than the new run; which packs bind follows from the facts where they are not named. */
function trialsFor(differs: readonly Cause[], hasOldPack: boolean): Cause[][] {
  const has = (cause: Cause): boolean => differs.includes(cause) && (cause !== 'rules' || hasOldPack);
  const trials: Cause[][] = [['date'], ['rules'], ['facts'], ['date', 'rules']];
  const whole = differs.filter(has).length;
  return trials.filter((changed) => changed.every(has) && changed.length < whole);
}

async function reportOn(
  { path, asOf, pack }: Sides,
  options: Options,
  context: CommandContext,
): Promise<JsonReport | null> {
  const report = await check(requestFor([path], { ...options, asOf, pack }, context));
  const hasErrors = report.diagnostics.some(({ severity }) => severity === 'error');
  if (!hasErrors && report.leftOut.length === 0) return jsonReportOf(report, context.locale);
  printDiagnostics(report.diagnostics, context);
  return null;
}
