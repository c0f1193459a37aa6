import { overlaps } from './crosswalk/overlaps.ts';
import { evaluate } from './evaluate/evaluate.ts';
import type { Evaluation, Notice } from './model/finding.ts';
import type { IsoDate } from './model/iso-date.ts';
import type { Report } from './model/report.ts';
import type { Selection } from './model/run-options.ts';
import { type Shard, sliceOf } from './model/shard.ts';
import type { FailLevel } from './model/status.ts';
import { summaryOf } from './model/summary.ts';
import { type Declared, type DeclareRequest, declare } from './pipeline/declare.ts';
import { knownGaps } from './pipeline/known-gaps.ts';
import { selectFindings, selectReadings, selectRules } from './pipeline/select.ts';

export interface CheckRequest extends DeclareRequest {
  readonly asOf: IsoDate;
  readonly selection: Selection;
  readonly tool: Report['tool'];
  /** From which verdict on the run fails; `open` without. */
  readonly failOn?: FailLevel;
  /** The file of known gaps, relative to `cwd`. */
  readonly baseline?: string | null;
  /** Judge only this part of the run. */
  readonly shard?: Shard | null;
}

/**
 * The whole program: read → compile → evaluate → compare packs → compare with the baseline → locate. Faults of inputs are in the report's
 * diagnostics, and the files that have them are left out; a UsageError is thrown for what cannot be asked.
 */
export async function check(request: CheckRequest): Promise<Report> {
  const { selection, asOf, paths, baseline = null, failOn = 'open', shard = null } = request;
  const declared = await declare(request);
  const packs = selectRules(declared.packs, selection);
  const readings = selectReadings(declared.packs, selection);
  const evaluation = evaluate(packs, declared.state, asOf, {
    force: request.packs.length > 0,
    readings,
    // Which of several packs is stricter is only seen in what all of them say.
    shard: packs.length > 1 ? null : shard,
  });
  const all = selectFindings(evaluation.findings, declared, selection);
  const findings = packs.length > 1 && shard !== null ? sliceOf(all, shard) : all;
  const shown = findings.filter(
    ({ status }) => selection.status.length === 0 || selection.status.includes(status),
  );
  const known = await knownGaps(baseline, findings, {
    request: { ...request, failOn },
    declared,
    rules: packs.flatMap(({ rules }) => rules),
    evaluated: evaluation.findings,
  });
  return {
    tool: request.tool,
    asOf,
    options: { paths, packs: request.packs, selection, baseline, failOn, shard },
    packs: declared.packs,
    sources: [...declared.files.values()].map(({ file, sha256 }) => ({ file, sha256 })),
    leftOut: declared.leftOut,
    packsLeftOut: declared.packsLeftOut,
    diagnostics: [...declared.diagnostics, ...known.diagnostics],
    jurisdictions: evaluation.jurisdictions,
    summary: summaryOf(findings),
    binding: summaryOf(findings.filter(({ rule }) => rule.force !== 'encouraged')),
    findings: shown,
    notices: noticesFor(declared, evaluation),
    overlaps: overlaps(packs, all, readings),
    baseline: known.outcome,
    chosenReadings: readings,
    locate: declared.locate,
  };
}

/** Whether a pack that has faults would bind, nobody knows. */
function noticesFor({ packsLeftOut }: Declared, { notices }: Evaluation): readonly Notice[] {
  return packsLeftOut.length === 0 ? notices : notices.filter(({ type }) => type !== 'no-pack-binds');
}
