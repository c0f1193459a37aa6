import { daysBetween, type IsoDate } from '../model/iso-date.ts';
import type { Due } from '../model/pack.ts';
import { type Period, periodsFrom } from '../model/period.ts';
import { exactly } from '../model/range.ts';
import type { Measured } from './measured.ts';
import { type Verdict, verdictOf, verdictWithout } from './verdict.ts';

/** A recurring duty: one verdict per period from its first to the one that runs on `asOf` or was its last. */
export function judgePeriods(
  measure: (day: IsoDate, period: Period) => Measured,
  due: Extract<Due, { type: 'every' }>,
  asOf: IsoDate,
): Verdict[] {
  const last = due.until !== null && due.until < asOf ? due.until : asOf;
  const periods = periodsFrom(due.from, last, due.period);
  if (periods.length === 0) {
    return [verdictWithout('not-applicable', '', null, { remarks: [{ type: 'begins', on: due.from }] })];
  }
  return periods.map((period) =>
    judgePeriod(measure(asOf < period.end ? asOf : period.end, period), period, asOf),
  );
}

function judgePeriod(measured: Measured, period: Period, asOf: IsoDate): Verdict {
  const when = { period: period.label, due: period.end };
  const isOver = asOf > period.end;
  // So far: what is declared is all that counts until the period is over.
  const soFar = { ...measured, actual: exactly(measured.actual.low) };
  const pending = (): Verdict =>
    verdictOf('pending', soFar, { ...when, daysLeft: daysBetween(asOf, period.end) });
  switch (measured.truth) {
    case 'none':
      return verdictWithout('not-applicable', measured.unit, measured.place, {
        ...when,
        remarks: [{ type: 'nothing-to-cover' }],
      });
    case true:
      return verdictOf('met', measured, when);
    case false:
      return isOver
        ? verdictOf('overdue', measured, { ...when, daysLate: daysBetween(period.end, asOf) })
        : pending();
    case 'unknown': {
      // What runs and is declared so far can still be done; what was never declared is undeclared from the first day.
      const isOnlySilent = measured.asks.every((ask) => ask.knownFrom !== undefined && ask.knownFrom <= asOf);
      return !isOver && isOnlySilent ? pending() : verdictOf('undeclared', measured, when);
    }
  }
}
