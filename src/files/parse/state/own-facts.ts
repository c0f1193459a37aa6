import type { Bilingual } from '../../../model/bilingual.ts';
import type { Fault } from '../../../model/diagnostic.ts';
import type { FactDefinition, FieldDefinition } from '../../../model/fact.ts';
import { parsePeriod } from '../../../model/period.ts';
import { childPlace, type Place } from '../../../model/position.ts';
import { HOLDER_KEYS, ITEM_KEYS } from '../../../model/division-keys.ts';
import { mayBeListedOnce } from '../../../model/may-be-listed-once.ts';
import { isCounted, totalsKey } from '../../../model/totals.ts';
import type { SchemaSource } from '../check-shape.ts';
import { shown } from '../shown.ts';
import { checkField, type Field } from './check-field.ts';
import { checkPeople, checkPerson } from './check-people.ts';
import { checkAround, checkValue } from './check-value.ts';
import type { Data } from './data.ts';
import {
  checkDate,
  checkNumber,
  checkText,
  checkWord,
  error,
  isData,
  type Titles,
  unknownKey,
  unknownKeys,
  wrongType,
} from './value-faults.ts';

/**
 * Checks the value of a fact that a pack declares for itself. Core facts are checked by the schema of the state; a pack's
 * own come with the pack, so that a new document needs no new program. `schema` is that of the state.
 */
export function checkOwnFact(
  fact: FactDefinition,
  raw: unknown,
  place: Place,
  schema: SchemaSource,
): Fault[] {
  switch (fact.type) {
    case 'flag':
      return fact.perPeriod === true
        ? checkByPeriod('flag', raw, place, schema)
        : checkValue('flag', raw, place, schema);
    case 'participants':
      return fact.perPeriod === true
        ? checkByPeriod('participants', raw, place, schema)
        : checkValue('participants', raw, place, schema);
    case 'count':
    case 'quantity':
      return checkValue(fact.type, raw, place, schema);
    case 'people':
      return checkPeople(fact.fields ?? {}, raw, place, schema);
    case 'posts':
      if (fact.orYes === true) return checkValue('answerers', raw, place, schema);
      return fact.fields !== undefined && isData(raw)
        ? checkPerson('holder', HOLDER_KEYS, fact.fields, raw, place, schema)
        : checkValue(fact.single === true ? 'holder' : 'holders', raw, place, schema);
    case 'choices':
      return checkChoices(fact.values ?? {}, raw, place, schema);
    case 'log':
      return checkLog(fact, raw, place, schema);
    case 'collection':
      if (fact.perPeriod !== true) return checkItems(fact.fields ?? {}, raw, place, schema);
      if (Array.isArray(raw) && mayBeListedOnce(fact)) {
        const anew = Object.entries(fact.fields ?? {}).map(([name, field]) => [
          name,
          { ...field, isListedOnce: true },
        ]);
        return checkItems(Object.fromEntries(anew) as Fields, raw, place, schema);
      }
      if (!isData(raw))
        return [wrongType(raw, mayBeListedOnce(fact) ? ['object', 'array'] : ['object'], place)];
      return Object.entries(raw).flatMap(([label, items]) =>
        parsePeriod(label) === null
          ? [error('not-a-period', childPlace(place, label), { token: label }, true)]
          : checkItems(fact.fields ?? {}, items, childPlace(place, label), schema),
      );
  }
}

function checkByPeriod(
  shape: 'flag' | 'participants',
  raw: unknown,
  place: Place,
  schema: SchemaSource,
): Fault[] {
  if (!isData(raw)) return [wrongType(raw, ['object'], place)];
  return Object.entries(raw).flatMap(([label, value]) => {
    const at = childPlace(place, label);
    return parsePeriod(label) === null
      ? [error('not-a-period', at, { token: label }, true)]
      : checkValue(shape, value, at, schema);
  });
}

/** A list of words, or yes and no by word. */
function checkChoices(
  values: NonNullable<FactDefinition['values']>,
  raw: unknown,
  place: Place,
  schema: SchemaSource,
): Fault[] {
  if (isData(raw)) {
    const known = Object.keys(raw).filter((word) => Object.hasOwn(values, word));
    return [
      ...unknownKeys(raw, titlesOf(values), place),
      ...known.flatMap((word) => checkValue('flag', raw[word], childPlace(place, word), schema)),
    ];
  }
  if (!Array.isArray(raw)) return [wrongType(raw, ['array', 'object'], place)];
  return raw.flatMap((word: unknown, index) => [
    ...checkWord(values, word, childPlace(place, index)),
    ...(raw.indexOf(word) < index
      ? [
          error('repeated-item', childPlace(place, index), {
            token: shown(word),
            other: childPlace(place, raw.indexOf(word)),
          }),
        ]
      : []),
  ]);
}

