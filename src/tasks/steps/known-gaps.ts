import { compareBaseline } from '../../history/baseline/compare-baseline.ts';
import type { BaselineOutcome } from '../../model/baseline.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Finding } from '../../model/finding.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { Pack, Rule } from '../../model/pack.ts';
import type { FailLevel } from '../../model/status.ts';
import { type BaselineRun, loadBaseline } from './load-baseline.ts';

/** The run that a baseline is compared with. */
export interface KnownGapsRun {
  readonly request: {
    readonly cwd: string;
    readonly asOf: IsoDate;
    readonly tool: BaselineRun['tool'];
    /** As the user named them; empty for those that bind. */
    readonly packs: readonly string[];
    readonly failOn: FailLevel;
  };
  readonly declared: {
    readonly packs: readonly Pack[];
    readonly leftOut: readonly string[];
    readonly packsLeftOut: readonly string[];
  };
  /** Those that are asked. */
  readonly rules: readonly Rule[];
  readonly evaluated: readonly Finding[];
}

/** What came of the known gaps in `file`, of which `findings` are the run's; nothing without a file. */
export async function knownGaps(
  file: string | null,
  findings: readonly Finding[],
  { request, declared, rules, evaluated }: KnownGapsRun,
): Promise<{ readonly outcome: BaselineOutcome | null; readonly diagnostics: readonly Diagnostic[] }> {
  if (file === null) return { outcome: null, diagnostics: [] };
  const { packs } = declared;
  const { baseline, sha256, diagnostics } = await loadBaseline(file, { ...request, packs });
  if (baseline === null) return { outcome: null, diagnostics };
  const asked = new Set(rules.map(({ pack, id }) => `${pack}/${id}`));
  const known = new Set(packs.flatMap((pack) => pack.rules.map(({ id }) => `${pack.id}/${id}`)));
  const compared = compareBaseline(baseline, findings, {
    evaluated,
    // Rules and packs that the options leave out are not missed; those that are not there any more are.
    isAsked: (pack, rule) => {
      const isUsed = request.packs.length === 0 || packs.some(({ id }) => id === pack);
      return asked.has(`${pack}/${rule}`) || (isUsed && !known.has(`${pack}/${rule}`));
    },
    isWhole: declared.leftOut.length === 0 && declared.packsLeftOut.length === 0,
    failOn: request.failOn,
  });
  return { outcome: { file, sha256, ...compared }, diagnostics };
}
