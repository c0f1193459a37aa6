import { DEMANDED } from '../model/duty-keys.ts';
import type { MeasureOf } from '../model/measure.ts';
import type { Measure as WrittenMeasure } from '../model/pack-file.generated.ts';
import type { Place } from '../model/position.ts';
import type { Author } from './author.ts';
import { badMeasure } from './bad-measure.ts';

/** The one comparison that a number is demanded by. */
export function compileBound(
  author: Author,
  written: WrittenMeasure,
  place: Place,
): Pick<MeasureOf<'number'>, 'comparator' | 'bound' | 'upTo'> | null {
  const comparators = DEMANDED.filter((name) => written[name] !== undefined);
  const [comparator] = comparators;
  if (comparator === undefined || comparators.length > 1) return badMeasure(author, place, 'atLeast');
  return { comparator, bound: written[comparator] ?? 0, upTo: written.upTo ?? null };
}
