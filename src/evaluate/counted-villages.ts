import type { Ask } from '../model/finding.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { Demand, Rule } from '../model/pack.ts';
import type { Period } from '../model/period.ts';
import { exactly, type Range } from '../model/range.ts';
import type { Division, RuleCount, VillageTotals } from '../model/state.ts';
import { totalsBlock } from '../model/totals.ts';
import { PIECE } from '../model/unit.ts';
import { villageCountKey } from '../model/village-count-key.ts';
import { type CountNames, inPeriod } from './in-period.ts';
import type { Measured } from './measured.ts';
import { scopeIn } from './scope-in-totals.ts';

/**
 * Villages that are counted instead of listed: how many satisfy the rule is told by the fact's own key, or by a count made
 * for the rule. Of a recurring duty the number tells about the period in which it was counted, and nothing of that
 * period's rest.
 */
export function countedVillages(
  rule: Rule,
  demand: Demand,
  division: Division,
  declared: VillageTotals,
  day: IsoDate,
  period: Period | null,
): Measured {
  const counted = declared.countedOn ?? division.declaredOn;
  const { totals, isLater } = inPeriod(declared, namesOf(rule, demand), period, counted);
  const from = totals.countedOn ?? division.declaredOn;
  const scope = scopeOf(demand, totals);
  const { satisfied, gap } = satisfiedIn(rule, demand, totals, scope);
  const isOfPeriod = period === null || (period.start <= from && from <= period.end);
  const isSilent = period !== null && from < day && gap !== 0;
  const isKnown = gap !== null && day >= from && isOfPeriod && !isSilent;
  // Where there are no villages, there were none in an earlier period either.
  const isNone = scope.high === 0 && (day >= from || (totals.total === 0 && period !== null));
  const truth = isNone ? 'none' : isKnown ? gap === 0 : 'unknown';
  const isSoFar = day >= from && isOfPeriod && (isSilent || totals.total === null);
  const low = isSoFar ? satisfied.low : 0;
  return {
    truth,
    required: Number.isFinite(scope.high) ? scope.high : low,
    actual: isKnown ? satisfied : { low, high: scope.high },
    gap: isKnown ? gap : 0,
    unit: PIECE,
    missing: [],
    asks:
      truth === 'unknown'
        ? asksFor(rule, demand, division, declared, period, gap === null && !isLater ? null : counted)
        : [],
    remarks: [
      { type: 'counted', form: 'totals' },
      ...(totals.total === null && low > 0 ? [{ type: 'known-of-them', known: low } as const] : []),
    ],
    place: totals.place,
  };
}

/** What the totals may count it by: for the rule itself, else by a key of its own. */
function namesOf(rule: Rule, demand: Demand): CountNames {
  return {
    rule: asksTheSame(demand, rule.demand) ? `${rule.pack}/${rule.id}` : null,
    fact: villageCountKey(demand.must)?.id ?? null,
  };
}

/** How many of the villages the rule is about; totals bound it where they count what the condition looks at. */
function scopeOf({ where }: Demand, { total, with: counts }: VillageTotals): Range {
  if (total === null) return { low: 0, high: Number.POSITIVE_INFINITY };
  if (where === null) return exactly(total);
  return scopeIn(where, total, (operand) => (operand.type === 'fact' ? counts[operand.fact.id] : undefined));
}

/** How many satisfy the rule and how many certainly do not; `gap` is null where the counts leave it open. */
function satisfiedIn(
  rule: Rule,
  demand: Demand,
  totals: VillageTotals,
  scope: Range,
): { satisfied: Range; gap: number | null } {
  const total = totals.total ?? Number.POSITIVE_INFINITY;
  // A count made for the rule holds for what is asked by default.
  const made = asksTheSame(demand, rule.demand) ? totals.byRule[`${rule.pack}/${rule.id}`] : undefined;
  if (made !== undefined) return countedForRule(made, demand, total, scope);
  const key = villageCountKey(demand.must);
  const count = key === null ? undefined : totals.with[key.id];
  if (count === undefined) return { satisfied: { low: 0, high: scope.high }, gap: null };
  if (totals.total === null)
    return { satisfied: { low: demand.where === null ? count : 0, high: scope.high }, gap: null };
  // Whoever has it is among those asked about: no others need it.
  if (isWithin(key, demand)) {
    const asked = Math.max(scope.low, count);
    return { satisfied: exactly(count), gap: asked === scope.high ? asked - count : null };
  }
  const satisfied = { low: Math.max(0, scope.low + count - total), high: Math.min(scope.high, count) };
  const certain = Math.max(0, scope.low - count);
  const isAll = count === total && scope.low > 0;
  return { satisfied, gap: certain > 0 ? certain : isAll ? 0 : null };
}

