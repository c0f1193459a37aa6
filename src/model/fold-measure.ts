import { type ByType, byType } from './by-type.ts';
import type { Measure, MeasureOf } from './measure.ts';

/** An answer for every kind of measure; `parts` are the answers for the measures within it. */
export type MeasureFold<Result> = {
  readonly [T in Measure['type']]: (measure: MeasureOf<T>, parts: readonly Result[]) => Result;
};

/** From the innermost measures outwards. A kind of measure that a table does not know does not compile. */
export function foldMeasure<Result>(measure: Measure, fold: MeasureFold<Result>): Result {
  const parts = byType<Measure, readonly Measure[], []>(WITHIN)(measure).map((part) =>
    foldMeasure(part, fold),
  );
  return byType<Measure, Result, [readonly Result[]]>(fold)(measure, parts);
}

const none = (): readonly Measure[] => [];

/** The measures within one. */
const WITHIN: ByType<Measure, readonly Measure[]> = {
  flag: none,
  number: none,
  people: none,
  posts: none,
  events: none,
  coverage: none,
  any: ({ of }) => of,
};
