import type { FactDefinition } from '../../../model/fact.ts';
import type { IsoDate } from '../../../model/iso-date.ts';
import { childPlace, type Place } from '../../../model/position.ts';
import type { Posts } from '../../../model/post.ts';
import type { Choices, Count, Fact, Items, Log, PeriodFlags, Quantity } from '../../../model/state.ts';
import { evidenceOf } from '../evidence-of.ts';
import type { Data } from './data.ts';
import { evidenced, fieldsOf, flagOf, itemTotalsOf } from './fields-value.ts';
import { holdersOf } from './holders-of.ts';
import { participantsIn } from './participants-in.ts';
import { participantsOf } from './participants-of.ts';
import { peopleOf } from './people-value.ts';
import { spanOf } from './span-of.ts';

/**
 * A declared value as a fact. `raw` has the right shape already; words for posts that `posts` does not know are kept as
 * they are (the caller reports them).
 */
export function factOf(fact: FactDefinition, raw: unknown, place: Place, posts: Posts): Fact {
  switch (fact.type) {
    case 'flag':
      return fact.perPeriod === true ? periodFlagsOf(raw as Data, place) : flagOf(raw, place);
    case 'count':
      return countOf(raw, place);
    case 'people':
      return peopleOf(fact, raw, place, posts);
    case 'quantity':
      return quantityOf(raw, place);
    case 'choices':
      return choicesOf(raw, place);
    case 'posts':
      return { type: 'posts', holders: holdersOf(fact.fields, raw, posts, place), place, evidence: [] };
    case 'participants':
      return participantsOf(fact, raw, place, posts);
    case 'log':
      return logOf(fact, raw, place, posts);
    case 'collection': {
      const isPerPeriod = fact.perPeriod === true && !Array.isArray(raw);
      const parts = isPerPeriod ? Object.entries(raw as Data) : [['', raw] as const];
      const at = (label: string): Place => (label === '' ? place : childPlace(place, label));
      const byPeriod = parts.map(([label, value]) => [label, itemsOf(fact, value, at(label))]);
      return { type: 'collection', byPeriod: Object.fromEntries(byPeriod), place, evidence: [] };
    }
  }
}

/** What `block: false` says of a fact of that block: there is none. */
export function noneOf(fact: FactDefinition, place: Place): Fact | null {
  const empty = { place, evidence: [] };
  switch (fact.type) {
    case 'flag':
      return { type: 'flag', value: false, ...empty };
    case 'count':
      return { type: 'count', form: 'number', entries: [], ...empty };
    case 'people':
      return { type: 'people', form: 'number', persons: [], totals: null, ...empty };
    case 'posts':
    case 'participants':
      return fact.perPeriod === true ? null : { type: 'posts', holders: [], ...empty };
    case 'collection':
      return fact.perPeriod === true
        ? null
        : { type: 'collection', byPeriod: { '': { form: 'list', items: [], place } }, ...empty };
    case 'quantity':
    case 'choices':
    case 'log':
      return null;
  }
}

function periodFlagsOf(raw: Data, place: Place): PeriodFlags {
  const byPeriod = Object.entries(raw).map(([label, value]) => [
    label,
    flagOf(value, childPlace(place, label)),
  ]);
  return {
    type: 'period-flags',
    byPeriod: Object.fromEntries(byPeriod) as PeriodFlags['byPeriod'],
    place,
    evidence: [],
  };
}

function countOf(raw: unknown, place: Place): Count {
  if (Array.isArray(raw)) {
    const entries = (raw as Data[]).map((entry, index) => ({
      count: (entry['count'] as number | undefined) ?? 1,
      ...spanOf(entry),
      ...evidenced(entry, childPlace(place, index)),
    }));
    return { type: 'count', form: 'list', entries, place, evidence: [] };
  }
  const data = asData(raw, 'count');
  const count = data['count'] as number;
  const entries = count === 0 ? [] : [{ count, ...spanOf(data) }];
  return { type: 'count', form: 'number', entries, place, evidence: evidenceOf(data, place) };
}

function quantityOf(raw: unknown, place: Place): Quantity {
  if (Array.isArray(raw)) {
    const entries = (raw as Data[]).map((entry, index) => ({
      value: entry['value'] as number,
      ...spanOf(entry),
      ...evidenced(entry, childPlace(place, index)),
    }));
    return { type: 'quantity', form: 'list', entries, place, evidence: [] };
  }
  const data = asData(raw, 'value');
  const entries = [{ value: data['value'] as number, ...spanOf(data) }];
  return { type: 'quantity', form: 'number', entries, place, evidence: evidenceOf(data, place) };
}

function choicesOf(raw: unknown, place: Place): Choices {
  const isList = Array.isArray(raw);
  const words = isList
    ? (raw as string[]).map((word, index) => [word, flagOf(true, childPlace(place, index))] as const)
    : Object.entries(raw as Data).map(
        ([word, value]) => [word, flagOf(value, childPlace(place, word))] as const,
      );
  return {
    type: 'choices',
    form: isList ? 'list' : 'map',
    byWord: Object.fromEntries(words),
    place,
    evidence: [],
  };
}

function logOf(fact: FactDefinition, raw: unknown, place: Place, posts: Posts): Log {
  if (Array.isArray(raw)) {
    const entries = (raw as Data[]).map((entry, index) => {
      const at = childPlace(place, index);
      const fields = fieldsOf(fact.fields ?? {}, entry, at);
      const who = participantsIn(fact.fields ?? {}, entry, posts);
      const label = entry['for'] as string | number | undefined;
      return {
        date: entry['date'] as IsoDate,
        ...(label === undefined ? {} : { for: String(label) }),
        fields,
        ...who,
        place: at,
        ...evidenced(entry, at),
      };
    });
    return { type: 'log', form: 'list', entries, counts: {}, place, evidence: [] };
  }
  const hasKinds = fact.fields?.['kind'] !== undefined;
  const { countedOn, ...numbers } = raw as Data;
  const counts = (hasKinds ? numbers : { '': numbers }) as Log['counts'];
  return {
    type: 'log',
    form: 'counts',
    entries: [],
    counts,
    ...(countedOn === undefined ? {} : { countedOn: countedOn as IsoDate }),
    place,
    evidence: [],
  };
}

function itemsOf(fact: FactDefinition, raw: unknown, place: Place): Items {
  const fields = fact.fields ?? {};
  if (Array.isArray(raw)) {
    const items = (raw as Data[]).map((item, index) => {
      const at = childPlace(place, index);
      const values = fieldsOf(fields, item, at);
      return { name: item['name'] as string, place: at, fields: values, ...evidenced(item, at) };
    });
    return { form: 'list', items, place };
  }
  const data = raw as Data;
  return { ...itemTotalsOf(fields, data, place), place };
}

/** The short form (`2`) as the long one (`{count: 2}`). */
function asData(raw: unknown, key: string): Data {
  return typeof raw === 'object' && raw !== null ? (raw as Data) : { [key]: raw };
}
