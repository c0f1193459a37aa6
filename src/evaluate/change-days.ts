import { type ByType, byType } from '../model/by-type.ts';
import type { FactDefinition } from '../model/fact.ts';
import { factIdsOf } from './fact-ids-of.ts';
import { foldMeasure, type MeasureFold } from '../model/fold-measure.ts';
import { addDays, type IsoDate } from '../model/iso-date.ts';
import type { Leaf } from '../model/leaves-of.ts';
import type { Demand, Due } from '../model/pack.ts';
import type { Period } from '../model/period.ts';
import type { Division, Fact, FieldValues, Span } from '../model/state.ts';
import { belongsTo } from './belongs-to.ts';

/**
 * The days, in order, on which the verdict on a division may have changed since the duty was due, until `to`; of a period,
 * those on which something for it may have come.
 */
export function changeDays(
  { must, due }: Demand,
  division: Division,
  to: IsoDate,
  period: Period | null,
): IsoDate[] {
  const from = period?.end ?? byType(LOOKED_BACK)(due);
  if (from === null) return [];
  const days = new Set(
    foldMeasure(must, FACTS).flatMap((fact) =>
      period === null ? daysBelow(fact, division) : daysFor(period, division.facts.get(fact.id)),
    ),
  );
  return [...days].filter((day) => day > from && day <= to).toSorted();
}

/** Since when what happened matters to the verdict; null where only the day asked about, or a period, does. */
const LOOKED_BACK: ByType<Due, IsoDate | null> = {
  by: ({ day }) => day,
  every: () => null,
  continuously: () => null,
};

/** What says itself for which period it is may come after its end. */
function daysFor(period: Period, fact: Fact | undefined): IsoDate[] {
  if (fact?.type === 'log')
    return fact.entries.flatMap((entry) => (belongsTo(entry, period) === false ? [] : [entry.date]));
  if (fact?.type === 'posts')
    return (fact.byPeriod?.[period.label] ?? []).flatMap(({ since }) => since ?? []);
  const flag = fact?.type === 'period-flags' ? fact.byPeriod[period.label] : undefined;
  return flag?.since === undefined ? [] : [flag.since];
}

const itsOwn = ({ fact }: Leaf): readonly FactDefinition[] => [fact];

/** The facts whose days a measure may change on. */
const FACTS: MeasureFold<readonly FactDefinition[]> = {
  flag: itsOwn,
  number: itsOwn,
  people: (measure) => factIdsOf(measure).map((id) => ({ ...measure.fact, id })),
  posts: itsOwn,
  events: itsOwn,
  coverage: itsOwn,
  any: (_, parts) => parts.flat(),
};

function daysBelow(definition: FactDefinition, division: Division): IsoDate[] {
  const fact = division.facts.get(definition.id);
  const own = fact === undefined ? [] : [division.declaredOn, ...daysOf(fact)];
  // What is gathered from all levels is there as long as these are.
  const below = isGathered(definition, division) ? division.divisions : [];
  return [
    ...own,
    ...below.flatMap((child) => [
      ...daysBelow(definition, child),
      ...(child.ended === undefined ? [] : [addDays(child.ended.on, 1)]),
    ]),
  ];
}

/** What a division can leave to those below it. */
function isGathered({ type, levels }: FactDefinition, { level }: Division): boolean {
  return type === 'collection' || (type === 'people' && !levels.includes(level));
}

function daysOf(fact: Fact): IsoDate[] {
  switch (fact.type) {
    case 'flag':
      return ends(fact);
    case 'quantity':
    case 'count':
      return fact.entries.flatMap(ends);
    case 'people':
      return [
        ...fact.persons.flatMap((person) => [...ends(person), ...daysIn(person.fields)]),
        ...(fact.totals?.countedOn === undefined ? [] : [fact.totals.countedOn]),
      ];
    case 'posts':
      return fact.holders.flatMap((holder) => [...ends(holder), ...daysIn(holder.fields ?? {})]);
    case 'collection':
      return Object.values(fact.byPeriod).flatMap((items) => {
        if (items.form === 'totals') return items.countedOn === undefined ? [] : [items.countedOn];
        return items.items.flatMap((item) => daysIn(item.fields));
      });
    case 'log':
      return fact.entries.map((entry) => entry.date);
    case 'choices':
      return Object.values(fact.byWord).flatMap(ends);
    case 'period-flags':
      return [];
  }
}

function daysIn(fields: FieldValues): IsoDate[] {
  return Object.values(fields).flatMap((field) =>
    typeof field === 'object' && field.type === 'flag' ? ends(field) : [],
  );
}

function ends({ since, until }: Span): IsoDate[] {
  const ended = until === undefined ? [] : [addDays(until, 1)];
  return [...(since === undefined ? [] : [since]), ...ended];
}
