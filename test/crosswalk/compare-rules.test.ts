import { describe, expect, test } from 'vitest';
import { compareRules } from '../../src/crosswalk/compare-rules.ts';
import { crosswalk } from '../../src/crosswalk/crosswalk.ts';
import { COMPONENTS, type ComparisonOutcome, OUTCOMES, RELATIONS } from '../../src/model/crosswalk.ts';
import type { Rule } from '../../src/model/pack.ts';
import type { PackParts } from '../support/pack-of.ts';
import { TINY_PACKS, tinyPack } from './tiny-packs.ts';

type Written = NonNullable<PackParts['rules']>[number];
type Where = NonNullable<Written['where']>;

const ROSTERS: PackParts['pack'] = {
  rosters: {
    two: { level: 'township', kind: 'town', names: ['甲镇', '乙镇'], clause: ['一'] },
    one: { level: 'township', kind: 'town', names: ['甲镇'], clause: ['一'] },
    other: { level: 'township', kind: 'town', names: ['丙镇'], clause: ['一'] },
  },
};

function ruleOf(id: string, written: Written): Rule {
  const [rule] = tinyPack(id, [written], ROSTERS).rules;
  if (rule === undefined) throw new Error('no rule');
  return rule;
}

const staff = (must: object, more: Written = {}): Written => ({
  must: { have: 'station.staff', unit: '人', ...must },
  ...more,
});
const least = (bound: number, more: Written = {}): Written => staff({ atLeast: bound }, more);
const meets = (of: NonNullable<Written['where']>, atLeast: number, more: Written): Written => ({
  must: { have: 'meetings', of, atLeast, unit: '次' },
  ...more,
});
const covers = (must: object, more: Written = {}): Written => ({
  must: { all: 'keyUnitStations', have: 'established', ...must },
  ...more,
});
const posts = (...include: { role?: 'chair' | 'deputy'; posts: string[] }[]): Written => ({
  must: { have: 'committee.members', include },
});
const where = (condition: object): Written => least(2, { where: condition as Where });

const OPPOSITE: Partial<Record<ComparisonOutcome, ComparisonOutcome>> = {
  stricter: 'laxer',
  laxer: 'stricter',
};

