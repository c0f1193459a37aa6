import type { Bilingual } from './bilingual.ts';
import { type ByType, byType } from './by-type.ts';
import type { FactDefinition } from './fact.ts';
import type { Measure } from './measure.ts';

/** The village fact whose totals key says for how many villages the measure is satisfied. */
export function villageCountKey(
  must: Measure,
): { readonly id: string; readonly countedAs: string; readonly title: Bilingual } | null {
  const fact = byType(PLAIN)(must);
  if (fact?.countedAs === undefined) return null;
  return { id: fact.id, countedAs: fact.countedAs, title: fact.title };
}

const nothing = (): null => null;

/** The fact of which it is enough that there is one. */
const PLAIN: ByType<Measure, FactDefinition | null> = {
  flag: ({ fact }) => fact,
  number: ({ fact, comparator, bound }) => (comparator === 'atLeast' && bound === 1 ? fact : null),
  people: nothing,
  posts: ({ fact }) => fact,
  events: nothing,
  coverage: nothing,
  any: nothing,
};
