import { type ByType, byType } from '../model/by-type.ts';
import type { FactDefinition } from '../model/fact.ts';
import { foldMeasure, type MeasureFold } from '../model/fold-measure.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { Leaf } from '../model/leaves-of.ts';
import type { Measure } from '../model/measure.ts';
import type { Due } from '../model/pack.ts';
import { periodsFrom } from '../model/period.ts';
import { compare, NOTHING_KNOWN } from '../model/range.ts';

/** A fact that a measure looks at; `measure` is the part of it that does. */
interface Measured {
  readonly fact: FactDefinition;
  readonly period: string | null;
  readonly measure: Leaf;
}

/** The facts that decide a measure of which nothing is known yet, up to the period that runs on `asOf`. */
export function measured(must: Measure, due: Due, asOf: IsoDate): Measured[] {
  const labels = byType(LABELS)(due, asOf);
  if (labels?.length === 0) return [];
  return foldMeasure(must, OPEN).flatMap((measure): Measured[] => {
    const { fact } = measure;
    const own = labels ?? byType(FIXED)(measure);
    const head = measure.type === 'people' && measure.withHead ? fact.headFact : undefined;
    if (head !== undefined)
      return [fact, head].map((one): Measured => ({ fact: one, period: null, measure }));
    if (fact.perPeriod !== true || own === null) return [{ fact, period: null, measure }];
    return own.map((period) => ({ fact, period, measure }));
  });
}

/** The periods that a duty asks about; null where it has none. */
const LABELS: ByType<Due, readonly string[] | null, [asOf: IsoDate]> = {
  by: () => null,
  continuously: () => null,
  every: (due, asOf) => {
    const last = due.until !== null && due.until < asOf ? due.until : asOf;
    return periodsFrom(due.from, last, due.period).map(({ label }) => label);
  },
};

const none = (): null => null;

/** The period that a measure itself names. */
const FIXED: ByType<Leaf, readonly string[] | null> = {
  flag: none,
  number: none,
  people: none,
  posts: none,
  events: none,
  coverage: ({ period }) => (period === null ? null : [period]),
};

const itself = (leaf: Leaf): readonly Leaf[] => [leaf];

/** What any number satisfies, or none, is decided before it is declared. */
const OPEN: MeasureFold<readonly Leaf[]> = {
  flag: itself,
  number: (measure) =>
    compare(NOTHING_KNOWN, measure.comparator, measure.bound) === 'unknown' ? [measure] : [],
  people: (measure) => {
    const { required } = measure;
    const isOpen =
      required.type === 'all' || compare(NOTHING_KNOWN, required.comparator, required.bound) === 'unknown';
    return isOpen ? [measure] : [];
  },
  posts: itself,
  events: (measure) => (measure.atLeast > 0 ? [measure] : []),
  coverage: itself,
  any: (_, parts) => (parts.some((part) => part.length === 0) ? [] : parts.flat()),
};
