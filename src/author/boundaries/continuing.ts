import { addDays, type IsoDate } from '../../model/iso-date.ts';
import { expected } from './expected.ts';
import type { Filling, Trial } from './filling.ts';
import type { Scene } from './task.ts';

/** A duty without a day: what is there today, from today on, only tomorrow, no longer. */
export function continuing(asOf: IsoDate, filling: Filling): Scene[] {
  const tomorrow = addDays(asOf, 1);
  const { met, isDated, canEnd } = filling;
  const scene = (trial: Trial): Scene => ({
    sort: trial.sort,
    words: trial.words,
    must: trial.given,
    asOf,
    expect: expected(trial, { asOf, due: null }),
  });
  const all = (since: IsoDate | null, until: IsoDate | null, truth: Trial['truth']): Scene => ({
    ...scene({
      sort: 'day',
      words: { type: 'all', since, until },
      given: until === null ? met(since) : met(since, until),
      truth,
    }),
    ...(since !== null && since > asOf ? { declaredOn: since } : {}),
  });
  return [
    all(null, null, true),
    all(addDays(asOf, -1), null, true),
    all(asOf, null, true),
    all(tomorrow, null, isDated ? false : 'unknown'),
    ...(canEnd ? [all(null, asOf, true), all(null, addDays(asOf, -1), false)] : []),
    ...[filling.none, ...filling.trials].map(scene),
  ];
}
