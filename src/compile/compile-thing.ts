import { THING_KEYS, THING_MEASURED_AS } from '../model/duty-keys.ts';
import type { FactDefinition, FieldDefinition } from '../model/fact.ts';
import { nearest } from '../model/nearest.ts';
import type { Measure as WrittenMeasure } from '../model/pack-file.generated.ts';
import { childPlace, type Place } from '../model/position.ts';
import { regularForm, spellingOf } from '../model/regular-form.ts';
import type { ThingLeaf } from '../model/thing-leaves.ts';
import type { ThingMeasure } from '../model/thing-measure.ts';
import { writtenThingKind } from '../model/written-thing-kind.ts';
import { type Author, reportFault } from './author.ts';
import { badMeasure } from './bad-measure.ts';
import { compileBound } from './compile-bound.ts';
import { onlyKeys } from './only-keys.ts';

/** What each thing of the collection must have; null where a mistake was reported. */
export function compileThing(
  author: Author,
  written: WrittenMeasure,
  fact: FactDefinition,
  place: Place,
): ThingMeasure | null {
  return KINDS[writtenThingKind(written)](author, written, fact, place);
}

const KINDS: Record<ThingMeasure['type'], typeof compileThing> = {
  flag: (author, written, fact, place) => {
    const found = findField(author, written.have, fact, 'flag', childPlace(place, 'have'));
    if (found === null) return null;
    if (written.upTo !== undefined) return badMeasure(author, childPlace(place, 'upTo'), 'atLeast');
    return { type: 'flag', ...found };
  },
  number: (author, written, fact, place) => {
    const found = findField(author, written.have, fact, 'number', childPlace(place, 'have'));
    const bound = found === null ? null : compileBound(author, written, place);
    return found === null || bound === null ? null : { type: 'number', ...found, ...bound };
  },
  any: (author, written, fact, place) => {
    const token = THING_KEYS.number.find((key) => written[key] !== undefined);
    if (token !== undefined) {
      reportFault(author, 'pack-bad-measure', childPlace(place, token), { token, expected: ['anyOf'] });
      return null;
    }
    const within = childPlace(place, spellingOf(written, 'anyOf'));
    const of = (regularForm(written).anyOf ?? []).map((part, index) =>
      compilePart(author, part, fact, childPlace(within, index)),
    );
    return of.includes(null) ? null : { type: 'any', of: of.filter((part) => part !== null) };
  },
};

/** One of several to have: it is of the same things, so that it says nothing of them itself. */
function compilePart(
  author: Author,
  written: WrittenMeasure,
  fact: FactDefinition,
  place: Place,
): ThingMeasure | null {
  const kind = writtenThingKind(written);
  // A range without a bound lacks the bound.
  const allowed = THING_KEYS[kind === 'flag' ? 'number' : kind];
  return onlyKeys(author, written, allowed, place) ? compileThing(author, written, fact, place) : null;
}

/** The field of that name, which must be one that is measured so. */
function findField(
  author: Author,
  token: string | undefined,
  { fields = {} }: FactDefinition,
  wanted: ThingLeaf['type'],
  place: Place,
): { readonly name: string; readonly field: FieldDefinition } | null {
  const found = Object.entries(fields).flatMap(([name, field]) =>
    THING_MEASURED_AS[field.type] === wanted ? [{ name, field }] : [],
  );
  const one = found.find(({ name }) => name === token);
  if (one !== undefined) return one;
  const expected = found.map(({ name }) => name);
  reportFault(author, 'pack-unknown-field', place, {
    token: token ?? '',
    expected,
    nearest: nearest(token ?? '', expected),
  });
  return null;
}
