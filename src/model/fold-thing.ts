import { type ByType, byType } from './by-type.ts';
import type { ThingMeasure, ThingMeasureOf } from './thing-measure.ts';

/** An answer for every kind of measure of a thing; `parts` are the answers for those within it. */
export type ThingFold<Result> = {
  readonly [T in ThingMeasure['type']]: (measure: ThingMeasureOf<T>, parts: readonly Result[]) => Result;
};

/** From the innermost measures outwards. */
export function foldThing<Result>(measure: ThingMeasure, fold: ThingFold<Result>): Result {
  const within = byType<ThingMeasure, readonly ThingMeasure[], []>(WITHIN)(measure);
  const parts = within.map((part) => foldThing(part, fold));
  return byType<ThingMeasure, Result, [readonly Result[]]>(fold)(measure, parts);
}

const WITHIN: ByType<ThingMeasure, readonly ThingMeasure[]> = {
  flag: () => [],
  number: () => [],
  any: ({ of }) => of,
};
