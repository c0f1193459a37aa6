import type { Finding } from '../../model/finding.ts';
import type { Status } from '../../model/status.ts';
import { WAIVABLE, type Waivable, type Waiver, type WaiverOutcome } from '../../model/waiver.ts';
import { type Aim, aimer, type WaiverRun } from './aim.ts';
import { outcomeOf } from './outcome-of.ts';
import { overlaps } from './overlaps.ts';
import { reachOf } from './reach-of.ts';

/**
 * Findings with the gaps that waivers cover as `waived`, and what came of every waiver, in the given order. Pure. Nothing
 * but `overdue` and `open` changes, encouraged rules never do, and a waived finding keeps all its figures.
 */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  run: WaiverRun,
): { readonly findings: readonly Finding[]; readonly outcomes: readonly WaiverOutcome[] } {
  if (waivers.length === 0) return { findings, outcomes: [] };
  const askedBy = grouped(findings);
  const aimAt = aimer(run);
  const aimed = inOrderOfWeight(waivers.map((waiver) => ({ waiver, aim: aimAt(waiver) })));
  const twins = overlaps(aimed);
  const covered = new Map<Finding, Waiver>();
  for (const one of aimed) {
    const { waiver } = one;
    if (run.asOf < waiver.since || waiver.until < run.asOf) continue;
    const { gaps } = reachOf(one, askedBy(waiver));
    for (const gap of gaps) if (!covered.has(gap)) covered.set(gap, waiver);
  }
  const outcomes = new Map(
    aimed.map((one) => {
      const { reach, gaps } = reachOf(one, askedBy(one.waiver));
      const own = gaps.filter((gap) => covered.get(gap) === one.waiver).length;
      const isCovered = own === 0 && gaps.length > 0 && gaps.every((gap) => covered.has(gap));
      const met = { ...one, reach: isCovered ? 'covered' : reach, findings: own } as const;
      return [one.waiver, outcomeOf({ ...met, twin: twins.get(one.waiver) ?? null }, run.asOf)];
    }),
  );
  return {
    findings: findings.map((finding) => {
      const waiver = covered.get(finding);
      return waiver === undefined ? finding : waivedFinding(finding, waiver);
    }),
    outcomes: waivers.flatMap((waiver) => outcomes.get(waiver) ?? []),
  };
}

function grouped(findings: readonly Finding[]): (waiver: Waiver) => readonly Finding[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { pack, id, was } = finding.rule;
    for (const key of [id, ...was].map((name) => `${pack}/${name}`)) {
      const known = byRule.get(key);
      if (known === undefined) byRule.set(key, [finding]);
      else known.push(finding);
    }
  }
  return ({ pack, rule }) => byRule.get(`${pack}/${rule}`) ?? [];
}

/** Where several cover the same gap, the auditor's count before the submitter's, then the one that ends last. */
function inOrderOfWeight<T extends { readonly waiver: Waiver; readonly aim: Aim }>(aimed: readonly T[]): T[] {
  const rank = ({ waiver }: T): number => (waiver.origin === 'auditor' ? 0 : 1);
  return aimed.toSorted(
    (a, b) =>
      rank(a) - rank(b) || (a.waiver.until === b.waiver.until ? 0 : a.waiver.until > b.waiver.until ? -1 : 1),
  );
}

function waivedFinding(finding: Finding, waiver: Waiver): Finding {
  const readings = Object.fromEntries(
    Object.entries(finding.readings).map(([name, status]) => [name, waivedStatus(status)]),
  );
  return {
    ...finding,
    status: 'waived',
    waived: { instead: finding.status as Waivable, waiver },
    // What is waived stays so under every reading that sees a gap in it.
    readings,
    disputed: Object.values(readings).some((status) => status !== 'waived'),
  };
}

function waivedStatus(status: Status): Status {
  return (WAIVABLE as readonly Status[]).includes(status) ? 'waived' : status;
}
