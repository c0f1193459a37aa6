import type { FactDefinition } from '../model/fact.ts';
import { addDays, type IsoDate } from '../model/iso-date.ts';
import type { Measure } from '../model/measure.ts';
import type { Division, Fact, Span } from '../model/state.ts';

/** The days, in order, on which the measure's verdict for a division may change: after `from`, until `to`. */
export function changeDays(measure: Measure, division: Division, from: IsoDate, to: IsoDate): IsoDate[] {
  const days = new Set(factsOf(measure).flatMap((fact) => daysBelow(fact, division)));
  return [...days].filter((day) => day > from && day <= to).toSorted();
}

function factsOf(measure: Measure): FactDefinition[] {
  return measure.type === 'any' ? measure.of.flatMap(factsOf) : [measure.fact];
}

function daysBelow(definition: FactDefinition, division: Division): IsoDate[] {
  const fact = division.facts.get(definition.id);
  const own = fact === undefined ? [] : [division.declaredOn, ...daysOf(fact)];
  const isGathered = definition.type === 'collection' && fact === undefined;
  return isGathered ? division.divisions.flatMap((child) => daysBelow(definition, child)) : own;
}

function daysOf(fact: Fact): IsoDate[] {
  switch (fact.type) {
    case 'flag':
    case 'quantity':
      return ends(fact);
    case 'count':
      return fact.entries.flatMap(ends);
    case 'posts':
      return fact.holders.flatMap(ends);
    case 'collection':
      return Object.values(fact.byPeriod).flatMap((items) => {
        if (items.form === 'totals') return items.countedOn === undefined ? [] : [items.countedOn];
        return items.items.flatMap((item) =>
          Object.values(item.fields).flatMap((field) => (typeof field === 'object' ? ends(field) : [])),
        );
      });
    case 'log':
      return fact.entries.map((entry) => entry.date);
    case 'period-flags':
    case 'choices':
      return [];
  }
}

function ends({ since, until }: Span): IsoDate[] {
  const ended = until === undefined ? [] : [addDays(until, 1)];
  return [...(since === undefined ? [] : [since]), ...ended];
}
