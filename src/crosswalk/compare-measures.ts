import { type ByType, byType } from '../model/by-type.ts';
import type { Part } from '../model/crosswalk.ts';
import type { Leaf } from '../model/leaves-of.ts';
import type { Measure, MeasureOf, Slot } from '../model/measure.ts';
import type { Demand } from '../model/pack.ts';
import { PERIOD_MONTHS } from '../model/period.ts';
import { bounds } from './bounds.ts';
import { compareThings } from './compare-things.ts';
import { compareWays } from './compare-ways.ts';
import { dueless } from './dueless.ts';
import { excludes } from './excludes.ts';
import { implies } from './implies.ts';
import { least, relation } from './relations.ts';
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
  people: (first, second, a, b) => (second.type === 'people' ? people(first, second, a, b) : null),
  posts: (first, second) => (second.type === 'posts' ? posts(first, second) : null),
  events: (first, second, a, b) => (second.type === 'events' ? events(first, second, a, b) : null),
  coverage: (first, second, a, b) => (second.type === 'coverage' ? coverage(first, second, a, b) : null),
};

/** People of one kind; of different kinds they are two things. */
function people(
  first: MeasureOf<'people'>,
  second: MeasureOf<'people'>,
  a: Demand,
  b: Demand,
): Part[] | null {
  const [of, other] = [dueless(first.where, a.due), dueless(second.where, b.due)];
  const [one, two] = [first.required, second.required];
  const isSameKind = implies(of, other) && implies(other, of) && first.withHead === second.withHead;
  if (!isSameKind) return null;
  if (one.type === 'number' && two.type === 'number')
    return bounds({ ...one, fact: COUNTED }, { ...two, fact: COUNTED });
  if (one.type === 'number' || two.type === 'number') return null;
  return [{ component: 'things', relation: relation(implies(one.are, two.are), implies(two.are, one.are)) }];
}

const COUNTED = { type: 'count' } as const;

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
  const [of, other] = [dueless(first.where, a.due), dueless(second.where, b.due)];
  if (excludes(of, other)) return null;
  return [
    least(first.atLeast * scale(a, b), second.atLeast * scale(b, a)),
    { component: 'things', relation: relation(implies(of, other), implies(other, of)) },
    ...parties(first.parties?.slots ?? [], second.parties?.slots ?? []),
  ];
}

/** The more must take part, the stricter; where neither names anybody there is nothing to compare. */
function parties(first: readonly Slot[], second: readonly Slot[]): Part[] {
  if (first.length + second.length === 0) return [];
  return [{ component: 'posts', relation: relation(slotsImply(first, second), slotsImply(second, first)) }];
}

/** The more things must have it, the stricter. */
function coverage(
  first: MeasureOf<'coverage'>,
  second: MeasureOf<'coverage'>,
  a: Demand,
  b: Demand,
): Part[] | null {
  const [of, other] = [dueless(first.where, a.due), dueless(second.where, b.due)];
  const each = excludes(of, other) ? null : compareThings(first.have, second.have, scale(a, b), scale(b, a));
  if (each === null) return null;
  const { percent: share, period: year } = first;
  return [
    ...each,
    { component: 'share', relation: relation(share >= second.percent, second.percent >= share) },
    { component: 'things', relation: relation(implies(other, of), implies(of, other)) },
    { component: 'year', relation: year === second.period ? 'same' : 'differs' },
  ];
}

/** How often the period of `a` fits into that of `b`, where it is the shorter: 1 a quarter is 4 a year. */
function scale({ due: a }: Demand, { due: b }: Demand): number {
  if (a.type !== 'every' || b.type !== 'every') return 1;
  return Math.max(1, PERIOD_MONTHS[b.period] / PERIOD_MONTHS[a.period]);
}

/** One demand is another where each of its ways to be met is one of the other's. */
function alternatives(first: Measure, second: Measure, a: Demand, b: Demand): Part[] | null {
  return compareWays(waysOf(first), waysOf(second), (way, other, isTurned) =>
    isTurned ? parts(way, other, b, a) : parts(way, other, a, b),
  );
}

function waysOf(measure: Measure): readonly Measure[] {
  return measure.type === 'any' ? measure.of.flatMap(waysOf) : [measure];
}
