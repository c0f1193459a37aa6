import type { Place } from '../model/position.ts';
import { type Author, reportFault } from './author.ts';

/** Reports what a measure lacks. */
export function badMeasure(author: Author, place: Place, expected: string): null {
  reportFault(author, 'pack-bad-measure', place, { expected: [expected] });
  return null;
}
