import { compareBaseline } from '../../history/baseline/compare-baseline.ts';
import type { BaselineOutcome } from '../../model/baseline.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Pack } from '../../model/pack.ts';
import { runOptionsOf } from '../../model/run-options.ts';
import type { RunRequest } from '../../model/run-request.ts';
import type { Declared } from './declare.ts';
import type { Judged } from './judge.ts';
import { loadBaseline } from './load-baseline.ts';

/** What came of the known gaps; `outcome` is null without any, or where their file has faults. */
export interface KnownGaps {
  readonly outcome: BaselineOutcome | null;
  readonly diagnostics: readonly Diagnostic[];
}

export const NO_KNOWN_GAPS: KnownGaps = { outcome: null, diagnostics: [] };

/** The gaps of a run beside those of the file that its request names. */
export async function knownGaps(request: RunRequest, declared: Declared, judged: Judged): Promise<KnownGaps> {
  const { baseline: file, packs: named, failOn } = runOptionsOf(request);
  if (file === null) return NO_KNOWN_GAPS;
  const { packs } = declared;
  const { baseline, sha256, diagnostics } = await loadBaseline(file, { ...request, packs });
  if (baseline === null) return { outcome: null, diagnostics };
  const asked = namesOf(judged.packs);
  const known = namesOf(packs);
  const compared = compareBaseline(baseline, judged.findings, {
    evaluated: judged.evaluation.findings,
    // Rules and packs that the options leave out are not missed; those that are not there any more are.
    isAsked: (pack, rule) => {
      const isUsed = named.length === 0 || packs.some(({ id }) => id === pack);
      return asked.has(`${pack}/${rule}`) || (isUsed && !known.has(`${pack}/${rule}`));
    },
    isWhole: declared.leftOut.length === 0 && declared.packsLeftOut.length === 0,
    failOn,
  });
  return { outcome: { file, sha256, ...compared }, diagnostics };
}

/** `PACK/RULE` by every id that a rule has or had. */
function namesOf(packs: readonly Pack[]): ReadonlySet<string> {
  return new Set(
    packs.flatMap(({ id, rules }) =>
      rules.flatMap((rule) => [rule.id, ...rule.was].map((name) => `${id}/${name}`)),
    ),
  );
}
