import { type ByType, byType } from '../model/by-type.ts';
import type { Part } from '../model/crosswalk.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { Due } from '../model/pack.ts';
import { PERIOD_MONTHS } from '../model/period.ts';
import { relation } from './relations.ts';

type Every = Extract<Due, { type: 'every' }>;

/** Earlier and more often is stricter; a day is stricter than none; once beside again and again is neither. */
export function compareDues(a: Due, b: Due): Part[] {
  const [ways, others] = [byType(WAYS)(a), byType(WAYS)(b)];
  if (ways.type === 'recurring' && others.type === 'recurring') return everyParts(ways.due, others.due);
  if (ways.type === 'recurring' || others.type === 'recurring')
    return [{ component: 'recurrence', relation: 'differs' }];
  const isCovered = (first: Once, second: Once): boolean =>
    second.day === null || (first.day !== null && first.day <= second.day);
  return [{ component: 'day', relation: relation(isCovered(ways, others), isCovered(others, ways)) }];
}

/** Done once, by a day or by none. */
interface Once {
  readonly type: 'once';
  readonly day: IsoDate | null;
}

const WAYS: ByType<Due, Once | { readonly type: 'recurring'; readonly due: Every }> = {
  by: ({ day }) => ({ type: 'once', day }),
  continuously: () => ({ type: 'once', day: null }),
  every: (due) => ({ type: 'recurring', due }),
};

function everyParts(a: Every, b: Every): Part[] {
  const [monthsA, monthsB] = [PERIOD_MONTHS[a.period], PERIOD_MONTHS[b.period]];
  const isWithin = (inner: Every, outer: Every): boolean =>
    outer.from <= inner.from &&
    (outer.until === null || (inner.until !== null && inner.until <= outer.until));
  return [
    { component: 'period', relation: relation(monthsA <= monthsB, monthsB <= monthsA) },
    { component: 'span', relation: relation(isWithin(b, a), isWithin(a, b)) },
  ];
}
