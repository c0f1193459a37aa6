import { isSame } from '../is-same.ts';
import { parsePeriod } from '../period.ts';
import type { Times } from '../state.ts';

/** What two declarations say together of how often something took place; null where they differ. */
export function joinTimes(one: Times, other: Times): Times | null {
  if (one.form === 'list' && other.form === 'list') return isSame(one.days, other.days) ? one : null;
  if (one.form === 'list') return agree(one, other) ? one : null;
  if (other.form === 'list') return agree(other, one) ? other : null;
  const shared = Object.keys(one.counts).filter((label) => other.counts[label] !== undefined);
  if (shared.some((label) => one.counts[label] !== other.counts[label])) return null;
  return { ...one, counts: { ...other.counts, ...one.counts } };
}

function agree({ days }: Times, { counts }: Times): boolean {
  return Object.entries(counts).every(([label, count]) => {
    const period = parsePeriod(label);
    return period === null || days.filter((day) => period.start <= day && day <= period.end).length === count;
  });
}

/** A number of one period that is not known here: it contradicts what has such a number nowhere. */
export function hasNumber({ days, counts }: Times, number: number): boolean {
  return days.length === number || Object.values(counts).includes(number);
}
