import type { Slot } from '../model/measure.ts';
import { nearest } from '../model/nearest.ts';
import type { Party } from '../model/pack-file.generated.ts';
import { childPlace, type Place } from '../model/position.ts';
import { type Author, reportFault } from './author.ts';
import { badMeasure } from './bad-measure.ts';

/** Who should take part: each a place of its own; of a roster, each of the divisions that it names. */
export function compileParties(author: Author, written: readonly Party[], place: Place): Slot[] {
  return written.flatMap((party, index) => compileParty(author, party, childPlace(place, index)));
}

function compileParty(author: Author, { names = [], each, roster, title }: Party, place: Place): Slot[] {
  // Names of roles as files have them after reading.
  const known = names.map((name) => author.posts.find(name)?.zh ?? name);
  if (roster !== undefined) {
    const found = author.rosters.get(roster);
    if (found !== undefined)
      return found.names.map((name) => ({
        role: null,
        posts: [name, ...known],
        title: { zh: name, en: name },
      }));
    const expected = [...author.rosters.keys()];
    reportFault(author, 'pack-unknown-roster', childPlace(place, 'roster'), {
      token: roster,
      expected,
      nearest: nearest(roster, expected),
    });
    return [];
  }
  if (names.length === 0) {
    badMeasure(author, place, 'names');
    return [];
  }
  const called = title ?? {
    zh: known.join('或'),
    en: known.map((name) => author.posts.find(name)?.en ?? name).join(' or '),
  };
  return [{ role: null, posts: known, title: called, ...(each === undefined ? {} : { each }) }];
}
