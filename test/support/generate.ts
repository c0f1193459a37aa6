import * as fc from 'fast-check';
import type { Condition } from '../../src/model/condition.ts';
import type { FactDefinition, FieldDefinition } from '../../src/model/fact.ts';
import { addDays, isoDate } from '../../src/model/iso-date.ts';
import { KIND_LEVEL, type Kind, type Level } from '../../src/model/level.ts';
import type { Measure } from '../../src/model/measure.ts';
import type { Demand, Pack } from '../../src/model/pack.ts';
import { ROLES } from '../../src/model/post.ts';
import { isCounted, totalsKey } from '../../src/model/totals.ts';
import { type Data, file } from './state-of.ts';

/** A division of a generated state; facts by their path (`station/staff`), so that one can be taken out. */
interface Plan {
  readonly name: string;
  readonly level: Level;
  readonly kind?: Kind;
  readonly facts: Readonly<Record<string, unknown>>;
  /** The other villages and communities of a township are none. */
  readonly isComplete: boolean;
  readonly divisions: readonly Plan[];
}

export interface StatePlan {
  readonly declaredOn: string;
  readonly root: Plan;
}

const FIRST = isoDate('2023-06-01');
const LAST_DAY = 640;
/** Labels that do not overlap: a number for a year beside one for its quarter could contradict it. */
const PERIODS = [
  ['2023', '2024'],
  ['2023-Q3', '2023-Q4', '2024-Q1', '2024-Q2'],
  ['2023-H2', '2024-01', '2024-02', '2024-03', '2024-Q2'],
];

/** Days around which the rules of a pack of 2023 turn. */
export const day: fc.Arbitrary<string> = fc
  .oneof(
    fc.integer({ min: 0, max: LAST_DAY }).map((count) => addDays(FIRST, count) as string),
    fc.constantFrom('2023-09-30', '2023-10-01', '2023-12-31', '2024-01-01', '2024-03-31', '2024-12-31'),
  )
  .filter((text) => text >= FIRST);

/** States of the region of a pack, with the facts that its rules look at; each fact may be absent. */
export function statePlans(pack: Pack, names: readonly string[]): fc.Arbitrary<StatePlan> {
  const asked = factsByLevel(pack);
  const plan = (
    level: Level,
    name: string,
    kinds: readonly Kind[],
    below: fc.Arbitrary<Plan[]>,
  ): fc.Arbitrary<Plan> =>
    fc.record({
      name: fc.constant(name),
      level: fc.constant(level),
      ...(kinds.length === 0 ? {} : { kind: fc.constantFrom(...kinds) }),
      facts: factsOf([...(asked.get(level) ?? [])]),
      isComplete: fc.boolean(),
      divisions: below,
    });
  const nobody = fc.constant<Plan[]>([]);
  const villages = fc
    .subarray(['红亮社区', '甲村', '乙村'])
    .chain((some) =>
      fc.tuple(
        ...some.map((name) =>
          plan('village', name, name.endsWith('村') ? ['village'] : ['community'], nobody),
        ),
      ),
    );
  const townships = fc
    .subarray([...names], { maxLength: Math.min(3, names.length) })
    .chain((some) =>
      fc.tuple(
        ...some.map((name) =>
          plan('township', name, name.endsWith('街道') ? ['subdistrict'] : ['town', 'township'], villages),
        ),
      ),
    );
  return fc.record({ declaredOn: day, root: plan('county', pack.region.name, [], townships) });
}

/** The plan as one state file. */
export function dataOf({ declaredOn, root }: StatePlan): Data {
  return file(declaredOn, divisionOf(root));
}

/** The plan as one file per township and one for the county. */
export function filesOf({ declaredOn, root }: StatePlan): Data[] {
  const parts = root.divisions.map((division) =>
    file(declaredOn, { ...divisionOf(division), parent: root.name }),
  );
  return [file(declaredOn, divisionOf({ ...root, divisions: [] })), ...parts];
}

/** Every fact of every division, with what the plan would be with `change` in its place; undefined takes it out. */
export function changes(
  plan: StatePlan,
): { readonly path: string; readonly value: unknown; readonly with: (value: unknown) => StatePlan }[] {
  const within = (division: Plan, rebuild: (changed: Plan) => Plan): ReturnType<typeof changes> => [
    ...Object.entries(division.facts).map(([path, value]) => ({
      path,
      value,
      with: (changed: unknown): StatePlan => {
        const { [path]: _, ...others } = division.facts;
        const facts = changed === undefined ? others : { ...others, [path]: changed };
        return { ...plan, root: rebuild({ ...division, facts }) };
      },
    })),
    ...division.divisions.flatMap((child, index) =>
      within(child, (changed) =>
        rebuild({ ...division, divisions: division.divisions.with(index, changed) }),
      ),
    ),
  ];
  return within(plan.root, (root) => root);
}

