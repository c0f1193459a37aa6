import { addDays, type IsoDate } from '../../model/iso-date.ts';
import { expected } from './expected.ts';
import type { Filling, Trial } from './filling.ts';
import type { Expectation, Scene } from './task.ts';

/** A duty with one due day: the day before it, the day, the day after. */
export function byDay(due: IsoDate, fill: (asOf: IsoDate) => Filling): Scene[] {
  const [before, after] = [addDays(due, -1), addDays(due, 1)];
  const long = addDays(due, 30);
  const at = (trial: Trial, asOf: IsoDate): Scene => ({
    sort: trial.sort,
    words: trial.words,
    must: trial.given,
    asOf,
    expect: expected(trial, { asOf, due }),
  });
  const since = (day: IsoDate | null, asOf: IsoDate, expect: Expectation): Scene => ({
    sort: 'day',
    words: { type: 'all', since: day, until: null },
    must: fill(asOf).met(day),
    asOf,
    ...(day !== null && day > asOf ? { declaredOn: day } : {}),
    expect,
  });
  const until = (day: IsoDate, asOf: IsoDate, truth: boolean): Scene => ({
    sort: 'day',
    words: { type: 'all', since: null, until: day },
    must: fill(asOf).met(null, day),
    asOf,
    expect: expected({ truth }, { asOf, due }),
  });
  const { isDated, canEnd } = fill(due);
  const late: Expectation = isDated ? { status: 'late', daysLate: 1 } : { status: 'met' };
  return [
    ...[before, due, after].map((asOf) => ({ ...at(fill(asOf).none, asOf), sort: 'day' as const })),
    since(before, after, { status: 'met' }),
    since(due, after, { status: 'met' }),
    since(after, after, late),
    since(after, long, late),
    since(due, due, { status: 'met' }),
    since(after, due, expected({ truth: isDated ? false : 'unknown' }, { asOf: due, due })),
    since(null, before, { status: 'met' }),
    since(null, after, { status: 'met' }),
    ...(canEnd ? [until(due, due, true), until(due, after, false)] : []),
    ...[due, after].flatMap((asOf) =>
      [...fill(asOf).trials, fill(asOf).none].map((trial) => at(trial, asOf)),
    ),
  ];
}
