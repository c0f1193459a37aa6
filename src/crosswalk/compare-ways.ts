import type { Part } from '../model/crosswalk.ts';
import { combine } from './relations.ts';
import { relation } from './relations.ts';

/**
 * One choice beside another: it is the stricter where each of its ways to be met is one of the other's. Null where no way of
 * one measures what a way of the other does. `compare` is told when it is the second choice that comes first.
 */
export function compareWays<Way>(
  first: readonly Way[],
  second: readonly Way[],
  compare: (way: Way, other: Way, isTurned: boolean) => Part[] | null,
): Part[] | null {
  if (!first.some((way) => second.some((other) => compare(way, other, false) !== null))) return null;
  const meets = (way: Way, other: Way, isTurned: boolean): boolean => {
    const found = compare(way, other, isTurned);
    return found !== null && ['same', 'stricter'].includes(combine(found));
  };
  return [
    {
      component: 'alternatives',
      relation: relation(
        first.every((way) => second.some((other) => meets(way, other, false))),
        second.every((way) => first.some((other) => meets(way, other, true))),
      ),
    },
  ];
}
