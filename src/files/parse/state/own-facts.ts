import type { Fault } from '../../../model/diagnostic.ts';
import type { FactDefinition, FieldDefinition } from '../../../model/fact.ts';
import { parseIsoDate } from '../../../model/iso-date.ts';
import { nearest } from '../../../model/nearest.ts';
import { parsePeriod } from '../../../model/period.ts';
import { childPlace, type Place } from '../../../model/position.ts';
import { isCounted, totalsKey } from '../../../model/totals.ts';
import { checkShape, type SchemaSource } from '../check-shape.ts';
import { shown } from '../shown.ts';
import { count, flag, holder, holders, periodCounts, quantity } from '../state-validators.generated.js';
import type { Data } from './fact-value.ts';

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
        ? checkPeriodFlags(raw, place, schema)
        : checkValue('flag', raw, place, schema);
    case 'count':
    case 'quantity':
      return checkValue(fact.type, raw, place, schema);
    case 'posts':
      return checkValue(fact.single === true ? 'holder' : 'holders', raw, place, schema);
    case 'choices':
      return checkChoices(Object.keys(fact.values ?? {}), raw, place);
    case 'log':
      return checkLog(fact.fields ?? {}, raw, place, schema);
    case 'collection':
      if (fact.perPeriod !== true) return checkItems(fact.fields ?? {}, raw, place, schema);
      if (!isData(raw)) return [wrongType(raw, ['object'], place)];
      return Object.entries(raw).flatMap(([label, items]) =>
        parsePeriod(label) === null
          ? [error('not-a-period', childPlace(place, label), { token: label }, true)]
          : checkItems(fact.fields ?? {}, items, childPlace(place, label), schema),
      );
  }
}

/** The values that the schema of the state checks on their own. */
const VALUES = { flag, count, quantity, holder, holders, periodCounts };

function checkValue(shape: keyof typeof VALUES, raw: unknown, place: Place, schema: SchemaSource): Fault[] {
  return checkShape(VALUES[shape], raw, place, () => schema(`#/definitions/${shape}`));
}

function checkPeriodFlags(raw: unknown, place: Place, schema: SchemaSource): Fault[] {
  if (!isData(raw)) return [wrongType(raw, ['object'], place)];
  return Object.entries(raw).flatMap(([label, value]) => {
    const at = childPlace(place, label);
    return parsePeriod(label) === null
      ? [error('not-a-period', at, { token: label }, true)]
      : checkValue('flag', value, at, schema);
  });
}

function checkChoices(words: readonly string[], raw: unknown, place: Place): Fault[] {
  if (!Array.isArray(raw)) return [wrongType(raw, ['array'], place)];
  return raw.flatMap((word: unknown, index) => checkWord(words, word, childPlace(place, index)));
}

function checkLog(fields: Fields, raw: unknown, place: Place, schema: SchemaSource): Fault[] {
  if (Array.isArray(raw)) {
    return raw.flatMap((entry: unknown, index) =>
      checkEntry('date', fields, entry, childPlace(place, index), schema),
    );
  }
  if (!isData(raw)) return [wrongType(raw, ['array', 'object'], place)];
  const kinds = fields['kind']?.values;
  if (kinds === undefined) return checkValue('periodCounts', raw, place, schema);
  return Object.entries(raw).flatMap(([kind, counts]) =>
    Object.hasOwn(kinds, kind)
      ? checkValue('periodCounts', counts, childPlace(place, kind), schema)
      : [unknownKey(kind, Object.keys(kinds), place)],
  );
}

