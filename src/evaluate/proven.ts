import type { Leaf } from '../model/leaves-of.ts';
import type { Division, Evidence, Evidenced, Fact, FieldValues, Items } from '../model/state.ts';
import { thingLeaves } from '../model/thing-leaves.ts';
import { coveredBy } from './covered-by.ts';
import { factIdsOf } from './fact-ids-of.ts';

/** Whether any of this evidence counts. */
export type IsProven = (evidence: readonly Evidence[]) => boolean;

/**
 * The division with only what evidence shows of the measured fact: all else of it is as if it were not known. What is not
 * there (`false`, 0, an empty list) needs no evidence. Conditions still see every other fact as it was declared.
 */
export function proven(leaf: Leaf, division: Division, isProven: IsProven): Division {
  const { type, levels } = leaf.fact;
  // What is gathered is that of all levels.
  const isGathered = type === 'collection' || (type === 'people' && !levels.includes(division.level));
  if (isGathered && division.divisions.length > 0) {
    const divisions = division.divisions.map((child) => proven(leaf, child, isProven));
    return provenHere(leaf, { ...division, divisions }, isProven);
  }
  return provenHere(leaf, division, isProven);
}

function provenHere(leaf: Leaf, division: Division, isProven: IsProven): Division {
  return factIdsOf(leaf).reduce((known, id) => withProven(leaf, id, known, isProven), division);
}

function withProven(leaf: Leaf, id: string, division: Division, isProven: IsProven): Division {
  const fact = division.facts.get(id);
  if (fact === undefined) return division;
  const known = provenFact(leaf, fact, isProven);
  if (known === fact) return division;
  const facts = new Map(division.facts);
  if (known === null) facts.delete(id);
  else facts.set(id, known);
  return { ...division, facts };
}

function provenFact(leaf: Leaf, fact: Fact, isProven: IsProven): Fact | null {
  if (isProven(fact.evidence)) return fact;
  const marked = <T extends Evidenced>(entries: readonly T[]): T[] =>
    entries.map((entry) => (isProven(entry.evidence ?? []) ? entry : { ...entry, unproven: true }));
  switch (fact.type) {
    case 'flag':
      return fact.value ? null : fact;
    case 'quantity':
      return fact.form === 'list' ? { ...fact, entries: marked(fact.entries) } : null;
    case 'choices':
      return fact;
    case 'count':
      if (fact.form === 'list') return { ...fact, entries: marked(fact.entries) };
      return fact.entries.length === 0 ? fact : null;
    case 'people': {
      const isNone = fact.persons.length === 0 && (fact.totals?.total ?? 0) === 0;
      if (fact.form === 'list') return { ...fact, persons: marked(fact.persons) };
      return isNone || isProven(fact.totals?.evidence ?? []) ? fact : null;
    }
    case 'posts':
      return {
        ...fact,
        holders: marked(fact.holders),
        ...(fact.byPeriod === undefined ? {} : { byPeriod: kept(fact.byPeriod, marked) }),
      };
    case 'log':
      return fact.form === 'list' ? { ...fact, entries: marked(fact.entries) } : null;
    case 'period-flags':
      return {
        ...fact,
        byPeriod: kept(fact.byPeriod, (flag) => (flag.value && !isProven(flag.evidence) ? null : flag)),
      };
    case 'collection':
      return { ...fact, byPeriod: kept(fact.byPeriod, (items) => provenItems(leaf, items, isProven)) };
  }
}

/** Totals without evidence say how many there are, and no more; of a list, each thing by its own evidence or by that of what is measured of it. */
function provenItems(leaf: Leaf, items: Items, isProven: IsProven): Items {
  if (items.form === 'totals') return isProven(items.evidence ?? []) ? items : { ...items, with: {} };
  const covered = coveredBy(leaf);
  const measured = covered === null ? [] : thingLeaves(covered.have).map(({ name }) => name);
  const isShown = (field: FieldValues[string]): boolean =>
    typeof field === 'object' && field.type === 'flag' && (!field.value || isProven(field.evidence));
  const known = items.items.map((item) => {
    if (isProven(item.evidence ?? [])) return item;
    const fields = Object.entries(item.fields).filter(
      ([name, field]) => !measured.includes(name) || isShown(field),
    );
    return { ...item, fields: Object.fromEntries(fields) };
  });
  return { ...items, items: known };
}

function kept<T>(parts: Readonly<Record<string, T>>, keep: (part: T) => T | null): Record<string, T> {
  return Object.fromEntries(
    Object.entries(parts).flatMap(([key, part]) => {
      const known = keep(part);
      return known === null ? [] : [[key, known] as const];
    }),
  );
}
