import type { FieldDefinition } from '../../../model/fact.ts';
import type { IsoDate } from '../../../model/iso-date.ts';
import { childPlace, type Place } from '../../../model/position.ts';
import type { Evidenced, FieldValues, Flag, ItemTotals, Times } from '../../../model/state.ts';
import { isCounted, totalsKey } from '../../../model/totals.ts';
import { evidenceOf } from '../evidence-of.ts';
import type { Data } from './data.ts';
import { spanOf } from './span-of.ts';

type Fields = Readonly<Record<string, FieldDefinition>>;

/** What is said of a thing, a person or an event, and what follows from it. */
export function fieldsOf(fields: Fields, data: Data, place: Place): FieldValues {
  const present = Object.entries(fields).filter(
    ([name, { type }]) => data[name] !== undefined && type !== 'participants',
  );
  const values: FieldValues = Object.fromEntries(
    present.map(([name, field]) => {
      const raw = data[name];
      if (field.type === 'flag') return [name, flagOf(raw, childPlace(place, name))];
      const isTimes = typeof raw === 'object';
      return [name, isTimes ? timesOf(raw as Data, childPlace(place, name)) : (raw as number | string)];
    }),
  );
  const following = Object.entries(fields).flatMap(([name, { follows }]) => {
    const flag =
      follows === undefined || name in values ? null : inOrder(values[follows.first], values[follows.then]);
    return flag === null ? [] : [[name, flag] as const];
  });
  return following.length === 0 ? values : { ...values, ...Object.fromEntries(following) };
}

type Value = FieldValues[string] | undefined;

/** Whether the one came no later than the other; null where the days do not say. What never came did not come in time. */
function inOrder(first: Value, then: Value): Flag | null {
  if (typeof first !== 'object' || typeof then !== 'object') return null;
  if (first.type !== 'flag' || then.type !== 'flag') return null;
  if (!then.value || then.since === undefined) return null;
  const { place, evidence } = first;
  if (!first.value) return { type: 'flag', value: false, since: then.since, place, evidence };
  if (first.since === undefined) return null;
  const value = first.since <= then.since;
  return { type: 'flag', value, since: value ? first.since : then.since, place, evidence };
}

/** Days one by one, short (`2024-03-01`) or long (`{date: 2024-03-01}`), or numbers by period. */
function timesOf(raw: Data | readonly unknown[], place: Place): Times {
  const isList = Array.isArray(raw);
  return {
    type: 'times',
    form: isList ? 'list' : 'counts',
    days: isList ? raw.map((one) => (typeof one === 'string' ? one : (one as Data)['date']) as IsoDate) : [],
    counts: isList ? {} : (raw as Record<string, number>),
    place,
  };
}

export function flagOf(raw: unknown, place: Place): Flag {
  if (typeof raw === 'boolean') return { type: 'flag', value: raw, place, evidence: [] };
  if (typeof raw === 'string')
    return { type: 'flag', value: true, since: raw as IsoDate, place, evidence: [] };
  const data = raw as Data;
  return {
    type: 'flag',
    value: data['value'] !== false,
    ...spanOf(data),
    place,
    evidence: evidenceOf(data, place),
  };
}

/** Totals of things or persons, with how many of them have what. */
export function itemTotalsOf(fields: Fields, data: Data, place: Place): ItemTotals {
  const counted = Object.entries(fields).flatMap(([name, field]) => {
    const count = isCounted(field) ? data[totalsKey(name, field)] : undefined;
    return count === undefined ? [] : [[name, count as number] as const];
  });
  const countedOn = data['countedOn'] as IsoDate | undefined;
  return {
    form: 'totals',
    total: data['total'] as number,
    with: Object.fromEntries(counted),
    ...(countedOn === undefined ? {} : { countedOn }),
    ...evidenced(data, place),
  };
}

/** Evidence of one of several; most have none. */
export function evidenced(data: Data, place: Place): Evidenced {
  const evidence = evidenceOf(data, place);
  return evidence.length === 0 ? {} : { evidence };
}
