import type { IsoDate } from '../model/iso-date.ts';
import type { Period } from '../model/period.ts';
import type { RuleCount, VillageTotals } from '../model/state.ts';

/** Under which names totals may count what satisfies a rule: made for it, or by a fact. */
export interface CountNames {
  readonly rule: string | null;
  readonly fact: string | null;
}

interface InPeriod {
  readonly totals: VillageTotals;
  /** It is counted anew for each period, and this one began after what is counted was counted. */
  readonly isLater: boolean;
}

/**
 * Totals as they were counted for one period, where what is looked at is counted so: no other number tells of it then, and
 * what was counted after the period's end is of its end. `from` is the day of counting.
 */
export function inPeriod(
  totals: VillageTotals,
  { rule, fact }: CountNames,
  period: Period | null,
  from: IsoDate,
): InPeriod {
  const id = [rule, fact].find((name) => name !== null && totals.byPeriod[name] !== undefined) ?? null;
  if (period === null || id === null) return { totals, isLater: false };
  const count = totals.byPeriod[id]?.[period.label];
  return {
    totals: {
      ...totals,
      with: { ...without(totals.with, fact), ...(id === rule ? {} : named(id, fitsIn(count))) },
      byRule: { ...without(totals.byRule, rule), ...(id === rule ? named(id, count) : {}) },
      countedOn: period.end < from ? period.end : from,
    },
    isLater: count === undefined && from < period.start,
  };
}

function fitsIn(count: RuleCount | undefined): number | undefined {
  if (count === undefined) return undefined;
  return 'fits' in count ? count.fits : count.fitsOrDoesNotApply;
}

function named<Value>(name: string, value: Value | undefined): Record<string, Value> {
  return value === undefined ? {} : { [name]: value };
}

function without<Value>(all: Readonly<Record<string, Value>>, name: string | null): Record<string, Value> {
  return Object.fromEntries(Object.entries(all).filter(([key]) => key !== name));
}