function checkItems(fields: Fields, raw: unknown, place: Place, schema: SchemaSource): Fault[] {
  if (Array.isArray(raw)) {
    return raw.flatMap((item: unknown, index) =>
      checkEntry('name', fields, item, childPlace(place, index), schema),
    );
  }
  if (!isData(raw)) return [wrongType(raw, ['array', 'object'], place)];
  const counted = Object.entries(fields).flatMap(([name, field]) =>
    isCounted(field) ? [totalsKey(name, field)] : [],
  );
  const known = ['total', ...counted, 'countedOn', 'evidence', 'note'];
  const missing = raw['total'] === undefined ? [error('missing-key', place, { key: 'total' })] : [];
  return [
    ...missing,
    ...unknownKeys(raw, known, place),
    ...['total', ...counted].flatMap((key) => checkNumber(raw[key], childPlace(place, key), true)),
    ...checkDate(raw['countedOn'], childPlace(place, 'countedOn')),
  ];
}

function checkEntry(
  first: 'date' | 'name',
  fields: Fields,
  raw: unknown,
  place: Place,
  schema: SchemaSource,
): Fault[] {
  if (!isData(raw)) return [wrongType(raw, ['object'], place)];
  const at = childPlace(place, first);
  const missing = raw[first] === undefined ? [error('missing-key', place, { key: first })] : [];
  const heading = first === 'date' ? checkDate(raw[first], at) : checkText(raw[first], at);
  return [
    ...missing,
    ...heading,
    ...unknownKeys(raw, [first, ...Object.keys(fields), 'evidence', 'note'], place),
    ...Object.entries(fields).flatMap(([name, field]) =>
      checkField(field, raw[name], childPlace(place, name), schema),
    ),
  ];
}

type Fields = Readonly<Record<string, FieldDefinition>>;

function checkField(field: FieldDefinition, raw: unknown, place: Place, schema: SchemaSource): Fault[] {
  if (raw === undefined) return [];
  if (field.type === 'flag') return checkValue('flag', raw, place, schema);
  if (field.type === 'choice') return checkWord(Object.keys(field.values ?? {}), raw, place);
  return checkNumber(raw, place, field.type === 'count');
}

function checkNumber(raw: unknown, place: Place, isWhole: boolean): Fault[] {
  if (raw === undefined) return [];
  if (typeof raw !== 'number') return [wrongType(raw, [isWhole ? 'integer' : 'number'], place)];
  if (isWhole && !Number.isInteger(raw)) return [error('not-an-integer', place, { token: String(raw) })];
  return raw < 0
    ? [error('number-out-of-range', place, { token: String(raw), limit: 0, detail: 'minimum' })]
    : [];
}

function checkDate(raw: unknown, place: Place): Fault[] {
  if (raw === undefined || (typeof raw === 'string' && parseIsoDate(raw) !== null)) return [];
  return [error('not-a-date', place, { token: shown(raw) })];
}

function checkText(raw: unknown, place: Place): Fault[] {
  if (raw === undefined || (typeof raw === 'string' && raw !== '')) return [];
  return [typeof raw === 'string' ? error('empty-text', place, {}) : wrongType(raw, ['string'], place)];
}

function checkWord(words: readonly string[], raw: unknown, place: Place): Fault[] {
  if (typeof raw === 'string' && words.includes(raw)) return [];
  const token = shown(raw);
  return [error('not-allowed-value', place, { token, expected: words, nearest: nearest(token, words) })];
}

function unknownKeys(data: Data, known: readonly string[], place: Place): Fault[] {
  return Object.keys(data).flatMap((key) => (known.includes(key) ? [] : [unknownKey(key, known, place)]));
}

function unknownKey(key: string, known: readonly string[], place: Place): Fault {
  return error(
    'unknown-key',
    childPlace(place, key),
    { token: key, expected: known, nearest: nearest(key, known) },
    true,
  );
}

function wrongType(raw: unknown, expected: readonly string[], place: Place): Fault {
  return error('wrong-type', place, { token: shown(raw), expected });
}

function error(code: Fault['code'], place: Place, args: Fault['args'], atKey = false): Fault {
  return { code, severity: 'error', place, ...(atKey ? { atKey } : {}), args };
}

function isData(raw: unknown): raw is Data {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
