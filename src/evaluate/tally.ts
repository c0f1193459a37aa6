import type { Ask, Missing, Remark } from '../model/finding.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { MeasureOf } from '../model/measure.ts';
import type { Period } from '../model/period.ts';
import type { Place } from '../model/position.ts';

/** What is asked of things, and when. */
export interface Asking {
  readonly measure: MeasureOf<'coverage'>;
  readonly day: IsoDate;
  readonly period: Period | null;
}

/**
 * How many things are covered: certainly (`covered`), certainly not, and those of which it is not known; `perhaps` counts
 * those that are covered but perhaps not among the things asked about.
 */
export interface Tally {
  covered: number;
  uncovered: number;
  unknown: number;
  perhaps: number;
  readonly missing: Missing[];
  /** Those that lack the flag so far, in a period of which the rest is not known. */
  readonly missingSoFar: Missing[];
  readonly asks: Ask[];
  readonly scopeAsks: Ask[];
  readonly exceeded: Remark[];
  /** The first thing or number that falls short; failing that, what was looked at. */
  place: Place | null;
}

export function newTally(): Tally {
  return {
    covered: 0,
    uncovered: 0,
    unknown: 0,
    perhaps: 0,
    missing: [],
    missingSoFar: [],
    asks: [],
    scopeAsks: [],
    exceeded: [],
    place: null,
  };
}
