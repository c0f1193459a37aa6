import { childPlace, type Place } from '../../../model/position.ts';
import type { Division, Fact, FieldValues, Items } from '../../../model/state.ts';
import type { Concerned } from '../../../model/things/join-things.ts';

/** The division without what files contradict each other in: of that, nothing is known. */
export function withoutConcerned(division: Division, concerned: readonly Concerned[]): Division {
  if (concerned.length === 0) return division;
  const dropped = new Set(concerned.map(({ place, field }) => keyOf(place, field)));
  return without(division, dropped);
}

function without(division: Division, dropped: ReadonlySet<string>): Division {
  const facts = [...division.facts].flatMap(([id, fact]): [string, Fact][] => {
    if (fact.type !== 'collection') return [[id, fact]];
    const kept = Object.entries(fact.byPeriod).flatMap(([label, items]) =>
      dropped.has(keyOf(items.place, null)) ? [] : [[label, itemsWithout(items, dropped)] as const],
    );
    return kept.length === 0 ? [] : [[id, { ...fact, byPeriod: Object.fromEntries(kept) }]];
  });
  return {
    ...division,
    facts: new Map(facts),
    divisions: division.divisions.map((child) => without(child, dropped)),
  };
}

function itemsWithout(items: Items, dropped: ReadonlySet<string>): Items {
  const kept = <T>(values: Readonly<Record<string, T>>, place: Place): Record<string, T> =>
    Object.fromEntries(Object.entries(values).filter(([name]) => !dropped.has(keyOf(place, name))));
  if (items.form === 'totals') return { ...items, with: kept(items.with, items.place) };
  return {
    ...items,
    items: items.items.map((item) => ({
      ...item,
      fields: kept<FieldValues[string]>(item.fields, item.place),
    })),
  };
}

function keyOf(place: Place, field: string | null): string {
  const { file, pointer } = field === null ? place : childPlace(place, field);
  return `${file}\n${pointer}`;
}
