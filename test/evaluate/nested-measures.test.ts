import { describe, expect, test } from 'vitest';
import type { Fact, Rule } from '../../src/model/pack-file.generated.ts';
import { checkRows } from '../support/check-rows.ts';
import { packOf } from '../support/pack-of.ts';
import type { Data } from '../support/state-of.ts';

const words = { zh: '说明', en: 'words' };
const HOUSES: Fact = {
  type: 'collection',
  levels: ['township'],
  title: { zh: '自建房', en: 'houses' },
  unit: '栋',
  fields: {
    persons: { type: 'count', title: words, unit: '人' },
    shared: { type: 'flag', title: words },
    alarm: { type: 'flag', title: words },
    sprinkler: { type: 'flag', title: words },
  },
};
const pack = { facts: { houses: HOUSES } };
const houses = (...items: object[]): Data => ({ packs: { sample: { houses: items } } });
const totals = (counts: object): Data => ({ packs: { sample: { houses: counts } } });
const on = '2024-01-01';
const by = '2023-12-31';

describe('old words and the regular form are one rule', () => {
  test.each<[why: string, old: NonNullable<Rule['must']>, regular: NonNullable<Rule['must']>]>([
    ['things', { all: 'residentGroups', have: 'posted' }, { each: 'residentGroups', have: 'posted' }],
    [
      'some of the things, and a number of each',
      { all: 'own.houses', have: 'persons', atLeast: 2, upTo: 4, of: { shared: true }, percent: 80 },
      { each: 'own.houses', where: { shared: true }, have: 'persons', atLeast: 2, upTo: 4, percent: 80 },
    ],
    [
      'one of several',
      { any: [{ have: 'planning.chapter' }, { all: 'residentGroups', have: 'posted' }] },
      { anyOf: [{ have: 'planning.chapter' }, { each: 'residentGroups', have: 'posted' }] },
    ],
  ])('%s', (_, old, regular) => {
    const mustOf = (must: NonNullable<Rule['must']>): unknown =>
      packOf({ pack, rules: [{ must }, { id: 'uses', must: { each: 'own.houses', have: 'alarm' } }] })
        .rules[0]?.demand.must;
    expect(mustOf(regular)).toEqual(mustOf(old));
  });

  test('events of a kind', () => {
    const mustOf = (must: NonNullable<Rule['must']>): unknown =>
      packOf({ rules: [{ must, every: 'year' }] }).rules[0]?.demand.must;
    const where = { kind: { in: ['joint'] } };
    expect(mustOf({ have: 'meetings', where, atLeast: 2 })).toEqual(
      mustOf({ have: 'meetings', of: where, atLeast: 2 }),
    );
  });
});

describe('each thing has one of several', () => {
  const rule: Partial<Rule> = {
    must: { each: 'own.houses', anyOf: [{ have: 'alarm' }, { have: 'persons', atMost: 3 }] },
    by,
  };
  checkRows(rule, [
    {
      why: 'each in its own way',
      pack,
      given: houses({ name: '甲', alarm: true, persons: 9 }, { name: '乙', alarm: false, persons: 3 }),
      on,
      expect: { status: 'met', required: 2, actual: 2, unit: '栋' },
    },
    {
      why: 'a way that holds needs no answer on the other',
      pack,
      given: houses({ name: '甲', alarm: true }, { name: '乙', persons: 0 }),
      on,
      expect: { status: 'met', asks: [] },
    },
    {
      why: 'neither way: a gap, by name',
      pack,
      given: houses({ name: '甲', alarm: true }, { name: '乙', alarm: false, persons: 4 }),
      on,
      expect: { status: 'overdue', gap: 1, missing: ['乙'], actual: 1 },
    },
    {
      why: 'one way is not, and nothing is said of the other: never met',
      pack,
      given: houses({ name: '甲', alarm: false }),
      on,
      expect: { status: 'undeclared', asks: ['sample:houses 甲'], gap: null },
    },
    {
      why: 'nothing is said of either: both are asked, once for the thing',
      pack,
      given: houses({ name: '甲' }),
      on,
      expect: { status: 'undeclared', asks: ['sample:houses 甲', 'sample:houses 甲'] },
    },
    {
      why: 'the number holds from the day it was declared: met, the day unknown',
      pack,
      given: houses({ name: '甲', alarm: '2024-01-05', persons: 2 }),
      on: '2024-02-01',
      expect: { status: 'met', remarks: ['counted', 'day-unknown'] },
    },
    {
      why: 'the alarm came late and the number is too great',
      pack,
      given: houses({ name: '甲', alarm: '2024-01-05', persons: 4 }),
      on: '2024-02-01',
      declaredOn: '2023-12-01',
      expect: { status: 'late', daysLate: 5 },
    },
    { why: 'no things', pack, given: houses(), on, expect: { status: 'not-applicable' } },
    { why: 'no list', pack, given: {}, on, expect: { status: 'undeclared', asks: ['sample:houses'] } },
  ]);
});