/** The facts that rules look at, by the level that declares them there. */
function factsByLevel(pack: Pack): Map<Level, Set<FactDefinition>> {
  const byLevel = new Map<Level, Set<FactDefinition>>();
  const demands = pack.rules.flatMap((rule) => [rule.demand, ...rule.readings.map(({ demand }) => demand)]);
  for (const demand of demands) {
    for (const level of levelsOf(demand)) {
      const facts = [...factsIn(demand.must), ...(demand.where === null ? [] : factsAbout(demand.where))];
      for (const fact of facts.filter(({ levels }) => levels.includes(level))) {
        byLevel.set(level, (byLevel.get(level) ?? new Set()).add(fact));
      }
    }
  }
  return byLevel;
}

function levelsOf({ subject }: Demand): readonly Level[] {
  return subject.type === 'roster' ? [subject.roster.level] : subject.levels;
}

function factsIn(must: Measure): FactDefinition[] {
  return must.type === 'any' ? must.of.flatMap(factsIn) : [must.fact];
}

export function factsAbout(condition: Condition): FactDefinition[] {
  if (condition.type === 'not') return factsAbout(condition.of);
  if (condition.type !== 'atom') return condition.of.flatMap(factsAbout);
  return condition.operand.type === 'fact' ? [condition.operand.fact] : [];
}

function factsOf(definitions: readonly FactDefinition[]): fc.Arbitrary<Record<string, unknown>> {
  const entries = definitions.map((fact) => [fact.path.join('/'), valueOf(fact)] as const);
  return fc.record(Object.fromEntries(entries), { requiredKeys: [] });
}

const span = fc
  .record({ since: day, until: day }, { requiredKeys: [] })
  .filter(({ since, until }) => since === undefined || until === undefined || since <= until);
const since = fc.record({ since: day }, { requiredKeys: [] });
const flag = fc.oneof(
  fc.boolean(),
  day,
  span.map((days) => ({ value: true, ...days })),
  since.map((days) => ({ value: false, ...days })),
);

const someNames = fc.uniqueArray(
  fc.constantFrom('党委', '派出所', '甲镇', '全部乡镇（街道）', '村两委成员'),
  {
    maxLength: 4,
  },
);
const participants = fc.oneof(
  fc.boolean(),
  day,
  someNames,
  fc.tuple(someNames, span).map(([named, days]) => ({ names: named, ...days })),
);

/** Any value that a file may declare for a fact. */
function valueOf(fact: FactDefinition): fc.Arbitrary<unknown> {
  switch (fact.type) {
    case 'flag':
      return fact.perPeriod === true ? byPeriod(flag) : flag;
    case 'count':
      return fc.oneof(
        fc.nat(5),
        fc.array(
          fc.oneof(
            span,
            span.map((days) => ({ count: 2, ...days })),
          ),
          { maxLength: 5 },
        ),
      );
    case 'people':
      return peopleOf(fact);
    case 'quantity':
      return fc.oneof(
        fc.nat(600),
        fc.record({ value: fc.nat(600), since: day }, { requiredKeys: ['value'] }),
        fc.uniqueArray(fc.record({ value: fc.nat(600), since: day }), {
          selector: (dated) => dated.since,
          minLength: 1,
          maxLength: 3,
        }),
      );
    case 'choices':
      return fc.oneof(
        fc.subarray(Object.keys(fact.values ?? {})),
        fc.dictionary(fc.constantFrom(...Object.keys(fact.values ?? {})), flag, { noNullPrototype: true }),
      );
    case 'posts':
      if (fact.orYes === true) return fc.oneof(fc.boolean(), day, span, fc.array(holder, { maxLength: 4 }));
      return fact.single === true ? fc.oneof(fc.constant(false), holder) : fc.array(holder, { maxLength: 4 });
    case 'participants':
      return fact.perPeriod === true ? byPeriod(participants) : participants;
    case 'log':
      return logOf(fact);
    case 'collection':
      return fact.perPeriod === true ? byPeriod(itemsOf(fact)) : itemsOf(fact);
  }
}

function peopleOf({ fields = {} }: FactDefinition): fc.Arbitrary<unknown> {
  const person = fc
    .tuple(span, fieldsOf(fields), fc.constantFrom({}, { count: 2 }))
    .map((parts) => Object.assign({}, ...parts) as object);
  const counted = Object.entries(fields).flatMap(([name, field]) =>
    isCounted(field) ? [totalsKey(name, field)] : [],
  );
  const totals = fc
    .tuple(fc.nat(5), fc.subarray(counted))
    .map(([total, keys]) => ({ total, ...Object.fromEntries(keys.map((key) => [key, total])) }));
  return fc.oneof(fc.nat(5), fc.array(person, { maxLength: 4 }), totals);
}