/** Why, the first, the second, the outcome of the first beside the second, and the components that make it. */
const ROWS: [string, Written, Written, ComparisonOutcome | null, string[]][] = [
  ['the same figure, day, force and subject', least(2), least(2), 'same', []],
  ['a higher lower bound', least(3), least(2), 'stricter', ['least stricter']],
  ['more than 2 of what is counted is at least 3', staff({ moreThan: 2 }), least(3), 'same', []],
  ['less than 3 of what is counted is at most 2', staff({ lessThan: 3 }), staff({ atMost: 2 }), 'same', []],
  ['a lower upper bound', staff({ atMost: 2 }), staff({ atMost: 5 }), 'stricter', ['most stricter']],
  [
    'one bounds below and one above, and both can be met',
    least(2),
    staff({ atMost: 5 }),
    'mixed',
    ['least stricter', 'most laxer'],
  ],
  ['at least 3 and at most 2 cannot both be', least(3), staff({ atMost: 2 }), 'conflict', ['least conflict']],
  [
    'at least 2 and at most 2 are 2',
    least(2),
    staff({ atMost: 2 }),
    'mixed',
    ['least stricter', 'most laxer'],
  ],
  [
    'a range that is only remarked on never makes a conflict',
    least(3),
    staff({ atLeast: 1, upTo: 2 }),
    'mixed',
    ['least stricter', 'most laxer'],
  ],
  [
    'an earlier day',
    least(2, { by: '2023-06-30' }),
    least(2, { by: '2023-12-31' }),
    'stricter',
    ['day stricter'],
  ],
  ['a day beside none', least(2, { by: '2023-06-30' }), least(2), 'stricter', ['day stricter']],
  [
    'more people but later',
    least(3, { by: '2023-12-31' }),
    least(2, { by: '2023-06-30' }),
    'mixed',
    ['least stricter', 'day laxer'],
  ],
  ['a stronger force', least(2), least(2, { force: 'in-principle' }), 'stricter', ['force stricter']],
  [
    'weaker forces in their order',
    least(2, { force: 'conditional' }),
    least(2, { force: 'encouraged' }),
    'stricter',
    ['force stricter'],
  ],
  [
    'fewer divisions by a condition',
    least(2),
    where({ 'station.established': true }),
    'stricter',
    ['subject stricter'],
  ],
  [
    'named divisions are fewer than all of their kind',
    least(2, { each: { level: 'township', kind: 'town' } }),
    least(2, { each: { roster: 'two' } }),
    'stricter',
    ['subject stricter'],
  ],
  [
    'a roster that holds the other',
    least(2, { each: { roster: 'two' } }),
    least(2, { each: { roster: 'one' } }),
    'stricter',
    ['subject stricter'],
  ],
  [
    'rosters of different places',
    least(2, { each: { roster: 'one' } }),
    least(2, { each: { roster: 'other' } }),
    'mixed',
    ['subject differs'],
  ],
  [
    'conditions that have nothing to do with each other',
    where({ builtUpAreaKm2: { moreThan: 2 } }),
    where({ 'station.established': true }),
    'mixed',
    ['subject differs'],
  ],
  [
    'a wider condition asks of more',
    where({ builtUpAreaKm2: { moreThan: 1 } }),
    where({ builtUpAreaKm2: { moreThan: 2 } }),
    'stricter',
    ['subject stricter'],
  ],
  [
    'conditions that exclude each other',
    where({ 'station.established': true }),
    where({ 'station.established': false }),
    'apart',
    [],
  ],
  [
    'there on the own due day is one condition, whatever the day',
    least(2, {
      by: '2023-06-30',
      where: { 'station.established': { on: '2023-06-30' } },
    }),
    least(2, {
      by: '2023-12-31',
      where: { 'station.established': { on: '2023-12-31' } },
    }),
    'stricter',
    ['day stricter'],
  ],
  [
    'towns here and subdistricts there',
    least(2, { each: { level: 'township', kind: 'town' } }),
    least(3, { each: { level: 'township', kind: 'subdistrict' } }),
    'apart',
    [],
  ],
  [
    'a shorter period',
    meets({ kind: 'joint' }, 1, { every: 'month' }),
    meets({ kind: 'joint' }, 1, { every: 'quarter' }),
    'stricter',
    ['least stricter', 'period stricter'],
  ],
  [
    'one a quarter is four a year, spread',
    meets({ kind: 'joint' }, 1, { every: 'quarter' }),
    meets({ kind: 'joint' }, 4, { every: 'year' }),
    'stricter',
    ['period stricter'],
  ],
  [
    'six a year are more than one a quarter, but may be held in a week',
    meets({ kind: 'joint' }, 6, { every: 'year' }),
    meets({ kind: 'joint' }, 1, { every: 'quarter' }),
    'mixed',
    ['least stricter', 'period laxer'],
  ],
  [
    'an earlier beginning',
    meets({ kind: 'joint' }, 1, { every: { period: 'quarter', from: '2023-01-01' } }),
    meets({ kind: 'joint' }, 1, { every: { period: 'quarter', from: '2024-01-01' } }),
    'stricter',
    ['span stricter'],
  ],
  [
    'one kind of meeting beside either of two',
    meets({ kind: 'joint' }, 1, { every: 'month' }),
    meets({ any: [{ kind: 'joint' }, { kind: 'regular' }] }, 1, { every: 'month' }),
    'stricter',
    ['things stricter'],
  ],
  [
    'once beside again and again',
    { must: { all: 'units.key', have: 'trainedPerson' }, every: 'year' },
    { must: { all: 'units.key', have: 'trainedPerson', in: '2024' }, by: '2024-12-31' },
    'mixed',
    ['year differs', 'recurrence differs'],
  ],
  ['a greater share', covers({}), covers({ percent: 80 }), 'stricter', ['share stricter']],
  ['more things', covers({}), covers({ of: { dispatchManaged: true } }), 'stricter', ['things stricter']],
  [
    'all posts beside one of them',
    posts({ role: 'chair', posts: ['镇长'] }, { role: 'deputy', posts: ['分管消防负责人'] }),
    posts({ role: 'chair', posts: ['镇长'] }),
    'stricter',
    ['posts stricter'],
  ],
  [
    'fewer posts to choose from',
    posts({ role: 'chair', posts: ['镇长'] }),
    posts({ role: 'chair', posts: ['镇长', '镇党委书记'] }),
    'stricter',
    ['posts stricter'],
  ],
  [
    'one holder cannot stand for two',
    posts({ posts: ['镇长'] }),
    posts({ posts: ['镇长'] }, { posts: ['镇长', '镇党委书记'] }),
    'laxer',
    ['posts laxer'],
  ],
  [
    'posts that overlap',
    posts({ posts: ['镇长', '镇党委书记'] }),
    posts({ posts: ['镇长', '分管消防负责人'] }),
    'mixed',
    ['posts differs'],
  ],
  [
    'one way beside a choice of two',
    { must: { have: 'planning.specialPlan' } },
    { must: { any: [{ have: 'planning.specialPlan' }, { have: 'planning.chapter' }] } },
    'stricter',
    ['alternatives stricter'],
  ],
  // not the same thing
  [
    'staff and staff on the payroll',
    least(2),
    { must: { have: 'station.payrollStaff', atLeast: 2, unit: '人' } },
    null,
    [],
  ],
  ['another topic', least(2), least(2, { topic: 'station.head' }), null, []],
  ['declared duties', { must: 'attested' }, { must: 'attested' }, null, []],
  [
    'meetings of other kinds',
    meets({ kind: 'joint' }, 1, { every: 'month' }),
    meets({ kind: 'risk-analysis' }, 1, { every: 'month' }),
    null,
    [],
  ],
  ['another field of the same things', covers({}), covers({ have: 'dispatchManaged' }), null, []],
  [
    'chairs and deputies',
    posts({ role: 'chair', posts: ['镇长'] }),
    posts({ role: 'deputy', posts: ['镇长'] }),
    null,
    [],
  ],
  [
    'townships and villages',
    { must: { have: 'leadingGroup.established' } },
    { must: { have: 'leadingGroup.established' }, each: { level: 'village' } },
    null,
    [],
  ],
];

