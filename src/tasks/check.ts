import { overlaps } from '../crosswalk/overlaps.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import type { Evaluation, Notice } from '../model/finding.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { Report } from '../model/report.ts';
import type { Selection } from '../model/run-options.ts';
import { type Shard, sliceOf } from '../model/shard.ts';
import type { FailLevel, Force } from '../model/status.ts';
import { summaryOf } from '../model/summary.ts';
import { type Declared, declare } from './steps/declare.ts';
import type { DeclareRequest } from './steps/declare-request.ts';
import { knownGaps } from './steps/known-gaps.ts';
import { selectFindings, selectReadings, selectRules } from './steps/select.ts';
import { applyWaivers } from '../evaluate/waive/apply-waivers.ts';

export interface CheckRequest extends DeclareRequest {
  readonly asOf: IsoDate;
  readonly selection: Selection;
  readonly tool: Report['tool'];
  /** From which verdict on the run fails; `open` without. */
  readonly failOn?: FailLevel;
  /** What was handed in beside the states waives nothing; the auditor's `waivers` still do. */
  readonly noWaivers?: boolean;
  /** The weakest force of duties that are met only where evidence shows it; without, none needs them. */
  readonly requireEvidence?: Force | null;
  /** The file of known gaps, relative to `cwd`. */
  readonly baseline?: string | null;
  /** Judge only this part of the run. */
  readonly shard?: Shard | null;
}

/**
 * The whole program: read → compile → evaluate → waive → compare packs → compare with the known gaps → locate. Faults of
 * inputs are in the report's diagnostics, and the files that have them are left out; a UsageError is thrown for what cannot
 * be asked.
 */
export async function check(request: CheckRequest): Promise<Report> {
  const { selection, asOf, paths, waivers = [], noWaivers = false, failOn = 'open' } = request;
  const { requireEvidence = null, baseline = null, shard = null } = request;
  const declared = await declare({ ...request, evidence: requireEvidence !== null });
  const packs = selectRules(declared.packs, selection);
  const readings = selectReadings(declared.packs, selection);
  // Which of several packs is stricter is only seen in what all of them say.
  const isSingle = packs.length < 2;
  const evaluation = evaluate(packs, declared.state, asOf, {
    force: request.packs.length > 0,
    readings,
    evidence: requireEvidence === null ? null : { from: requireEvidence, faults: declared.evidence.faults },
    shard: isSingle ? shard : null,
  });
  const own = isSingle || shard === null ? evaluation.findings : sliceOf(evaluation.findings, shard);
  const waived = applyWaivers(own, declared.waivers, {
    asOf,
    state: declared.state,
    packs,
    isPart: declared.leftOut.length > 0,
    ignoresSubmitted: noWaivers,
  });
  const findings = selectFindings(waived.findings, declared, selection);
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
    options: {
      paths,
      packs: request.packs,
      selection,
      waivers,
      noWaivers,
      baseline,
      failOn,
      requireEvidence,
      shard,
    },
    packs: declared.packs,
    sources: [...declared.files.values()].map(({ file, sha256 }) => ({ file, sha256 })),
    evidence: declared.evidence.files,
    leftOut: declared.leftOut,
    packsLeftOut: declared.packsLeftOut,
    diagnostics: [...declared.diagnostics, ...known.diagnostics],
    jurisdictions: evaluation.jurisdictions,
    summary: summaryOf(findings),
    binding: summaryOf(findings.filter(({ rule }) => rule.force !== 'encouraged')),
    findings: shown,
    notices: noticesFor(declared, evaluation),
    overlaps: isSingle
      ? []
      : overlaps(packs, selectFindings(evaluation.findings, declared, selection), readings),
    waivers: waived.outcomes,
    baseline: known.outcome,
    chosenReadings: readings,
    locate: declared.locate,
  };
}

/** Whether a pack that has faults would bind, nobody knows. */
function noticesFor({ packsLeftOut }: Declared, { notices }: Evaluation): readonly Notice[] {
  return packsLeftOut.length === 0 ? notices : notices.filter(({ type }) => type !== 'no-pack-binds');
}
