import { type ByType, byType } from '../model/by-type.ts';
import type { Part } from '../model/crosswalk.ts';
import { type ThingLeaf, thingLeaves } from '../model/thing-leaves.ts';
import type { ThingMeasure, ThingMeasureOf } from '../model/thing-measure.ts';
import { bounds } from './bounds.ts';
import { compareWays } from './compare-ways.ts';
import { least } from './relations.ts';

/** What each thing must have in two demands; null where it is not the same. `times`: how often each is asked meanwhile. */
export function compareThings(
  first: ThingMeasure,
  second: ThingMeasure,
  times: number,
  otherTimes: number,
): Part[] | null {
  if (first.type === 'any' || second.type === 'any')
    return compareWays(thingLeaves(first), thingLeaves(second), (way, other, isTurned) =>
      isTurned ? compareThings(way, other, otherTimes, times) : compareThings(way, other, times, otherTimes),
    );
  if (first.name !== second.name) return null;
  return byType(BESIDE)(first, second, times, otherTimes);
}

const BESIDE: ByType<ThingLeaf, Part[] | null, [second: ThingLeaf, times: number, otherTimes: number]> = {
  flag: (_, second, times, otherTimes) => (second.type === 'flag' ? [least(times, otherTimes)] : null),
  number: (first, second, times, otherTimes) =>
    second.type === 'number' ? bounds(often(first, times), often(second, otherTimes)) : null,
};

/** Three a quarter are twelve a year. */
function often(measure: ThingMeasureOf<'number'>, times: number): Parameters<typeof bounds>[0] {
  const { field, comparator, bound, upTo } = measure;
  const isLeast = comparator === 'atLeast' || comparator === 'moreThan';
  return { fact: field, comparator, bound: isLeast ? bound * times : bound, upTo };
}
