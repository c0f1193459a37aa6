import { contains, parsePeriod, type Period, PERIOD_MONTHS } from '../model/period.ts';
import type { Range } from '../model/range.ts';

/** A number given by period label, for one period: its own, or the sum of the shorter ones within it. */
export function numbersIn(numbers: Readonly<Record<string, number>>, period: Period): Range {
  const own = numbers[period.label];
  if (own !== undefined) return { low: own, high: own };
  const within = Object.entries(numbers).flatMap(([label, count]) => {
    const part = parsePeriod(label);
    return part !== null && contains(period, part) ? [{ part, count }] : [];
  });
  // A month within a quarter that is given too is counted there already.
  const parts = within.filter(
    ({ part }) => !within.some((other) => other.part.label !== part.label && contains(other.part, part)),
  );
  const low = parts.reduce((sum, { count }) => sum + count, 0);
  const months = parts.reduce((sum, { part }) => sum + monthsOf(part), 0);
  return { low, high: months >= monthsOf(period) ? low : Number.POSITIVE_INFINITY };
}

function monthsOf(period: Period): number {
  return PERIOD_MONTHS[period.kind];
}
