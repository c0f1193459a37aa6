import { PEOPLE_KEYS, PERSON_KEYS } from '../../../model/division-keys.ts';
import type { Fault } from '../../../model/diagnostic.ts';
import type { FieldDefinition } from '../../../model/fact.ts';
import { childPlace, type Place } from '../../../model/position.ts';
import { isCounted, totalsKey } from '../../../model/totals.ts';
import type { SchemaSource } from '../check-shape.ts';
import { checkField } from './check-field.ts';
import { checkAround, checkValue } from './check-value.ts';
import type { Data } from './data.ts';
import {
  checkDate,
  checkNumber,
  checkWord,
  isData,
  type Titles,
  unknownKeys,
  wrongType,
} from './value-faults.ts';

type Fields = Readonly<Record<string, FieldDefinition>>;

/** The people of a body: a number, one by one, or totals. */
export function checkPeople(fields: Fields, raw: unknown, place: Place, schema: SchemaSource): Fault[] {
  if (Array.isArray(raw)) {
    return raw.flatMap((entry: unknown, index) => {
      const at = childPlace(place, index);
      if (!isData(entry)) return [wrongType(entry, ['object'], at)];
      const role = entry['role'] === undefined ? [] : checkWord(HEAD, entry['role'], childPlace(at, 'role'));
      return [...role, ...checkPerson('person', PERSON_KEYS, fields, entry, at, schema)];
    });
  }
  if (!isData(raw)) return checkValue('count', raw, place, schema);
  const counted = Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) =>
      isCounted(field) ? [[totalsKey(name, field), field.title.zh]] : [],
    ),
  );
  const days = ['since', 'until', 'countedOn'];
  return [
    ...unknownKeys(raw, { ...PEOPLE_KEYS, ...counted }, place),
    ...['count', 'total', ...Object.keys(counted)].flatMap((key) =>
      checkNumber(raw[key], childPlace(place, key), true),
    ),
    ...days.flatMap((key) => checkDate(raw[key], childPlace(place, key))),
    ...checkAround(raw, place, schema),
  ];
}

const HEAD = { head: { zh: '负责人', en: 'head' } };

/** What is the same of all persons is checked by the schema of the state, the fields of the vocabulary by their type. */
export function checkPerson(
  shape: 'holder' | 'person',
  titles: Titles,
  fields: Fields,
  raw: Data,
  place: Place,
  schema: SchemaSource,
): Fault[] {
  const own = Object.fromEntries(Object.entries(fields).map(([name, { title }]) => [name, title.zh]));
  const shared = Object.fromEntries(
    Object.entries(raw).filter(
      ([key]) => Object.hasOwn(titles, key) && (shape === 'holder' || key !== 'role'),
    ),
  );
  return [
    ...unknownKeys(raw, { ...titles, ...own }, place),
    ...checkValue(shape, shared, place, schema),
    ...Object.entries(fields).flatMap(([name, field]) =>
      checkField(field, raw[name], childPlace(place, name), schema),
    ),
  ];
}
