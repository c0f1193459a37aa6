import type { Measure } from '../../model/measure.ts';
import type { Filling, Frame } from './filling.ts';
import { given } from './given.ts';

/** A yes or no, or the day since when. */
export function fillFlag({ fact }: Extract<Measure, { type: 'flag' }>, { period, early }: Frame): Filling {
  const isOfPeriod = fact.perPeriod === true;
  const path = isOfPeriod && period !== null ? [...fact.path, period.label] : fact.path;
  return {
    met: (since, until) =>
      given(path, until === undefined ? (since ?? true) : { since: since ?? early, until }),
    isDated: true,
    canEnd: true,
    isWithin: false,
    isOfPeriod,
    isLate: isOfPeriod,
    none: {
      sort: 'none',
      words: { type: 'none' },
      given: given(path, false),
      truth: false,
      figures: { required: 1, actual: 0, gap: 1 },
    },
    never: given(path, { value: false, since: early }),
    trials: [],
    lacks: [],
  };
}
