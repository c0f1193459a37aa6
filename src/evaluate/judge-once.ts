import type { Remark } from '../model/finding.ts';
import { daysBetween, type IsoDate } from '../model/iso-date.ts';
import type { Measured } from './measured.ts';
import { type Verdict, verdictOf, verdictWithout } from './verdict.ts';

export type MeasureOn = (day: IsoDate) => Measured;
/** The days after the due day on which the verdict may change. */
export type ChangesAfter = () => readonly IsoDate[];

/** A duty with one due day: its verdict on `asOf`. */
export function judgeOnce(measure: MeasureOn, due: IsoDate, asOf: IsoDate, changes: ChangesAfter): Verdict {
  const now = measure(asOf);
  switch (now.truth) {
    case 'none':
      return verdictWithout('not-applicable', now.unit, now.place, {
        due,
        remarks: [{ type: 'nothing-to-cover' }],
      });
    case 'unknown':
      return verdictOf('undeclared', now, { due });
    case true:
      return asOf <= due ? verdictOf('met', now, { due }) : judgeMet(measure, now, due, changes);
    case false:
      if (asOf <= due) return verdictOf('pending', now, { due, daysLeft: daysBetween(asOf, due) });
      return verdictOf('overdue', now, {
        due,
        daysLate: daysBetween(due, asOf),
        remarks: lapse(measure, due, changes),
      });
  }
}

/** A continuing duty that has no day. */
export function judgeContinuing(measure: MeasureOn, asOf: IsoDate): Verdict {
  const now = measure(asOf);
  switch (now.truth) {
    case 'none':
      return verdictWithout('not-applicable', now.unit, now.place, {
        remarks: [{ type: 'nothing-to-cover' }],
      });
    case 'unknown':
      return verdictOf('undeclared', now);
    case true:
      return verdictOf('met', now);
    case false:
      return verdictOf('open', now);
  }
}

/** Satisfied today, the due day past: was it in time? Where the due day is unknown it is met, with a remark. */
function judgeMet(measure: MeasureOn, now: Measured, due: IsoDate, changes: ChangesAfter): Verdict {
  const then = measure(due).truth;
  if (then === true || then === 'none') return verdictOf('met', now, { due });
  if (then === 'unknown') return verdictOf('met', now, { due, remarks: [{ type: 'day-unknown' }] });
  const truths = changes().map((day) => ({ day, truth: measure(day).truth }));
  const first = truths.find(({ truth }) => truth === true || truth === 'none');
  if (first === undefined) return verdictOf('met', now, { due, remarks: [{ type: 'day-unknown' }] });
  const mayBeEarlier = truths.some(({ day, truth }) => day < first.day && truth === 'unknown');
  const remarks: Remark[] = mayBeEarlier ? [{ type: 'at-most-days' }] : [];
  return verdictOf('late', now, { due, daysLate: daysBetween(due, first.day), remarks });
}

/** If it was satisfied on the due day or after, since when it is no longer. */
function lapse(measure: MeasureOn, due: IsoDate, changes: ChangesAfter): Remark[] {
  const truths = [due, ...changes()].map((day) => ({ day, truth: measure(day).truth }));
  const lastMet = truths.findLastIndex(({ truth }) => truth === true);
  const since = lastMet === -1 ? undefined : truths[lastMet + 1]?.day;
  return since === undefined ? [] : [{ type: 'lapsed', since }];
}
