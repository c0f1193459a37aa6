import type { Measure as WrittenMeasure } from '../model/pack-file.generated.ts';
import { childPlace, type Place } from '../model/position.ts';
import { OLD_WORDS, REGULAR_WORDS } from '../model/regular-form.ts';
import { type Author, reportFault } from './author.ts';

/** Keys that mean nothing for this kind of measure would be read over, and so would one of two words for one thing. */
export function onlyKeys(
  author: Author,
  written: WrittenMeasure,
  allowed: readonly string[],
  place: Place,
): boolean {
  const keys = Object.keys(written);
  const others = keys.filter((key) => {
    const word = REGULAR_WORDS.find((regular) => OLD_WORDS[regular] === key) ?? key;
    return !allowed.includes(word) || (word !== key && keys.includes(word));
  });
  for (const token of others)
    reportFault(author, 'pack-bad-measure', childPlace(place, token), { token, expected: allowed });
  return others.length === 0;
}