function checkLog(fact: FactDefinition, raw: unknown, place: Place, schema: SchemaSource): Fault[] {
  const { fields = {} } = fact;
  if (Array.isArray(raw)) {
    return raw.flatMap((entry: unknown, index) => {
      const at = childPlace(place, index);
      return [
        ...checkEntry('date', fields, entry, at, schema, forTitle(fact, entry)),
        ...(isData(entry) ? checkFor(fact, entry, at, schema) : []),
      ];
    });
  }
  if (!isData(raw)) return [wrongType(raw, ['array', 'object'], place)];
  const { countedOn, ...counts } = raw;
  return [
    ...checkCounts(fields['kind']?.values, counts, place, schema),
    ...checkDate(countedOn, childPlace(place, 'countedOn')),
  ];
}

/** Where it may not be written, it has a fault of its own. */
function forTitle({ forPeriod }: FactDefinition, entry: unknown): Titles {
  const isWritten = isData(entry) && entry['for'] !== undefined;
  return forPeriod === true || isWritten ? { for: ITEM_KEYS.for } : {};
}

/** The period that an entry is for; what takes place belongs to its day. */
function checkFor(
  { forPeriod, path }: FactDefinition,
  { for: label }: Data,
  place: Place,
  schema: SchemaSource,
): Fault[] {
  if (label === undefined) return [];
  const at = childPlace(place, 'for');
  return forPeriod === true
    ? checkValue('period', label, at, schema)
    : [error('belongs-to-its-day', at, { token: 'for', key: path.at(-1) ?? '' }, true)];
}

/** Numbers by period, or by kind and period. */
function checkCounts(
  kinds: FieldDefinition['values'],
  counts: Data,
  place: Place,
  schema: SchemaSource,
): Fault[] {
  if (kinds === undefined) return checkValue('periodCounts', counts, place, schema);
  return Object.entries(counts).flatMap(([kind, numbers]) =>
    Object.hasOwn(kinds, kind)
      ? checkValue('periodCounts', numbers, childPlace(place, kind), schema)
      : [unknownKey(kind, { ...titlesOf(kinds), countedOn: ITEM_KEYS.countedOn }, place)],
  );
}

function checkItems(fields: Fields, raw: unknown, place: Place, schema: SchemaSource): Fault[] {
  if (Array.isArray(raw)) {
    return raw.flatMap((item: unknown, index) =>
      checkEntry('name', fields, item, childPlace(place, index), schema),
    );
  }
  if (!isData(raw)) return [wrongType(raw, ['array', 'object'], place)];
  const counted = Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) =>
      isCounted(field) ? [[totalsKey(name, field), field.title.zh]] : [],
    ),
  );
  const { total, countedOn, evidence: paper, note } = ITEM_KEYS;
  const titles = { total, ...counted, countedOn, evidence: paper, note };
  const missing = raw['total'] === undefined ? [error('missing-key', place, { key: 'total' })] : [];
  return [
    ...missing,
    ...unknownKeys(raw, titles, place),
    ...['total', ...Object.keys(counted)].flatMap((key) =>
      checkNumber(raw[key], childPlace(place, key), true),
    ),
    ...checkDate(raw['countedOn'], childPlace(place, 'countedOn')),
    ...checkAround(raw, place, schema),
  ];
}

function checkEntry(
  first: 'date' | 'name',
  fields: Fields,
  raw: unknown,
  place: Place,
  schema: SchemaSource,
  more: Titles = {},
): Fault[] {
  if (!isData(raw)) return [wrongType(raw, ['object'], place)];
  const at = childPlace(place, first);
  const own = Object.fromEntries(Object.entries(fields).map(([name, { title }]) => [name, title.zh]));
  const titles = {
    [first]: ITEM_KEYS[first],
    ...more,
    ...own,
    evidence: ITEM_KEYS.evidence,
    note: ITEM_KEYS.note,
  };
  const missing = raw[first] === undefined ? [error('missing-key', place, { key: first })] : [];
  const heading = first === 'date' ? checkDate(raw[first], at) : checkText(raw[first], at);
  return [
    ...missing,
    ...heading,
    ...unknownKeys(raw, titles, place),
    ...checkAround(raw, place, schema),
    ...Object.entries(fields).flatMap(([name, field]) =>
      checkField(field, raw[name], childPlace(place, name), schema),
    ),
  ];
}

type Fields = Readonly<Record<string, Field>>;

function titlesOf(words: Readonly<Record<string, Bilingual>>): Titles {
  return Object.fromEntries(Object.entries(words).map(([word, { zh }]) => [word, zh]));
}
