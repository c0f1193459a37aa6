import type { IsoDate } from '../model/iso-date.ts';
import { parsePeriod, type Period } from '../model/period.ts';
import { compare, NOTHING_KNOWN, type Range } from '../model/range.ts';
import type { Times } from '../model/state.ts';
import type { ThingMeasureOf } from '../model/thing-measure.ts';
import type { Truth } from '../model/truth.ts';
import { holdsFrom } from './holds-from.ts';
import { numbersIn } from './numbers-in.ts';

interface When {
  readonly day: IsoDate;
  /** That of a recurring duty. */
  readonly period: Period | null;
  /** The label of the one that the measure itself names. */
  readonly fixed: string | null;
  readonly declaredOn: IsoDate;
}

/** How often something took place in a period until `day`, as it was declared; without a period nobody can say. */
export function timesIn({ form, days, counts }: Times, when: When): Range {
  const { day, declaredOn } = when;
  const period = periodOf(when);
  if (period === null) return NOTHING_KNOWN;
  if (form === 'counts')
    return day < holdsFrom(declaredOn, period) ? NOTHING_KNOWN : numbersIn(counts, period);
  const own = days.filter((one) => period.start <= one && one <= period.end && one <= day);
  return { low: own.length, high: own.length };
}

/**
 * Whether it took place as often as asked. Silence about the days after the declaration proves nothing; of a recurring
 * duty what falls short does so as far as is declared, and the caller knows how far that is.
 */
export function compareTimes(
  { comparator, bound }: ThingMeasureOf<'number'>,
  times: Times,
  when: When,
): Truth {
  const declared = timesIn(times, when);
  const soFar = compare(declared, comparator, bound);
  const period = periodOf(when);
  const isOpen = period !== null && when.declaredOn < when.day && when.declaredOn < period.end;
  if (!isOpen || (soFar === false && when.period !== null)) return soFar;
  return compare({ low: declared.low, high: Number.POSITIVE_INFINITY }, comparator, bound);
}

function periodOf({ period, fixed }: When): Period | null {
  return period ?? (fixed === null ? null : parsePeriod(fixed));
}
