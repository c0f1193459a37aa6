import { THING_KEYS, THING_MEASURED_AS } from '../model/duty-keys.ts';
import type { FactDefinition, FieldDefinition } from '../model/fact.ts';
import { nearest } from '../model/nearest.ts';
import type { Measure as WrittenMeasure } from '../model/pack-file.generated.ts';
import { childPlace, type Place } from '../model/position.ts';
import { regularForm, spellingOf } from '../model/regular-form.ts';
import type { ThingLeaf } from '../model/thing-leaves.ts';
import type { ThingMeasure } from '../model/thing-measure.ts';
import { type Author, reportFault } from './author.ts';
import { badMeasure } from './bad-measure.ts';
import { compileBound, DEMANDED } from './compile-bound.ts';
import { onlyKeys } from './only-keys.ts';

/** What each thing of the collection must have; null where a mistake was reported. */
export function compileThing(
  author: Author,
  written: WrittenMeasure,
  fact: FactDefinition,
  place: Place,
): ThingMeasure | null {
  const { anyOf, have, upTo } = regularForm(written);
  if (anyOf !== undefined) {
    const token = ['have', ...DEMANDED, 'upTo'].find((key) => key in written);
    if (token !== undefined) {
      reportFault(author, 'pack-bad-measure', childPlace(place, token), { token, expected: ['anyOf'] });
      return null;
    }
    const within = childPlace(place, spellingOf(written, 'anyOf'));
    const of = anyOf.map((part, index) => compilePart(author, part, fact, childPlace(within, index)));
    return of.includes(null) ? null : { type: 'any', of: of.filter((part) => part !== null) };
  }
  const isNumber = DEMANDED.some((name) => written[name] !== undefined);
  const found = findField(author, have ?? '', fact, isNumber, childPlace(place, 'have'));
  if (found === null) return null;
  if (upTo !== undefined && !isNumber) return badMeasure(author, childPlace(place, 'upTo'), 'atLeast');
  return KINDS[found.kind](author, written, found, place);
}

/** One of several things to have: it is of the same things, so that it says nothing of them itself. */
function compilePart(
  author: Author,
  written: WrittenMeasure,
  fact: FactDefinition,
  place: Place,
): ThingMeasure | null {
  const allowed = regularForm(written).anyOf === undefined ? THING_KEYS.number : THING_KEYS.any;
  return onlyKeys(author, written, allowed, place) ? compileThing(author, written, fact, place) : null;
}

interface Found {
  readonly name: string;
  readonly field: FieldDefinition;
}

const KINDS: Record<
  ThingLeaf['type'],
  (author: Author, written: WrittenMeasure, found: Found, place: Place) => ThingMeasure | null
> = {
  flag: (_author, _written, { name, field }) => ({ type: 'flag', name, field }),
  number: (author, written, { name, field }, place) => {
    const bound = compileBound(author, written, place);
    return bound === null ? null : { type: 'number', name, field, ...bound };
  },
};

/** The field of that name; one that is compared must be a number, one that is not a flag. */
function findField(
  author: Author,
  token: string,
  { fields = {} }: FactDefinition,
  isNumber: boolean,
  place: Place,
): (Found & { readonly kind: ThingLeaf['type'] }) | null {
  const wanted = isNumber ? 'number' : 'flag';
  const found = Object.entries(fields).flatMap(([name, field]) => {
    const kind = THING_MEASURED_AS[field.type];
    return kind === wanted ? [{ name, field, kind }] : [];
  });
  const one = found.find(({ name }) => name === token);
  if (one !== undefined) return one;
  const expected = found.map(({ name }) => name);
  reportFault(author, 'pack-unknown-field', place, { token, expected, nearest: nearest(token, expected) });
  return null;
}
