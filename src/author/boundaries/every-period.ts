import { addDays, type IsoDate } from '../../model/iso-date.ts';
import type { Due } from '../../model/pack.ts';
import { nextPeriod, type Period, periodContaining } from '../../model/period.ts';
import { expected } from './expected.ts';
import type { Filling, Trial } from './filling.ts';
import type { Scene } from './task.ts';

type Every = Extract<Due, { type: 'every' }>;

/** A recurring duty: its first period, the next, its last, and that none is asked before the first and after the last. */
export function everyPeriod(due: Every, fill: (period: Period, asOf: IsoDate) => Filling): Scene[] {
  const first = periodContaining(due.from, due.period);
  const last = due.until === null ? null : periodContaining(due.until, due.period);
  const next = nextPeriod(first);
  const asked = [
    first,
    ...(last === null || next.start <= last.start ? [next] : []),
    ...(last === null ? [] : [last]),
  ];
  const distinct = asked.filter(
    (period, index) => asked.findIndex(({ label }) => label === period.label) === index,
  );
  return [...distinct.flatMap((period) => inPeriod(period, fill)), ...outsideDuty(first, last, fill)];
}

/** One period: nothing, enough on its first and its last day, not in time, not told. */
function inPeriod(period: Period, fill: (period: Period, asOf: IsoDate) => Filling): Scene[] {
  const { start, end, label } = period;
  const over = addDays(end, 1);
  const scene = (trial: Trial, asOf: IsoDate, declaredOn: IsoDate): Scene => ({
    sort: trial.sort,
    words: trial.words,
    must: trial.given,
    asOf,
    declaredOn,
    period: label,
    expect: expected(trial, { asOf, due: end }),
  });
  const { none, met, trials, isOfPeriod, isWithin, isDated, isLate } = fill(period, over);
  // What has no periods of its own stands as it was declared on the period's last day.
  const later = isOfPeriod ? over : end;
  const nothing: Trial = { ...none, sort: 'period' };
  const all = (since: IsoDate | null, truth: Trial['truth'], asOf: IsoDate, declaredOn: IsoDate): Scene =>
    scene(
      { sort: 'period', words: { type: 'all', since, until: null }, given: met(since), truth },
      asOf,
      declaredOn,
    );
  const late: Scene = {
    ...all(over, true, over, over),
    expect: { status: 'late', daysLate: 1 },
  };
  const silent = (isFull: boolean): Scene =>
    scene(
      {
        sort: 'period',
        words: { type: 'silent', isFull },
        given: isFull ? met(start) : none.given,
        truth: isFull ? true : isOfPeriod ? 'unknown' : false,
      },
      over,
      addDays(end, -1),
    );
  return [
    scene(nothing, start, start),
    scene(nothing, end, end),
    scene(nothing, over, later),
    scene(nothing, addDays(start, 1), start),
    all(start, true, start, start),
    all(start, true, over, later),
    all(end, true, over, later),
    ...(isWithin ? [all(addDays(start, -1), false, over, later)] : []),
    ...(isDated ? [isLate ? late : all(over, false, over, over)] : []),
    silent(false),
    silent(true),
    ...[none, ...trials].flatMap((trial) => [scene(trial, end, end), scene(trial, over, end)]),
  ];
}

/** Before its first period and after its last a duty asks nothing. */
function outsideDuty(
  first: Period,
  last: Period | null,
  fill: (period: Period, asOf: IsoDate) => Filling,
): Scene[] {
  const previous = periodContaining(addDays(first.start, -1), first.kind);
  const notAsked = (period: Period, asOf: IsoDate): Scene => ({
    sort: 'period',
    words: { type: 'not-asked' },
    must: fill(first, asOf).none.given,
    asOf,
    period: period.label,
    expect: { status: 'not-applicable' },
    isAsked: false,
  });
  const after = last === null ? null : nextPeriod(last);
  return [
    {
      sort: 'period',
      words: { type: 'none' },
      must: fill(first, previous.end).none.given,
      asOf: previous.end,
      expect: { status: 'not-applicable' },
    },
    notAsked(previous, addDays(first.end, 1)),
    ...(after === null ? [] : [notAsked(after, after.end), notAsked(after, addDays(after.end, 1))]),
  ];
}
