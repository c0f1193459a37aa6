import type { Notice } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { runOptionsOf } from '../../model/run-options.ts';
import type { RunRequest } from '../../model/run-request.ts';
import { summaryOf } from '../../model/summary.ts';
import type { Declared } from './declare.ts';
import type { Judged } from './judge.ts';
import { type KnownGaps, NO_KNOWN_GAPS } from './known-gaps.ts';

/** Everything that came of a run, as reporters take it. `--status` narrows only what is listed. */
export function reportOf(
  request: RunRequest,
  declared: Declared,
  judged: Judged,
  known: KnownGaps = NO_KNOWN_GAPS,
): Report {
  const options = runOptionsOf(request);
  const { status } = options;
  const { findings } = judged;
  return {
    tool: request.tool,
    asOf: request.asOf,
    options: { paths: request.paths, ...options },
    shard: request.shard ?? null,
    packs: declared.packs,
    sources: [...declared.files.values()].map(({ file, sha256 }) => ({ file, sha256 })),
    evidence: declared.evidence.files,
    leftOut: declared.leftOut,
    packsLeftOut: declared.packsLeftOut,
    diagnostics: [...declared.diagnostics, ...known.diagnostics],
    jurisdictions: judged.evaluation.jurisdictions,
    summary: summaryOf(findings),
    binding: summaryOf(findings.filter(({ rule }) => rule.force !== 'encouraged')),
    findings: status.length === 0 ? findings : findings.filter((finding) => status.includes(finding.status)),
    notices: noticesFor(declared, judged),
    overlaps: judged.overlaps,
    waivers: judged.waivers,
    baseline: known.outcome,
    chosenReadings: judged.readings,
    locate: declared.locate,
  };
}

/** Whether a pack that has faults would bind, nobody knows. */
function noticesFor({ packsLeftOut }: Declared, { evaluation: { notices } }: Judged): readonly Notice[] {
  return packsLeftOut.length === 0 ? notices : notices.filter(({ type }) => type !== 'no-pack-binds');
}
