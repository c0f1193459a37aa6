import type { Condition } from '../../model/condition.ts';
import type { FactDefinition } from '../../model/fact.ts';
import type { FormField, Need } from '../../model/form.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import { isTotalled } from '../../model/is-totalled.ts';
import { periodContaining } from '../../model/period.ts';
import { thingLeaves } from '../../model/thing-leaves.ts';
import { isCounted, totalsKey } from '../../model/totals.ts';
import { countKeysOf } from './count-keys-of.ts';

const TOTAL = 20;
const SOME = 18;
const FEW = 3;
const MEASURED = 12.5;
const MOST_PERSONS = 2;
const THING = '甲';

type Data = Readonly<Record<string, unknown>>;

/** Values of the right form, as they may be written; none where it is said for all fields alike how. */
export function examplesOf({ fact, path, needs }: FormField, asOf: IsoDate): unknown[] {
  if (fact === null) return path[0] === 'villages' || path[0] === 'communities' ? [totals(needs, asOf)] : [];
  switch (fact.type) {
    case 'flag':
      return [];
    case 'count':
      return [FEW, [{ since: asOf, count: FEW }]];
    case 'people':
      return people(fact, needs, asOf);
    case 'quantity':
      return [MEASURED];
    case 'choices':
      return [Object.keys(fact.values ?? {}).slice(0, 1)];
    case 'posts':
      return persons(fact, needs);
    case 'participants':
      return [parties(needs)];
    case 'log':
      return [[{ date: asOf, ...eventFields(needs) }]];
    case 'collection':
      return things(fact, needs);
  }
}

/** A number where nothing is asked of each; else who they are, or how many of them are so. */
function people({ fields: known = {} }: FactDefinition, needs: readonly Need[], since: IsoDate): unknown[] {
  const asked = needs.flatMap(({ measure }) =>
    measure?.type === 'people'
      ? [measure.where, measure.required.type === 'all' ? measure.required.are : null]
      : [],
  );
  const fields = Object.assign({}, ...asked.map((one) => (one === null ? {} : fieldsIn(one)))) as Data;
  if (Object.keys(fields).length === 0) return [FEW, [{ since, count: FEW }]];
  const keys = Object.entries(known).flatMap(([name, field]) =>
    name in fields && isCounted(field) ? [totalsKey(name, field)] : [],
  );
  return [[{ since, ...fields }], { total: FEW, ...Object.fromEntries(keys.map((key) => [key, FEW - 1])) }];
}

function totals(needs: readonly Need[], asOf: IsoDate): Data {
  const counts = needs.flatMap((need) =>
    countKeysOf(need).map((key) => ({ key, some: someOf(need.demand, asOf) })),
  );
  const own: Record<string, Data> = {};
  for (const { key, some } of counts) {
    const [block = '', pack = '', rule = ''] = key.split('.');
    if (block === 'packs') own[pack] = { ...own[pack], [rule]: some };
  }
  const shared = counts.flatMap(({ key, some }) => (key.startsWith('packs.') ? [] : [[key, some] as const]));
  const hasOwn = Object.keys(own).length > 0;
  return { total: TOTAL, ...Object.fromEntries(shared), ...(hasOwn ? { packs: own } : {}) };
}

/** A number, or one for the period that runs. */
function someOf({ due }: Need['demand'], asOf: IsoDate): unknown {
  return due.type === 'every' ? { [periodContaining(asOf, due.period).label]: SOME } : SOME;
}

function persons(fact: FactDefinition, needs: readonly Need[]): unknown[] {
  const slots = needs.flatMap(({ measure }) => (measure?.type === 'posts' ? measure.slots : []));
  const all = slots.map(({ role, posts }) => ({
    ...(role === null ? {} : { role }),
    posts: posts.slice(0, 1),
  }));
  return all.length === 0 ? [] : [fact.single === true ? all[0] : all.slice(0, MOST_PERSONS)];
}

function parties(needs: readonly Need[]): string[] {
  const slots = needs.flatMap(({ measure }) => (measure?.type === 'posts' ? measure.slots : []));
  return [...new Set(slots.flatMap(({ posts }) => posts.slice(0, 1)))];
}

/** What an entry of a log must say to count for the first of the demands. */
function eventFields(needs: readonly Need[]): Data {
  const [first] = needs.flatMap(({ measure }) => (measure?.type === 'events' ? [measure] : []));
  if (first === undefined) return {};
  const { where, parties: taking } = first;
  const names = taking?.slots.flatMap(({ posts }) => posts.slice(0, 1)) ?? [];
  return {
    ...(where === null ? {} : fieldsIn(where)),
    ...(taking === null ? {} : { [taking.field]: names }),
  };
}

function fieldsIn(condition: Condition): Data {
  switch (condition.type) {
    case 'all':
      return Object.assign({}, ...condition.of.map(fieldsIn)) as Data;
    case 'any':
      return condition.of[0] === undefined ? {} : fieldsIn(condition.of[0]);
    case 'not':
      return {};
    case 'atom': {
      const { operand, test } = condition;
      if (operand.type !== 'field') return {};
      if (operand.field.type === 'count' || operand.field.type === 'quantity') return { [operand.name]: FEW };
      return { [operand.name]: test.type === 'in' ? test.words[0] : true };
    }
  }
}

/** In totals where these can say it, and thing by thing where a demand is about some of them or about a number of each. */
function things(fact: FactDefinition, needs: readonly Need[]): unknown[] {
  const coverages = needs.flatMap(({ measure }) => (measure?.type === 'coverage' ? [measure] : []));
  const isTold = coverages.every(({ where, have }) => where === null && thingLeaves(have).every(isTotalled));
  const keys = needs.flatMap(countKeysOf);
  if (isTold) return [{ total: TOTAL, ...Object.fromEntries(keys.map((key) => [key, SOME])) }];
  const fields = coverages.flatMap(({ where, have }) => [
    ...(where === null ? [] : Object.entries(fieldsIn(where))),
    ...thingLeaves(have).map((leaf) => [leaf.name, leaf.type === 'flag' ? true : FEW] as const),
  ]);
  const known = Object.keys(fact.fields ?? {});
  const own = fields.filter(([name]) => known.includes(name));
  return [[{ name: THING, ...Object.fromEntries(own) }]];
}
