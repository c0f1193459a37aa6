import { causesByEvaluation } from '../history/diff/causes-by-evaluation.ts';
import { causesByRecords } from '../history/diff/causes-by-records.ts';
import { diffReports } from '../history/diff/diff-reports.ts';
import { differing } from '../history/diff/differing.ts';
import { namedAsIn } from '../history/diff/named-as-in.ts';
import { refuseIncomparable } from '../history/diff/refuse-incomparable.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { CauseFinder, Diff, DiffSide } from '../model/diff.ts';
import type { DiffRequest } from '../model/diff-request.ts';
import type { JsonReport } from '../model/json-report.ts';
import { UsageError } from '../model/usage.ts';
import { judgeSides } from './steps/judge-sides.ts';
import { readReports } from './steps/read-reports.ts';
import { refuseStateOptions } from './steps/refuse-state-options.ts';

interface Compared {
  readonly old: JsonReport;
  readonly now: JsonReport;
  readonly causesOf: CauseFinder;
}

interface Answer {
  /** Null where one of the two has faults. */
  readonly value: Compared | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** What changed between two states or reports, and why? */
export async function diff(
  request: DiffRequest,
): Promise<{ readonly diff: Diff | null; readonly diagnostics: readonly Diagnostic[] }> {
  const basis = basisOf(request);
  const { value, diagnostics } = await (basis === 'states' ? compareStates : compareRecords)(request);
  return { diff: value === null ? null : diffOf(request, basis, value), diagnostics };
}

/** Why is told by judging once more with one thing changed at a time. */
async function compareStates(request: DiffRequest): Promise<Answer> {
  const { sides, diagnostics } = await judgeSides(request);
  if (sides === null) return { value: null, diagnostics };
  const { now } = sides;
  const old = namedAsIn(now, sides.old);
  const trials = sides.trials.map(({ changed, report }) => ({ changed, report: namedAsIn(now, report) }));
  return { value: { old, now, causesOf: causesByEvaluation(trials) }, diagnostics };
}

/** Why is told as far as the reports show it. */
async function compareRecords({ old, now, cwd, given }: DiffRequest): Promise<Answer> {
  refuseStateOptions(given);
  const { parts, diagnostics } = await readReports([old, now], cwd);
  const [before, after] = parts;
  if (before === undefined || after === undefined) return { value: null, diagnostics };
  refuseIncomparable(before, after);
  const renamed = namedAsIn(after.report, before.report);
  const causesOf = causesByRecords(renamed, after.report);
  return { value: { old: renamed, now: after.report, causesOf }, diagnostics };
}

function diffOf({ old, now, lang, tool }: DiffRequest, basis: Diff['basis'], compared: Compared): Diff {
  return {
    tool,
    lang,
    basis,
    old: sideOf(old, compared.old),
    new: sideOf(now, compared.now),
    differing: differing(compared.old, compared.now),
    changes: diffReports(compared.old, compared.now, compared.causesOf),
  };
}

/** Reports are JSON files, states are not. */
function basisOf({ old, now }: DiffRequest): Diff['basis'] {
  const [a, b] = [old, now].map((path) => path.endsWith('.json'));
  if (a !== b)
    throw new UsageError('diff-mixed', { token: a === true ? old : now, name: a === true ? now : old });
  return a === true ? 'reports' : 'states';
}

function sideOf(path: string, { asOf, packs, sources, jurisdictions }: JsonReport): DiffSide {
  return { path, asOf, packs: packs.map(({ id, digest }) => ({ id, digest })), sources, jurisdictions };
}