const POSTS = [
  '主要负责人',
  '镇长',
  '党委书记',
  '班子成员',
  '分管消防负责人',
  '副镇长',
  '内设机构负责人',
  '平安办负责人',
  '村（社区）党组织书记',
  '网格员',
];
const holder = fc
  .tuple(
    fc.subarray(POSTS, { minLength: 1, maxLength: 2 }),
    fc.option(fc.constantFrom(...ROLES), { nil: undefined }),
    span,
  )
  .map(([posts, role, days]) => ({ posts, ...(role === undefined ? {} : { role }), ...days }));

function byPeriod(value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.dictionary(fc.constantFrom('2023', '2024', '2025'), value, { maxKeys: 3, noNullPrototype: true });
}

function logOf({ fields = {} }: FactDefinition): fc.Arbitrary<unknown> {
  const entry = fc.tuple(day, fieldsOf(fields)).map(([date, values]) => ({ date, ...values }));
  const counts = fc.oneof(
    ...PERIODS.map((labels) =>
      fc.dictionary(fc.constantFrom(...labels), fc.nat(2), { maxKeys: 4, noNullPrototype: true }),
    ),
  );
  const kinds = fields['kind']?.values;
  const numbers =
    kinds === undefined
      ? counts
      : fc.dictionary(fc.constantFrom(...Object.keys(kinds)), counts, { maxKeys: 3, noNullPrototype: true });
  return fc.oneof(
    { weight: 3, arbitrary: fc.array(entry, { maxLength: 4 }) },
    { weight: 1, arbitrary: numbers },
  );
}

function itemsOf({ fields = {} }: FactDefinition): fc.Arbitrary<unknown> {
  const list = fc
    .subarray(['一', '二', '三'])
    .chain((names) =>
      fc.tuple(...names.map((name) => fieldsOf(fields).map((values) => ({ name, ...values })))),
    );
  const flags = Object.entries(fields).flatMap(([name, field]) =>
    field.type === 'flag' ? [totalsKey(name, field)] : [],
  );
  const totals = fc.nat(4).chain((total) =>
    fc.record(
      {
        total: fc.constant(total),
        countedOn: day,
        ...Object.fromEntries(flags.map((key) => [key, fc.nat(total)])),
      },
      { requiredKeys: ['total'] },
    ),
  );
  return fc.oneof(list, totals);
}

function fieldsOf(fields: Readonly<Record<string, FieldDefinition>>): fc.Arbitrary<Record<string, unknown>> {
  const values = Object.entries(fields).map(([name, field]) => [name, fieldValue(field)] as const);
  return fc
    .record(Object.fromEntries(values), { requiredKeys: [] })
    .map((said) => withoutFollowing(fields, said));
}

/** What follows from two days is not said beside both: it could contradict them. */
function withoutFollowing(
  fields: Readonly<Record<string, FieldDefinition>>,
  said: Record<string, unknown>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(said).filter(([name]) => {
      const follows = fields[name]?.follows;
      return follows === undefined || !(follows.first in said && follows.then in said);
    }),
  );
}

function fieldValue(field: FieldDefinition): fc.Arbitrary<unknown> {
  if (field.type === 'flag') return flag;
  if (field.type === 'participants') return participants;
  return field.type === 'choice' ? fc.constantFrom(...Object.keys(field.values ?? {})) : fc.nat(14);
}

function divisionOf({ name, level, kind, facts, isComplete, divisions }: Plan): Data {
  const counted = (block: Kind): object => {
    const isListed = divisions.some((division) => division.kind === block);
    return isComplete && !isListed
      ? { [block === 'village' ? 'villages' : 'communities']: { total: 0 } }
      : {};
  };
  return {
    name,
    level,
    ...(kind === undefined ? {} : { kind }),
    ...nested(facts),
    ...(level === KIND_LEVEL.town ? { ...counted('village'), ...counted('community') } : {}),
    ...(divisions.length === 0 ? {} : { divisions: divisions.map(divisionOf) }),
  };
}

/** `{'station/staff': 2}` as `{station: {staff: 2}}`. */
function nested(facts: Readonly<Record<string, unknown>>): Data {
  const root: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(facts)) {
    const keys = path.split('/');
    let node = root;
    for (const key of keys.slice(0, -1)) node = (node[key] ??= {}) as Record<string, unknown>;
    node[keys.at(-1) ?? ''] = value;
  }
  return root;
}
