import type { Fault } from '../../../model/diagnostic.ts';
import type { FactDefinition } from '../../../model/fact.ts';
import type { IsoDate } from '../../../model/iso-date.ts';
import { nearest } from '../../../model/nearest.ts';
import { childPlace, type Place } from '../../../model/position.ts';
import type { Posts } from '../../../model/post.ts';
import type { Count, Fact, FieldValues, ItemTotals, People, Quantity, Span } from '../../../model/state.ts';
import { totalsKey } from '../../../model/totals.ts';

interface Context {
  readonly declaredOn: IsoDate;
  readonly posts: Posts;
}

/** What a schema cannot see in a declared value: dates that contradict each other, counts above their total, unknown posts. */
export function factFaults(
  fact: Fact,
  raw: unknown,
  context: Context,
  { type, fields = {} }: Pick<FactDefinition, 'type' | 'fields'>,
): Fault[] {
  switch (fact.type) {
    case 'flag':
      return spanFaults(fact, fact.place, context.declaredOn);
    case 'quantity':
      return [...sameDayFaults(fact), ...entryFaults(fact, context)];
    case 'count':
      return entryFaults(fact, context);
    case 'people':
      return [
        ...countlessFaults(raw, fact.place),
        ...peopleFaults(fact, totalsKeys(fields), context.declaredOn),
      ];
    case 'posts':
      return holderFaults(fact, raw, context, type);
    case 'log':
      return [
        ...fact.entries.flatMap((entry, index) =>
          futureFault(entry.date, childPlace(fact.place, index, 'date'), context.declaredOn),
        ),
        ...(fact.countedOn === undefined
          ? []
          : futureFault(fact.countedOn, childPlace(fact.place, 'countedOn'), context.declaredOn)),
      ];
    case 'collection':
      return Object.values(fact.byPeriod).flatMap((items) =>
        itemFaults(items, totalsKeys(fields), context.declaredOn),
      );
    case 'period-flags':
      return Object.values(fact.byPeriod).flatMap((flag) => spanFaults(flag, flag.place, context.declaredOn));
    case 'choices':
      return Object.values(fact.byWord).flatMap((flag) => spanFaults(flag, flag.place, context.declaredOn));
  }
}

/** A mapping says how many there are, as a number or as a total. */
function countlessFaults(raw: unknown, place: Place): Fault[] {
  const isMapping = typeof raw === 'object' && raw !== null && !Array.isArray(raw);
  return isMapping && !('count' in raw) && !('total' in raw)
    ? [error('missing-key', place, { key: 'total' })]
    : [];
}

function peopleFaults(
  { form, persons, totals, place }: People,
  keys: Readonly<Record<string, string>>,
  declaredOn: IsoDate,
): Fault[] {
  if (totals !== null) return totalsFaults({ ...totals, place }, keys);
  return persons.flatMap((person) => [
    ...spanFaults(person, form === 'list' ? person.place : place, declaredOn),
    ...Object.values(person.fields).flatMap((flag) =>
      typeof flag === 'object' && flag.type === 'flag' ? spanFaults(flag, flag.place, declaredOn) : [],
    ),
  ]);
}

function totalsFaults(
  { total, with: counts, place }: ItemTotals & { readonly place: Place },
  keys: Readonly<Record<string, string>>,
): Fault[] {
  return Object.entries(counts).flatMap(([field, count]) => {
    const key = keys[field] ?? field;
    const args = { key, actual: count, limit: total };
    return count > total ? [error('more-than-total', childPlace(place, key), args)] : [];
  });
}

/** What stands for posts must be known; names of participants are free. */
function holderFaults(
  { holders, byPeriod = {}, place }: Extract<Fact, { type: 'posts' }>,
  raw: unknown,
  context: Context,
  type: FactDefinition['type'],
): Fault[] {
  if (type === 'participants') {
    const told = [[place, holders] as const].concat(
      Object.entries(byPeriod).map(([label, ofPeriod]) => [childPlace(place, label), ofPeriod] as const),
    );
    return told.flatMap(([at, ones]) => ones.flatMap((one) => spanFaults(one, at, context.declaredOn)));
  }
  return holders.flatMap((holder, index) => {
    const isListed = Array.isArray(raw);
    const at = isListed ? childPlace(place, index) : place;
    const written = ((isListed ? raw[index] : raw) as { readonly posts?: readonly unknown[] }).posts;
    return [...spanFaults(holder, at, context.declaredOn), ...postFaults(written ?? [], at, context)];
  });
}

