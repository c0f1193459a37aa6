import type { Part, Relation } from '../model/crosswalk.ts';
import type { Due } from '../model/pack.ts';
import { PERIOD_MONTHS } from '../model/period.ts';
import { relation } from './relation.ts';

type Every = Extract<Due, { type: 'every' }>;

/** Earlier and more often is stricter; a day is stricter than none; once beside again and again is neither. */
export function compareDues(a: Due, b: Due): Part[] {
  if (a.type === 'every' && b.type === 'every') return everyParts(a, b);
  if (a.type === 'every' || b.type === 'every') return [{ component: 'recurrence', relation: 'differs' }];
  return [{ component: 'day', relation: dayRelation(a, b) }];
}

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

function dayRelation(a: Exclude<Due, Every>, b: Exclude<Due, Every>): Relation {
  const isCovered = (first: Exclude<Due, Every>, second: Exclude<Due, Every>): boolean =>
    second.type === 'continuously' || (first.type === 'by' && first.day <= second.day);
  return relation(isCovered(a, b), isCovered(b, a));
}
