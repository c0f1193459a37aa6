import { overlaps } from '../../crosswalk/overlaps.ts';
import { evaluate } from '../../evaluate/evaluate.ts';
import { applyWaivers } from '../../evaluate/waive/apply-waivers.ts';
import type { Evaluation, Finding } from '../../model/finding.ts';
import type { Overlap } from '../../model/overlap.ts';
import type { Pack } from '../../model/pack.ts';
import { runOptionsOf } from '../../model/run-options.ts';
import type { RunRequest } from '../../model/run-request.ts';
import { sliceOf } from '../../model/shard.ts';
import type { WaiverOutcome } from '../../model/waiver.ts';
import type { Declared } from './declare.ts';
import { selectFindings, selectReadings, selectRules } from './select.ts';

/** What the rules that are asked for say of what was declared. */
export interface Judged {
  /** The packs with the rules that are asked for. */
  readonly packs: readonly Pack[];
  /** `PACK/RULE` → reading, where another than the default was chosen. */
  readonly readings: Readonly<Record<string, string>>;
  /** Before waivers, of all divisions. */
  readonly evaluation: Evaluation;
  /** Waived, and of the divisions and bearers that are asked for; every verdict. */
  readonly findings: readonly Finding[];
  readonly waivers: readonly WaiverOutcome[];
  readonly overlaps: readonly Overlap[];
}

/**
 * Rules asked for → verdicts → waivers → findings asked for → packs beside each other. A word of the request that fits
 * nothing is a UsageError.
 */
export function judge(declared: Declared, request: RunRequest): Judged {
  const options = runOptionsOf(request);
  const { shard = null, asOf } = request;
  const packs = selectRules(declared.packs, options);
  const readings = selectReadings(declared.packs, options);
  // Which of several packs is stricter is only seen in what all of them say.
  const isSingle = packs.length < 2;
  const { requireEvidence: from } = options;
  const evaluation = evaluate(packs, declared.state, asOf, {
    force: options.packs.length > 0,
    readings,
    evidence: from === null ? null : { from, faults: declared.evidence.faults },
    shard: isSingle ? shard : null,
  });
  const own = isSingle || shard === null ? evaluation.findings : sliceOf(evaluation.findings, shard);
  const waived = applyWaivers(own, declared.waivers, {
    asOf,
    state: declared.state,
    packs,
    isPart: declared.leftOut.length > 0,
    ignoresSubmitted: options.noWaivers,
  });
  return {
    packs,
    readings,
    evaluation,
    findings: selectFindings(waived.findings, declared, options),
    waivers: waived.outcomes,
    overlaps: isSingle
      ? []
      : overlaps(packs, selectFindings(evaluation.findings, declared, options), readings),
  };
}
