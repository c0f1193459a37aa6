import { daysBetween, type IsoDate } from '../model/iso-date.ts';
import type { Due } from '../model/pack.ts';
import { type Period, periodsFrom } from '../model/period.ts';
import { exactly } from '../model/range.ts';
import type { Measured } from './measured.ts';
import { type Verdict, verdictOf, verdictWithout } from './verdict.ts';

type Every = Extract<Due, { type: 'every' }>;
export type MeasureIn = (day: IsoDate, period: Period) => Measured;
/** The days after the end of a period on which something for it may have come. */
export type ChangesFor = (period: Period) => readonly IsoDate[];

/** A recurring duty: one verdict per period from its first to the one that runs on `asOf` or was its last. */
export function judgePeriods(measure: MeasureIn, due: Every, asOf: IsoDate, changes: ChangesFor): Verdict[] {
  const last = due.until !== null && due.until < asOf ? due.until : asOf;
  const periods = periodsFrom(due.from, last, due.period);
  if (periods.length === 0) {
    return [verdictWithout('not-applicable', '', null, { remarks: [{ type: 'begins', on: due.from }] })];
  }
  return periods.map((plain) => {
    const period = owed(plain, due);
    return asOf > period.end
      ? judgeEnded(measure, period, asOf, changes)
      : judgeRunning(measure(asOf, period), period, asOf);
  });
}

/** A period as a duty asks about it. */
export function owed(period: Period, { atItsEnd }: Every): Period {
  return atItsEnd ? { ...period, atItsEnd } : period;
}

/** So far: what is declared is all that counts until the period is over. */
function judgeRunning(measured: Measured, period: Period, asOf: IsoDate): Verdict {
  const when = { period: period.label, due: period.end };
  const soFar = { ...measured, actual: exactly(measured.actual.low) };
  const pending = (): Verdict =>
    verdictOf('pending', soFar, { ...when, daysLeft: daysBetween(asOf, period.end) });
  switch (measured.truth) {
    case 'none':
      return nothingToCover(measured, period);
    case true:
      return verdictOf('met', measured, when);
    case false:
      return pending();
    case 'unknown': {
      // What runs and is declared so far can still be done; what was never declared is undeclared from the first day.
      const isOnlySilent = measured.asks.every((ask) => ask.knownFrom !== undefined && ask.knownFrom <= asOf);
      return isOnlySilent ? pending() : verdictOf('undeclared', measured, when);
    }
  }
}

/** In time, or by what came for the period after its end. */
function judgeEnded(measure: MeasureIn, period: Period, asOf: IsoDate, changes: ChangesFor): Verdict {
  const when = { period: period.label, due: period.end };
  const then = measure(period.end, period);
  if (then.truth === 'none') return nothingToCover(then, period);
  if (then.truth === true) return verdictOf('met', then, when);
  const later = changes(period).map((day) => ({ day, measured: measure(day, period) }));
  const first = later.find(({ measured }) => measured.truth === true);
  if (first !== undefined) {
    if (then.truth === 'unknown')
      return verdictOf('met', first.measured, { ...when, remarks: [{ type: 'day-unknown' }] });
    const mayBeEarlier = later.some(({ day, measured }) => day < first.day && measured.truth === 'unknown');
    return verdictOf('late', first.measured, {
      ...when,
      daysLate: daysBetween(period.end, first.day),
      remarks: mayBeEarlier ? [{ type: 'at-most-days' }] : [],
    });
  }
  if (then.truth === 'unknown') return verdictOf('undeclared', then, when);
  const open = later.findLast(({ measured }) => measured.truth === 'unknown');
  return open === undefined
    ? verdictOf('overdue', then, { ...when, daysLate: daysBetween(period.end, asOf) })
    : verdictOf('undeclared', open.measured, when);
}

function nothingToCover(measured: Measured, { label, end }: Period): Verdict {
  return verdictWithout('not-applicable', measured.unit, measured.place, {
    period: label,
    due: end,
    remarks: [{ type: 'nothing-to-cover' }],
  });
}
