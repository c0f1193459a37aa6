import type { IsoDate } from '../model/iso-date.ts';
import type { Period } from '../model/period.ts';
import type { VillageTotals } from '../model/state.ts';

interface InPeriod {
  readonly totals: VillageTotals;
  /** It is counted anew for each period, and this one began after what is counted was counted. */
  readonly isLater: boolean;
}

/**
 * Totals as they were counted for one period, where what is looked at (the first of `ids` that is counted so) is: no other
 * number tells of it then, and what was counted after the period's end is of its end. `from` is the day of counting.
 */
export function inPeriod(
  totals: VillageTotals,
  ids: readonly string[],
  period: Period | null,
  from: IsoDate,
): InPeriod {
  const id = ids.find((candidate) => totals.byPeriod[candidate] !== undefined);
  if (period === null || id === undefined) return { totals, isLater: false };
  const count = totals.byPeriod[id]?.[period.label];
  const others = Object.entries(totals.with).filter(([key]) => !ids.includes(key));
  return {
    totals: {
      ...totals,
      with: Object.fromEntries([...others, ...(count === undefined ? [] : [[id, count] as const])]),
      countedOn: period.end < from ? period.end : from,
    },
    isLater: count === undefined && from < period.start,
  };
}
