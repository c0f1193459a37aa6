import { addDays, type IsoDate } from '../iso-date.ts';
import type { Flag } from '../state.ts';
import { flagOn } from './flag-on.ts';

/** A flag, and the day of the file that declares it. */
export interface DatedFlag {
  readonly flag: Flag;
  readonly declaredOn: IsoDate;
}

/**
 * What two declarations of one flag say together; null where no history agrees with both. What is said later stands from
 * its day on; up to the day of the earlier one, what both tell must be the same.
 */
export function joinFlags(one: DatedFlag, other: DatedFlag): DatedFlag | null {
  const [early, late] = one.declaredOn <= other.declaredOn ? [one, other] : [other, one];
  if (daysOf(early, late).some((day) => differOn(day, early, late))) return null;
  if (!late.flag.value) {
    if (!early.flag.value) return early;
    return { ...early, flag: { ...early.flag, until: early.flag.until ?? lastDayBefore(late) } };
  }
  const hasEnded = early.flag.until !== undefined && early.flag.until < late.declaredOn;
  return !early.flag.value || hasEnded ? late : joined(early, late);
}

/** Both say yes: the day of either is known of both. */
function joined(early: DatedFlag, late: DatedFlag): DatedFlag {
  const since = early.flag.since ?? late.flag.since;
  const until = late.flag.until ?? early.flag.until;
  const flag = {
    ...early.flag,
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    evidence: [...early.flag.evidence, ...late.flag.evidence],
  };
  return { flag, declaredOn: early.declaredOn };
}

function lastDayBefore({ flag, declaredOn }: DatedFlag): IsoDate {
  return addDays(flag.since ?? declaredOn, -1);
}

/** The days up to the earlier declaration on which either may change. */
function daysOf(early: DatedFlag, late: DatedFlag): IsoDate[] {
  const ends = [early.flag, late.flag].flatMap(({ since, until }) => [
    ...(since === undefined ? [] : [since]),
    ...(until === undefined ? [] : [until, addDays(until, 1)]),
  ]);
  return [...ends.filter((day) => day < early.declaredOn), early.declaredOn];
}

function differOn(day: IsoDate, one: DatedFlag, other: DatedFlag): boolean {
  const [a, b] = [flagOn(one.flag, day, one.declaredOn), flagOn(other.flag, day, other.declaredOn)];
  return a !== 'unknown' && b !== 'unknown' && a !== b;
}
