import { type ByType, byType } from '../model/by-type.ts';
import type { Part } from '../model/crosswalk.ts';
import type { Leaf } from '../model/leaves-of.ts';
import type { Measure, MeasureOf } from '../model/measure.ts';
import type { Demand } from '../model/pack.ts';
import { PERIOD_MONTHS } from '../model/period.ts';
import { bounds } from './bounds.ts';
import { combine, relation } from './relations.ts';
import { dueless } from './dueless.ts';
import { excludes } from './excludes.ts';
import { implies } from './implies.ts';
import { slotsImply, slotsMeet } from './slots.ts';

/** What two demands ask beside each other, part by part; null where they do not measure the same thing. */
export function compareMeasures(a: Demand, b: Demand): Part[] | null {
  return parts(a.must, b.must, a, b);
}

function parts(first: Measure, second: Measure, a: Demand, b: Demand): Part[] | null {
  if (first.type === 'any' || second.type === 'any') return alternatives(first, second, a, b);
  return first.fact.id === second.fact.id ? byType(BESIDE)(first, second, a, b) : null;
}

/** Two measures of one fact; null where they are of two kinds. */
const BESIDE: ByType<Leaf, Part[] | null, [second: Leaf, a: Demand, b: Demand]> = {
  flag: (_, second) => (second.type === 'flag' ? [] : null),
  number: (first, second) => (second.type === 'number' ? bounds(first, second) : null),
  posts: (first, second) => (second.type === 'posts' ? posts(first, second) : null),
  events: (first, second, a, b) => (second.type === 'events' ? events(first, second, a, b) : null),
  coverage: (first, second, a, b) => (second.type === 'coverage' ? coverage(first, second, a, b) : null),
};

function posts({ slots: first }: MeasureOf<'posts'>, { slots: second }: MeasureOf<'posts'>): Part[] | null {
  if (!slotsMeet(first, second)) return null;
  const part = relation(slotsImply(first, second), slotsImply(second, first));
  return [{ component: 'posts', relation: part }];
}

/** The narrower the events that count, the stricter; where none counts for both, they are two things. */
function events(
  first: MeasureOf<'events'>,
  second: MeasureOf<'events'>,
  a: Demand,
  b: Demand,
): Part[] | null {
  const [ofA, ofB] = [dueless(first.of, a.due), dueless(second.of, b.due)];
  if (excludes(ofA, ofB)) return null;
  return [
    least(first.atLeast * scale(a, b), second.atLeast * scale(b, a)),
    { component: 'things', relation: relation(implies(ofA, ofB), implies(ofB, ofA)) },
  ];
}

/** The more things must have it, the stricter. */
function coverage(
  first: MeasureOf<'coverage'>,
  second: MeasureOf<'coverage'>,
  a: Demand,
  b: Demand,
): Part[] | null {
  const [ofA, ofB] = [dueless(first.of, a.due), dueless(second.of, b.due)];
  if (first.field !== second.field || excludes(ofA, ofB)) return null;
  const { percent: share, period: year, upTo: most } = first;
  return [
    least((first.atLeast ?? 1) * scale(a, b), (second.atLeast ?? 1) * scale(b, a)),
    {
      component: 'most',
      relation: relation(
        (most ?? Infinity) <= (second.upTo ?? Infinity),
        (second.upTo ?? Infinity) <= (most ?? Infinity),
      ),
    },
    { component: 'share', relation: relation(share >= second.percent, second.percent >= share) },
    { component: 'things', relation: relation(implies(ofB, ofA), implies(ofA, ofB)) },
    { component: 'year', relation: year === second.period ? 'same' : 'differs' },
  ];
}

function least(first: number, second: number): Part {
  return { component: 'least', relation: relation(first >= second, second >= first) };
}

/** How often the period of `a` fits into that of `b`, where it is the shorter: 1 a quarter is 4 a year. */
function scale({ due: a }: Demand, { due: b }: Demand): number {
  if (a.type !== 'every' || b.type !== 'every') return 1;
  return Math.max(1, PERIOD_MONTHS[b.period] / PERIOD_MONTHS[a.period]);
}

/** One demand is another where each of its ways to be met is one of the other's. */
function alternatives(first: Measure, second: Measure, a: Demand, b: Demand): Part[] | null {
  const [waysA, waysB] = [waysOf(first), waysOf(second)];
  if (!waysA.some((way) => waysB.some((other) => parts(way, other, a, b) !== null))) return null;
  const meets = (way: Measure, other: Measure, of: Demand, otherOf: Demand): boolean => {
    const found = parts(way, other, of, otherOf);
    return found !== null && ['same', 'stricter'].includes(combine(found));
  };
  return [
    {
      component: 'alternatives',
      relation: relation(
        waysA.every((way) => waysB.some((other) => meets(way, other, a, b))),
        waysB.every((way) => waysA.some((other) => meets(way, other, b, a))),
      ),
    },
  ];
}

function waysOf(measure: Measure): readonly Measure[] {
  return measure.type === 'any' ? measure.of.flatMap(waysOf) : [measure];
}
