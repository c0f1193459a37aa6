import type { FactDefinition } from '../model/fact.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { Measure } from '../model/measure.ts';
import type { Due } from '../model/pack.ts';
import { periodsFrom } from '../model/period.ts';
import { compare, NOTHING_KNOWN } from '../model/range.ts';

/** A fact that a measure looks at; `measure` is the part of it that does. */
interface Measured {
  readonly fact: FactDefinition;
  readonly period: string | null;
  readonly measure: Exclude<Measure, { type: 'any' }>;
}

/** The facts that decide a measure of which nothing is known yet, up to the period that runs on `asOf`. */
export function measured(must: Measure, due: Due, asOf: IsoDate): Measured[] {
  const labels = due.type === 'every' ? labelsOf(due, asOf) : null;
  if (labels?.length === 0) return [];
  return partsOf(must).flatMap((measure): Measured[] => {
    const { fact } = measure;
    const fixed = measure.type === 'coverage' ? measure.period : null;
    const own = labels ?? (fixed === null ? null : [fixed]);
    if (fact.perPeriod !== true || own === null) return [{ fact, period: null, measure }];
    return own.map((period) => ({ fact, period, measure }));
  });
}

function labelsOf(due: Extract<Due, { type: 'every' }>, asOf: IsoDate): string[] {
  const last = due.until !== null && due.until < asOf ? due.until : asOf;
  return periodsFrom(due.from, last, due.period).map(({ label }) => label);
}

/** What any number satisfies, or none, is decided before it is declared. */
function partsOf(must: Measure): Exclude<Measure, { type: 'any' }>[] {
  if (must.type === 'any') {
    const parts = must.of.map(partsOf);
    return parts.some((part) => part.length === 0) ? [] : parts.flat();
  }
  const isOpen =
    must.type === 'number'
      ? compare(NOTHING_KNOWN, must.comparator, must.bound) === 'unknown'
      : must.type !== 'events' || must.atLeast > 0;
  return isOpen ? [must] : [];
}
