import type { Ask } from '../model/finding.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { Demand, Rule } from '../model/pack.ts';
import type { Period } from '../model/period.ts';
import { exactly, type Range } from '../model/range.ts';
import type { Division, VillageTotals } from '../model/state.ts';
import { totalsBlock } from '../model/totals.ts';
import { PIECE } from '../model/unit.ts';
import { villageCountKey } from '../model/village-count-key.ts';
import { inPeriod } from './in-period.ts';
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
  const { totals, isLater } = inPeriod(declared, idsOf(rule, demand), period, counted);
  const from = totals.countedOn ?? division.declaredOn;
  const scope = scopeOf(demand, totals);
  const { satisfied, gap } = satisfiedIn(rule, demand, totals, scope);
  const isOfPeriod = period === null || (period.start <= from && from <= period.end);
  const isSilent = period !== null && from < day && gap !== 0;
  const isKnown = gap !== null && day >= from && isOfPeriod && !isSilent;
  // Where there are no villages, there were none in an earlier period either.
  const isNone = scope.high === 0 && (day >= from || (totals.total === 0 && period !== null));
  const truth = isNone ? 'none' : isKnown ? gap === 0 : 'unknown';
  const isSoFar = isSilent && isOfPeriod && day >= from;
  return {
    truth,
    required: scope.high,
    actual: isKnown ? satisfied : { low: isSoFar ? satisfied.low : 0, high: scope.high },
    gap: isKnown ? gap : 0,
    unit: PIECE,
    missing: [],
    asks:
      truth === 'unknown'
        ? [ask(rule, demand, division, declared, period, gap === null && !isLater ? null : counted)]
        : [],
    remarks: [{ type: 'counted', form: 'totals' }],
    place: totals.place,
  };
}

/** What the totals may count it by: for the rule itself, else by a key of its own. */
function idsOf(rule: Rule, demand: Demand): string[] {
  const key = villageCountKey(demand.must);
  const made = asksTheSame(demand, rule.demand) ? [`${rule.pack}/${rule.id}`] : [];
  return key === null ? made : [...made, key.id];
}

/** How many of the villages the rule is about; totals bound it where they count what the condition looks at. */
function scopeOf({ where }: Demand, { total, with: counts }: VillageTotals): Range {
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
  const { total } = totals;
  // A count made for the rule holds for what is asked by default: those it does not apply to are among it.
  const made = asksTheSame(demand, rule.demand) ? totals.with[`${rule.pack}/${rule.id}`] : undefined;
  if (made !== undefined)
    return { satisfied: exactly(Math.max(0, made - (total - scope.high))), gap: total - made };
  const key = villageCountKey(demand.must);
  const count = key === null ? undefined : totals.with[key.id];
  if (count === undefined) return { satisfied: { low: 0, high: scope.high }, gap: null };
  const satisfied = { low: Math.max(0, scope.low + count - total), high: Math.min(scope.high, count) };
  const certain = Math.max(0, scope.low - count);
  const isAll = count === total && scope.low > 0;
  return { satisfied, gap: certain > 0 ? certain : isAll ? 0 : null };
}

/** By another day or in other periods, perhaps; readings share what they do not change. */
function asksTheSame(a: Demand, b: Demand): boolean {
  return a.subject === b.subject && a.where === b.where && a.must === b.must;
}

/** Under a condition only a count made for the rule itself will do: of how many it holds, or does not apply. */
function ask(
  rule: Rule,
  demand: Demand,
  division: Division,
  totals: VillageTotals,
  period: Period | null,
  knownFrom: IsoDate | null,
): Ask {
  const key = demand.where === null ? villageCountKey(demand.must) : null;
  const block = totalsBlock(totals.kind);
  const isByPeriod = key?.isRecurring ?? totals.byPeriod[`${rule.pack}/${rule.id}`] !== undefined;
  return {
    fact: key?.id ?? rule.id,
    what:
      key === null
        ? { type: 'satisfying', title: rule.title, orExempt: demand.where !== null }
        : { type: 'fact', title: key.title },
    division: division.path,
    place: division.place,
    path: [
      block,
      ...(key === null ? ['packs', rule.pack, rule.id] : [key.countedAs]),
      ...(isByPeriod && period !== null ? [period.label] : []),
    ],
    ...(knownFrom === null ? {} : { knownFrom }),
  };
}
