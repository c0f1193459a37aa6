import type { Bilingual } from './bilingual.ts';
import type { FactDefinition } from './fact.ts';

/** A key under which a township counts those of its villages that satisfy something. */
export interface CountKey {
  /** Of the fact, or of the fact and the kind of its events. */
  readonly id: string;
  readonly countedAs: string;
  readonly title: Bilingual;
  /** Counted anew for each period: `{2024-06: 19, 2024-07: 20}`. */
  readonly isRecurring: boolean;
  /** The fact that whoever has this has too. */
  readonly within: string | null;
}

/** The keys of totals of villages that facts bring along, in the order of the facts. */
export function countKeysIn(facts: readonly FactDefinition[]): CountKey[] {
  return facts.flatMap((fact) => {
    const { id, title, countedAs, countedByKind = {}, within = null } = fact;
    const own = countedAs === undefined ? [] : [{ id, countedAs, title, isRecurring: false, within }];
    const kinds = Object.entries(countedByKind).map(([kind, key]) => ({
      id: countedKindId(fact, kind),
      countedAs: key,
      title: fact.fields?.['kind']?.values?.[kind] ?? title,
      isRecurring: true,
      within: null,
    }));
    return [...own, ...kinds];
  });
}

/** What stands for a kind of event among what totals count. */
export function countedKindId({ id }: Pick<FactDefinition, 'id'>, kind: string): string {
  return `${id}:${kind}`;
}