describe('each thing has one of several flags, in totals', () => {
  checkRows({ must: { each: 'own.houses', anyOf: [{ have: 'alarm' }, { have: 'sprinkler' }] }, by }, [
    {
      why: 'all have the one',
      pack,
      given: totals({ total: 10, withAlarm: 10 }),
      on,
      expect: { status: 'met', actual: 10 },
    },
    {
      why: 'both together are too few, whichever have which',
      pack,
      given: totals({ total: 10, withAlarm: 4, withSprinkler: 5 }),
      on,
      expect: { status: 'overdue', gap: 1 },
    },
    {
      why: 'both together may be enough: the things are asked for',
      pack,
      given: totals({ total: 10, withAlarm: 6, withSprinkler: 6 }),
      on,
      expect: { status: 'undeclared', asks: ['sample:houses'], gap: null },
    },
    {
      why: 'the second is not told: asked for',
      pack,
      given: totals({ total: 10, withAlarm: 6 }),
      on,
      expect: { status: 'undeclared', asks: ['sample:houses'] },
    },
  ]);
  checkRows(
    { must: { each: 'own.houses', anyOf: [{ have: 'alarm' }, { have: 'sprinkler' }], percent: 60 }, by },
    [
      {
        why: 'the one alone is the share asked for, and the other needs no answer',
        pack,
        given: totals({ total: 10, withAlarm: 6 }),
        on,
        expect: { status: 'met', asks: [] },
      },
    ],
  );
});

describe('each thing has a number', () => {
  const persons = (compared: object): Partial<Rule> => ({
    must: { each: 'own.houses', have: 'persons', ...compared },
    by,
  });
  const given = houses({ name: '甲', persons: 3 });
  const row = (why: string, rule: object, status: 'met' | 'overdue') => ({
    why,
    pack,
    rule: persons(rule),
    given,
    on,
    expect: { status },
  });
  checkRows(persons({ atLeast: 1 }), [
    row('at least 3', { atLeast: 3 }, 'met'),
    row('at least 4', { atLeast: 4 }, 'overdue'),
    row('more than 2', { moreThan: 2 }, 'met'),
    row('more than 3', { moreThan: 3 }, 'overdue'),
    row('at most 3', { atMost: 3 }, 'met'),
    row('at most 2', { atMost: 2 }, 'overdue'),
    row('less than 4', { lessThan: 4 }, 'met'),
    row('less than 3', { lessThan: 3 }, 'overdue'),
    {
      why: 'not told',
      pack,
      given: houses({ name: '甲' }),
      on,
      expect: { status: 'undeclared', asks: ['sample:houses 甲'] },
    },
    {
      why: 'totals do not tell who is at most so many',
      pack,
      rule: persons({ atMost: 3 }),
      given: totals({ total: 2, withAlarm: 1 }),
      on,
      expect: { status: 'undeclared', asks: ['sample:houses'] },
    },
  ]);
});

describe('coverage among alternatives', () => {
  const rule: Partial<Rule> = {
    must: {
      anyOf: [
        { each: 'own.houses', where: { shared: true }, have: 'alarm', percent: 50 },
        { anyOf: [{ have: 'planning.chapter' }, { have: 'workRoom.staff', atLeast: 2 }] },
      ],
    },
    by,
  };
  const house = (alarm: boolean | undefined) =>
    houses({ name: '甲', shared: true, ...(alarm === undefined ? {} : { alarm }) });
  checkRows(rule, [
    {
      why: 'the share is covered: nothing else is asked',
      pack,
      given: house(true),
      on,
      expect: { status: 'met', asks: [] },
    },
    {
      why: 'the innermost number suffices',
      pack,
      given: { ...house(false), workRoom: { staff: 2 }, planning: { chapter: false } },
      on,
      expect: { status: 'met' },
    },
    {
      why: 'none of them, at any depth',
      pack,
      given: { ...house(false), workRoom: { staff: 1 }, planning: { chapter: false } },
      on,
      expect: { status: 'overdue', gap: 1 },
    },
    {
      why: 'one of the innermost is not told',
      pack,
      given: { ...house(false), workRoom: { staff: 1 } },
      on,
      expect: { status: 'undeclared', asks: ['planning.chapter'] },
    },
  ]);
});

describe('evidence of one of several', () => {
  const rule: Partial<Rule> = {
    must: { each: 'own.houses', anyOf: [{ have: 'alarm' }, { have: 'sprinkler' }] },
    by,
  };
  const paper = { file: '台账.pdf' };
  const options = { evidence: { from: 'must', faults: new Map() } } as const;
  const flag = { since: '2023-01-01', evidence: [paper] };
  checkRows(rule, [
    {
      why: 'evidence of a flag that is there',
      pack,
      options,
      given: houses({ name: '甲', alarm: flag, sprinkler: false }),
      on,
      expect: { status: 'met' },
    },
    {
      why: 'evidence of the other flag, which is not there, shows nothing',
      pack,
      options,
      given: houses({ name: '甲', alarm: true, sprinkler: { value: false, evidence: [paper] } }),
      on,
      expect: { status: 'undeclared', remarks: ['counted', 'no-evidence'] },
    },
    {
      why: 'evidence of the thing itself',
      pack,
      options,
      given: houses({ name: '甲', sprinkler: true, evidence: [paper] }),
      on,
      expect: { status: 'met' },
    },
  ]);
});