test('the rows have every outcome, component and relation that is not the same', () => {
  const parts = ROWS.flatMap((row) => row[4]).map((part) => part.split(' '));
  expect(OUTCOMES.filter((outcome) => !ROWS.some((row) => row[3] === outcome))).toEqual([]);
  expect(COMPONENTS.filter((component) => !parts.some(([name]) => name === component))).toEqual([]);
  expect(RELATIONS.filter((relation) => !parts.some(([, name]) => name === relation))).toEqual(['same']);
});

describe('two rules', () => {
  test.each(ROWS)('%s', (_why, one, other, outcome, parts) => {
    const [first, second] = [ruleOf('one', one), ruleOf('other', other)];
    const found = compareRules(first, second);
    expect(found?.outcome ?? null).toBe(outcome);
    expect((found?.parts ?? []).map(({ component, relation }) => `${component} ${relation}`)).toEqual(parts);
    const turned = compareRules(second, first);
    expect(turned?.outcome ?? null).toBe(outcome === null ? null : (OPPOSITE[outcome] ?? outcome));
  });

  test('are compared only for the kinds of divisions that both ask', () => {
    const found = compareRules(
      ruleOf('one', least(3, { each: { level: 'township', kind: 'subdistrict' } })),
      ruleOf('other', least(2)),
    );
    expect(found).toMatchObject({ outcome: 'stricter', among: ['subdistrict'], disputed: false });
  });

  test('are disputed where another reading turns the outcome', () => {
    const title = { zh: '口径', en: 'reading' };
    const two: Written = {
      ...least(2),
      readings: {
        default: 'two',
        why: title,
        options: { two: { title, change: {} }, three: { title, change: least(3) } },
      },
    };
    expect(compareRules(ruleOf('one', two), ruleOf('other', least(2)))).toMatchObject({
      outcome: 'same',
      disputed: true,
    });
    expect(compareRules(ruleOf('one', two), ruleOf('other', least(1)))).toMatchObject({
      outcome: 'stricter',
      disputed: false,
    });
  });
});

describe('a crosswalk', () => {
  const { topics } = crosswalk(TINY_PACKS);

  test('has every rule once', () => {
    const rules = topics.flatMap(({ things, attested }) => [
      ...things.flatMap((thing) => thing.rules),
      ...attested,
    ]);
    expect(rules.length).toBe(new Set(rules).size);
    expect(new Set(rules)).toEqual(new Set(TINY_PACKS.flatMap((pack) => pack.rules)));
  });

  test('compares rules of different packs alone, and says what one asks alone', () => {
    const staffing = topics.find(({ topic }) => topic === 'station.staffing');
    const [shared, payroll] = staffing?.things ?? [];
    expect(shared?.packs).toEqual(['east', 'west', 'north']);
    expect(
      shared?.comparisons.map(({ first, second, outcome }) => [first.pack, second.pack, outcome]),
    ).toEqual([
      ['east', 'west', 'mixed'],
      ['east', 'north', 'conflict'],
      ['west', 'north', 'conflict'],
    ]);
    expect(payroll).toMatchObject({ packs: ['north'], comparisons: [], alone: [] });
  });

  test('keeps own topics of two packs apart unless they have one name', () => {
    const own = (id: string, zh: string) =>
      tinyPack(id, [{ topic: 'own-topic' }], { topics: { 'own-topic': { zh, en: zh } } });
    expect(crosswalk([own('one', '甲'), own('two', '乙')]).topics.length).toBe(2);
    expect(crosswalk([own('one', '甲'), own('two', '甲')]).topics.map(({ things }) => things.length)).toEqual(
      [1],
    );
  });
});