function entryFaults({ entries, form, place }: Count | Quantity, { declaredOn }: Context): Fault[] {
  return entries.flatMap((entry, index) =>
    spanFaults(entry, form === 'list' ? childPlace(place, index) : place, declaredOn),
  );
}

/** Of two values from the same day on, nobody could say which it is. */
function sameDayFaults({ entries, place }: Quantity): Fault[] {
  return entries.flatMap(({ since }, index) => {
    const first = entries.findIndex((other) => other.since === since);
    if (first === index || since === undefined) return [];
    const args = { token: since, other: childPlace(place, first, 'since') };
    return [error('item-twice', childPlace(place, index, 'since'), args)];
  });
}

function itemFaults(
  items: Extract<Fact, { type: 'collection' }>['byPeriod'][string],
  keys: Readonly<Record<string, string>>,
  declaredOn: IsoDate,
): Fault[] {
  if (items.form === 'totals') return totalsFaults(items, keys);
  const first = new Map<string, Place>();
  return items.items.flatMap((item) => {
    const spans = Object.values(item.fields).flatMap((value) => fieldFaults(value, declaredOn));
    const earlier = first.get(item.name);
    first.set(item.name, earlier ?? childPlace(item.place, 'name'));
    if (earlier === undefined) return spans;
    return [
      ...spans,
      error('item-twice', childPlace(item.place, 'name'), { token: item.name, other: earlier }),
    ];
  });
}

function fieldFaults(value: FieldValues[string], declaredOn: IsoDate): Fault[] {
  if (typeof value !== 'object') return [];
  if (value.type === 'flag') return spanFaults(value, value.place, declaredOn);
  return value.days.flatMap((day, index) => futureFault(day, childPlace(value.place, index), declaredOn));
}

/** By field: its key in totals. */
function totalsKeys(fields: NonNullable<FactDefinition['fields']>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, totalsKey(name, field)]));
}

function spanFaults(span: Span, place: Place, declaredOn: IsoDate): Fault[] {
  const faults = span.since === undefined ? [] : futureFault(span.since, place, declaredOn);
  if (span.since !== undefined && span.until !== undefined && span.until < span.since) {
    faults.push(
      error('until-before-since', childPlace(place, 'until'), { token: span.until, key: span.since }),
    );
  }
  return faults;
}

/** A day after the declaration may be a plan written down as a fact: worth a word, but the file may have been extended. */
function futureFault(day: IsoDate, place: Place, declaredOn: IsoDate): Fault[] {
  if (day <= declaredOn) return [];
  return [{ code: 'future-declared', severity: 'warning', place, args: { token: day, key: declaredOn } }];
}

function postFaults(posts: readonly unknown[], place: Place, context: Pick<Context, 'posts'>): Fault[] {
  const expected = context.posts.names();
  return posts.flatMap((written, index) => {
    if (typeof written !== 'string') return otherFaults(written, childPlace(place, 'posts', index), context);
    const post = written;
    if (context.posts.find(post) !== null) return [];
    return [
      error('unknown-post', childPlace(place, 'posts', index), {
        token: post,
        expected,
        nearest: nearest(post, expected),
        detail: 'other',
      }),
    ];
  });
}

/** A post that is said to be outside the vocabulary, and stands in it. */
function otherFaults(written: unknown, place: Place, { posts }: Pick<Context, 'posts'>): Fault[] {
  const { other } = written as { readonly other: string };
  const known = posts.find(other);
  return known === null
    ? []
    : [error('other-is-known', childPlace(place, 'other'), { token: other, key: known.zh })];
}

function error(code: Fault['code'], place: Place, args: Fault['args']): Fault {
  return { code, severity: 'error', place, args };
}
