import type { Bilingual } from '../../../model/bilingual.ts';
import type { Fault } from '../../../model/diagnostic.ts';
import { parseIsoDate } from '../../../model/iso-date.ts';
import { childPlace, type Place, pointerKeys } from '../../../model/position.ts';
import { nearestKey } from '../shape-words.ts';
import { shown } from '../shown.ts';
import { dateFault, typeFault } from '../type-fault.ts';
import type { Data } from './data.ts';

type Words = Readonly<Record<string, Bilingual>>;

export function checkNumber(raw: unknown, place: Place, isWhole: boolean): Fault[] {
  if (raw === undefined) return [];
  if (typeof raw !== 'number') return [wrongType(raw, [isWhole ? 'integer' : 'number'], place)];
  if (isWhole && !Number.isInteger(raw)) return [error('not-an-integer', place, { token: String(raw) })];
  return raw < 0
    ? [error('number-out-of-range', place, { token: String(raw), limit: 0, detail: 'minimum' })]
    : [];
}

export function checkDate(raw: unknown, place: Place): Fault[] {
  if (raw === undefined) return [];
  if (typeof raw !== 'string') return [wrongType(raw, ['string'], place, DAY)];
  if (parseIsoDate(raw) !== null) return [];
  const { code, args } = dateFault(raw, { type: 'string', ...DAY });
  return [error(code, place, args)];
}

const DAY = { format: 'date' };

export function checkText(raw: unknown, place: Place): Fault[] {
  if (raw === undefined || (typeof raw === 'string' && raw !== '')) return [];
  return [
    typeof raw === 'string'
      ? error('empty-text', place, { key: pointerKeys(place.pointer).at(-1) ?? '' })
      : wrongType(raw, ['string'], place),
  ];
}

/** One of a closed list of words, each with its title. */
export function checkWord(values: Words, raw: unknown, place: Place): Fault[] {
  const words = Object.keys(values);
  if (typeof raw === 'string' && words.includes(raw)) return [];
  const token = shown(raw);
  const meant = nearestKey(token, words, (word) => values[word]?.zh);
  return [error('not-allowed-value', place, { token, expected: words, nearest: meant })];
}

/** The keys that may be written, in their order, with their Chinese titles. */
export type Titles = Readonly<Record<string, string>>;

/** The keys of `data` that nobody knows; a Chinese title in the place of its key is understood. */
export function unknownKeys(data: Data, titles: Titles, place: Place): Fault[] {
  return Object.keys(data).flatMap((key) =>
    Object.hasOwn(titles, key) ? [] : [unknownKey(key, titles, place)],
  );
}

export function unknownKey(token: string, titles: Titles, place: Place): Fault {
  const expected = Object.keys(titles);
  const meant = nearestKey(token, expected, (key) => titles[key]);
  return error('unknown-key', childPlace(place, token), { token, expected, nearest: meant }, true);
}

/** A value of none of these types, with what input methods explain of it. */
export function wrongType(
  raw: unknown,
  type: readonly string[],
  place: Place,
  more: Readonly<Record<string, unknown>> = {},
): Fault {
  const { code, args } = typeFault(raw, { type, ...more });
  return error(code, place, args);
}

export function error(code: Fault['code'], place: Place, args: Fault['args'], atKey = false): Fault {
  return { code, severity: 'error', place, ...(atKey ? { atKey } : {}), args };
}

export function isData(raw: unknown): raw is Data {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
