import type { Comparison } from '../model/crosswalk.ts';
import { type Finding, subjectKey } from '../model/finding.ts';
import { type Overlap, OVERLAP_OUTCOMES } from '../model/overlap.ts';
import type { Pack, Rule } from '../model/pack.ts';
import { compareAsked } from './compare-asked.ts';
import { crosswalk } from './crosswalk.ts';

/** By `PACK/RULE`: a finding for everybody who is asked. */
type AskedByRule = ReadonlyMap<string, ReadonlyMap<string, Finding>>;

/**
 * Where several packs ask the same thing of the same division, which of two rules is the stricter, or that none is.
 * Conflicts first, then in the order of topics and packs. `readings` are those that were chosen, by `PACK/RULE`.
 */
export function overlaps(
  packs: readonly Pack[],
  findings: readonly Finding[],
  readings: Readonly<Record<string, string>>,
): Overlap[] {
  if (packs.length < 2) return [];
  const asked = askedByRule(findings);
  const asking = packs.map((pack) => ({
    ...pack,
    rules: pack.rules.filter((rule) => asked.has(keyOf(rule))).map((rule) => asRead(rule, readings)),
  }));
  if (asking.filter(({ rules }) => rules.length > 0).length < 2) return [];
  const comparisons = crosswalk(asking).topics.flatMap(({ things }) =>
    things.flatMap((thing) => thing.comparisons),
  );
  return comparisons
    .flatMap((comparison) => overlapOf(comparison, asked))
    .toSorted((a, b) => OVERLAP_OUTCOMES.indexOf(a.outcome) - OVERLAP_OUTCOMES.indexOf(b.outcome));
}

function askedByRule(findings: readonly Finding[]): AskedByRule {
  const asked = new Map<string, Map<string, Finding>>();
  for (const finding of findings) {
    if (finding.status === 'not-applicable') continue;
    const key = keyOf(finding.rule);
    const ofRule = asked.get(key) ?? new Map<string, Finding>();
    const subject = subjectKey(finding);
    if (!ofRule.has(subject)) ofRule.set(subject, finding);
    asked.set(key, ofRule);
  }
  return asked;
}

function keyOf({ pack, id }: Rule): string {
  return `${pack}/${id}`;
}

function asRead(rule: Rule, readings: Readonly<Record<string, string>>): Rule {
  const chosen = rule.readings.find(({ name }) => name === readings[keyOf(rule)]);
  return chosen === undefined ? rule : { ...rule, demand: chosen.demand };
}

function overlapOf({ first, second }: Pick<Comparison, 'first' | 'second'>, asked: AskedByRule): Overlap[] {
  const others = asked.get(keyOf(second));
  const both = [...(asked.get(keyOf(first)) ?? [])].flatMap(([key, finding]) =>
    others?.has(key) === true ? [finding] : [],
  );
  if (both.length === 0) return [];
  const { outcome, parts, disputed } = compareAsked(first, second);
  if (outcome === 'apart') return [];
  if (outcome === 'laxer') return overlapOf({ first: second, second: first }, asked);
  return [{ first, second, outcome, parts, disputed, asked: both }];
}