/** Whether all that have the counted fact are those that the condition means. */
function isWithin(key: ReturnType<typeof villageCountKey>, { where }: Demand): boolean {
  return (
    where?.type === 'atom' &&
    where.operand.type === 'fact' &&
    where.operand.fact.id === key?.within &&
    where.test.type === 'is' &&
    where.test.value
  );
}

/** The village fact of the condition that the counted fact lies within, by its key in totals. */
function scopeKey(key: ReturnType<typeof villageCountKey>, demand: Demand): string | null {
  if (!isWithin(key, demand) || demand.where?.type !== 'atom' || demand.where.operand.type !== 'fact')
    return null;
  return demand.where.operand.fact.countedAs ?? null;
}

function countedForRule(
  made: RuleCount,
  { where }: Demand,
  total: number,
  scope: Range,
): { satisfied: Range; gap: number | null } {
  if (!('fits' in made)) {
    const { fitsOrDoesNotApply: sum } = made;
    if (!Number.isFinite(total)) return { satisfied: { low: 0, high: sum }, gap: null };
    return { satisfied: exactly(Math.max(0, sum - (total - scope.high))), gap: total - sum };
  }
  const { fits, doesNotApply } = made;
  if (!Number.isFinite(total)) return { satisfied: { low: fits, high: scope.high }, gap: null };
  const isWhole = doesNotApply !== null || where === null || fits === total;
  return { satisfied: exactly(fits), gap: isWhole ? total - fits - (doesNotApply ?? 0) : null };
}

/** By another day or in other periods, perhaps; readings share what they do not change. */
function asksTheSame(a: Demand, b: Demand): boolean {
  return a.subject === b.subject && a.where === b.where && a.must === b.must;
}

/**
 * How many there are, where that is not said. Under a condition only a count made for the rule itself will do: of how many
 * it holds, and to how many it does not apply.
 */
function asksFor(
  rule: Rule,
  demand: Demand,
  division: Division,
  totals: VillageTotals,
  period: Period | null,
  knownFrom: IsoDate | null,
): Ask[] {
  const counted = villageCountKey(demand.must);
  const outer = scopeKey(counted, demand);
  const key = demand.where === null || outer !== null ? counted : null;
  const block = totalsBlock(totals.kind);
  const ruleId = `${rule.pack}/${rule.id}`;
  const isByPeriod = key?.isRecurring ?? totals.byPeriod[ruleId] !== undefined;
  const common = { division: division.path, place: division.place };
  const total: Ask = {
    fact: block,
    what: { type: 'village-totals', kind: totals.kind },
    ...common,
    path: [block, 'total'],
  };
  const isCounted = isTold(totals, key?.id, period) || isTold(totals, ruleId, period);
  const count: Ask = {
    fact: key?.id ?? rule.id,
    what:
      key === null
        ? { type: 'satisfying', title: rule.title, orExempt: demand.where !== null }
        : { type: 'fact', title: key.title },
    ...common,
    path: [
      block,
      ...(key === null ? ['packs', rule.pack, rule.id] : [key.countedAs]),
      ...(isByPeriod && period !== null ? [period.label] : []),
    ],
    ...(knownFrom === null ? {} : { knownFrom }),
  };
  if (totals.total === null) return isCounted ? [total] : [total, count];
  const operand = demand.where?.type === 'atom' ? demand.where.operand : null;
  if (outer === null || operand?.type !== 'fact' || knownFrom !== null) return [count];
  const scope: Ask = {
    fact: operand.fact.id,
    what: { type: 'fact', title: operand.fact.title },
    ...common,
    path: [block, outer],
  };
  return [
    ...(totals.with[operand.fact.id] === undefined ? [scope] : []),
    ...(key !== null && totals.with[key.id] === undefined ? [count] : []),
  ];
}

function isTold(
  { with: counts, byRule, byPeriod }: VillageTotals,
  id: string | undefined,
  period: Period | null,
): boolean {
  if (id === undefined) return false;
  const own = byPeriod[id];
  if (own !== undefined && period !== null) return own[period.label] !== undefined;
  return counts[id] !== undefined || byRule[id] !== undefined;
}
