import type { Bilingual } from './bilingual.ts';
import type { Measure } from './measure.ts';

/** The village fact whose totals key says for how many villages the measure is satisfied. */
export function villageCountKey(
  must: Measure,
): { readonly id: string; readonly countedAs: string; readonly title: Bilingual } | null {
  const isPlain =
    must.type === 'flag' || (must.type === 'number' && must.comparator === 'atLeast' && must.bound === 1);
  if (!isPlain || must.fact.countedAs === undefined) return null;
  return { id: must.fact.id, countedAs: must.fact.countedAs, title: must.fact.title };
}
