import { describe, expect, test } from 'vitest';
import type { Demand } from '../../src/model/pack.ts';
import type { Fact, Readings, Rule } from '../../src/model/pack-file.generated.ts';
import { compileParts, packOf } from '../support/pack-of.ts';

const words = { zh: '说明', en: 'words' };

function demandOf(rule: Partial<Rule>): Demand {
  const [compiled] = packOf({ rules: [rule] }).rules;
  if (compiled === undefined) throw new Error('no rule');
  return compiled.demand;
}

describe('a good pack', () => {
  test('has no faults', () => {
    expect(compileParts().faults).toEqual([]);
  });

  test('keeps what the document says of itself, and says null where it is silent', () => {
    const pack = packOf({ pack: { inForce: { from: '2023-07-03', to: '2025-12-31' } } });
    expect(pack).toMatchObject({
      id: 'sample',
      number: null,
      issued: null,
      inForce: { from: '2023-07-03', to: '2025-12-31' },
      region: { level: 'county', name: '测试县', aliases: [], code: null },
      population: [],
      parents: [],
      rosters: [],
      facts: [],
      bearers: { 乡镇: { zh: '乡镇', en: 'townships', level: 'township' } },
      clauses: [{ id: '一', rules: ['rule'], notDuty: null }],
      digest: 'digest',
    });
  });

  test('a clause names every rule that cites it', () => {
    const pack = packOf({
      pack: {
        clauses: [
          { id: '一', title: '甲' },
          { id: '二', title: '乙' },
          { id: '三', title: '丙', notDuty: words },
        ],
      },
      rules: [{ clause: ['一', '二'] }, { id: 'other', clause: ['二'] }],
    });
    expect(pack.clauses.map(({ id, rules, notDuty }) => ({ id, rules, notDuty }))).toEqual([
      { id: '一', rules: ['rule'], notDuty: null },
      { id: '二', rules: ['rule', 'other'], notDuty: null },
      { id: '三', rules: [], notDuty: words },
    ]);
  });

  test('a phrase of 24 characters is short enough, counted as characters', () => {
    expect(compileParts({ rules: [{ phrase: '字'.repeat(24) }] }).faults).toEqual([]);
    expect(compileParts({ rules: [{ phrase: '𠮷'.repeat(24) }] }).faults).toEqual([]);
  });

  test('topics, posts and bearers that the pack adds may be used', () => {
    const pack = packOf({
      pack: {
        topics: { crafts: words },
        posts: { 消防所所长: { en: 'head', aliases: ['所长'], broader: ['消防所负责人'] } },
      },
      rules: [{ topic: 'crafts', must: { have: 'station.head', include: [{ posts: ['所长'] }] } }],
    });
    expect(pack.rules[0]?.demand.must).toMatchObject({ slots: [{ posts: ['消防所所长'] }] });
  });

  test('rules of several files are one pack, each with its place', () => {
    const pack = packOf({ rules: [{}, { id: 'other' }] });
    expect(pack.rules.map(({ id, place }) => `${id} ${place.file} ${place.pointer}`)).toEqual([
      'rule rules/1.yaml /rules/0',
      'other rules/1.yaml /rules/1',
    ]);
  });

  test('complete tests are no fault', () => {
    const rows = ['met', 'open', 'undeclared'].map((status) => ({
      why: '说明',
      given: {},
      on: '2024-01-01',
      expect: status,
    }));
    expect(compileParts({ tests: { rule: rows } }).faults).toEqual([]);
  });
});

describe('who is asked', () => {
  test.each<{ why: string; each: Rule['each']; subject: object }>([
    {
      why: 'one level',
      each: { level: 'township' },
      subject: { type: 'divisions', levels: ['township'], kinds: null },
    },
    {
      why: 'several levels, from the top',
      each: { level: ['township', 'county'] },
      subject: { levels: ['county', 'township'], kinds: null },
    },
    {
      why: 'one kind of a level',
      each: { level: 'township', kind: 'town' },
      subject: { levels: ['township'], kinds: ['town'] },
    },
    {
      why: 'kinds say their level',
      each: { kind: ['town', 'subdistrict'] },
      subject: { levels: ['township'], kinds: ['town', 'subdistrict'] },
    },
    {
      why: 'kinds of two levels',
      each: { kind: ['community', 'town'] },
      subject: { levels: ['township', 'village'], kinds: ['community', 'town'] },
    },
  ])('$why', ({ each, subject }) => {
    expect(demandOf({ each, must: 'attested' }).subject).toMatchObject(subject);
  });

  test('a roster', () => {
    const rosters = {
      towns: { level: 'township' as const, kind: 'town' as const, names: ['甲镇'], clause: ['一'] },
    };
    const pack = packOf({ pack: { rosters }, rules: [{ each: { roster: 'towns' } }] });
    expect(pack.rules[0]?.demand.subject).toEqual({
      type: 'roster',
      roster: { id: 'towns', level: 'township', kind: 'town', names: ['甲镇'] },
    });
  });
});

describe('what is demanded', () => {
  test.each<{ why: string; must: Rule['must']; measure: object }>([
    {
      why: 'a flag',
      must: { have: 'station.established' },
      measure: { type: 'flag', fact: { id: 'station.established' } },
    },
    {
      why: 'a number, with the fact’s unit',
      must: { have: 'station.staff', atLeast: 2 },
      measure: {
        type: 'people',
        where: null,
        withHead: false,
        required: { type: 'number', comparator: 'atLeast', bound: 2, upTo: null },
        unit: '人',
      },
    },
    {
      why: 'a number in a unit of its own',
      must: { have: 'station.staff', moreThan: 2, unit: '名' },
      measure: { required: { comparator: 'moreThan', bound: 2 }, unit: '名' },
    },
    {
      why: 'a range',
      must: { have: 'station.staff', atLeast: 1, upTo: 2 },
      measure: { required: { bound: 1, upTo: 2 } },
    },
    {
      why: 'at most none',
      must: { have: 'station.staff', atMost: 0 },
      measure: { required: { comparator: 'atMost', bound: 0 } },
    },
    {
      why: 'a number of a kind, the head among them',
      must: { have: 'station.staff', of: { onPayroll: true }, atLeast: 1, withHead: true },
      measure: {
        where: { type: 'atom', operand: { name: 'onPayroll' }, test: { type: 'is', value: true } },
        withHead: true,
      },
    },
    {
      why: 'what all of a kind must be',
      must: { have: 'station.staff', where: { onPayroll: true }, are: { trainedBefore: true } },
      measure: { required: { type: 'all', are: { type: 'atom', operand: { name: 'trainedBefore' } } } },
    },
    {
      why: 'a count of a part of the people is a demand on the people',
      must: { have: 'station.payrollStaff', atLeast: 1 },
      measure: {
        type: 'people',
        fact: { id: 'station.staff' },
        where: { type: 'atom', operand: { name: 'onPayroll' } },
        withHead: true,
      },
    },
    {
      why: 'a count of two kinds at once',
      must: { have: 'managementOffice.staff', atLeast: 1 },
      measure: { fact: { id: 'managementOffice.people' }, where: { type: 'all' }, withHead: false },
    },
    {
      why: 'posts, by their own names',
      must: {
        have: 'station.head',
        include: [{ posts: ['镇长', '网格员'] }, { role: 'chair', posts: ['平安办负责人'], title: words }],
      },
      measure: {
        type: 'posts',
        slots: [
          {
            role: null,
            posts: ['乡镇长', '网格员'],
            title: { zh: '乡镇长或网格员', en: 'head of the township government or grid worker' },
          },
          { role: 'chair', posts: ['平安办负责人'], title: words },
        ],
      },
    },
    {
      why: 'everything in a collection',
      must: { all: 'residentGroups', have: 'posted' },
      measure: {
        type: 'coverage',
        have: { type: 'flag', name: 'posted' },
        percent: 100,
        where: null,
        period: null,
        unit: '个',
      },
    },
    {
      why: 'a share of those that a condition selects',
      must: { all: 'keyUnitStations', have: 'dispatchManaged', of: { established: true }, percent: 80 },
      measure: {
        percent: 80,
        where: {
          type: 'atom',
          operand: { type: 'field', name: 'established' },
          test: { type: 'is', value: true },
        },
      },
    },
    {
      why: 'a collection of one period',
      must: { all: 'units.key', have: 'trainedPerson', in: '2024' },
      measure: { period: '2024' },
    },
    {
      why: 'one of several',
      must: { any: [{ have: 'planning.specialPlan' }, { have: 'planning.chapter' }] },
      measure: { type: 'any', of: [{ type: 'flag' }, { type: 'flag' }] },
    },
  ])('$why', ({ must, measure }) => {
    expect(demandOf({ must }).must).toMatchObject(measure);
  });

  test('events: once, unless said', () => {
    expect(demandOf({ must: { have: 'meetings' }, every: 'year' }).must).toMatchObject({
      type: 'events',
      atLeast: 1,
      where: null,
      unit: '次',
    });
    expect(
      demandOf({ must: { have: 'meetings', atLeast: 2, unit: '场' }, every: 'year' }).must,
    ).toMatchObject({ atLeast: 2, unit: '场' });
  });

  test('a collection may be gathered from below', () => {
    expect(
      demandOf({ each: { level: 'county' }, must: { all: 'residentGroups', have: 'posted' } }).must,
    ).toMatchObject({ type: 'coverage' });
  });
});

describe('when it is due', () => {
  test.each<{ why: string; when: Partial<Rule>; due: object }>([
    { why: 'by a day', when: { by: '2023-09-30' }, due: { type: 'by', day: '2023-09-30' } },
    {
      why: 'by the first day of the document',
      when: { by: '2023-01-01' },
      due: { type: 'by', day: '2023-01-01' },
    },
    { why: 'always', when: { continuously: true }, due: { type: 'continuously' } },
  ])('$why', ({ when, due }) => {
    expect(demandOf(when).due).toEqual(due);
  });

  test.each<{ why: string; every: Rule['every']; due: object }>([
    {
      why: 'each quarter, from the document on',
      every: 'quarter',
      due: { period: 'quarter', from: '2023-01-01', until: null, atItsEnd: false },
    },
    {
      why: 'each month from a day until a day',
      every: { period: 'month', from: '2023-10-01', until: '2025-12-31' },
      due: { period: 'month', from: '2023-10-01', until: '2025-12-31', atItsEnd: false },
    },
    {
      why: 'at the end of each year',
      every: { period: 'year', atItsEnd: true },
      due: { period: 'year', from: '2023-01-01', until: null, atItsEnd: true },
    },
  ])('$why', ({ every, due }) => {
    expect(demandOf({ must: { have: 'reports' }, ...(every === undefined ? {} : { every }) }).due).toEqual({
      type: 'every',
      ...due,
    });
  });
});

describe('conditions', () => {
  test.each<{ why: string; where: NonNullable<Rule['where']>; condition: object }>([
    {
      why: 'a yes',
      where: { 'brigade.established': true },
      condition: { type: 'atom', operand: { type: 'fact' }, test: { type: 'is', value: true } },
    },
    {
      why: 'a yes on a day',
      where: { 'brigade.established': { on: '2023-07-01' } },
      condition: { test: { type: 'on', day: '2023-07-01' } },
    },
    {
      why: 'a word is one of one',
      where: { kind: 'town' },
      condition: { operand: { type: 'attribute', name: 'kind' }, test: { type: 'in', words: ['town'] } },
    },
    {
      why: 'a bound of 0',
      where: { 'station.staff': { equals: 0 } },
      condition: { test: { type: 'equals', bound: 0 } },
    },
    {
      why: 'two words of one mapping',
      where: { kind: 'town', name: '甲镇' },
      condition: { type: 'all', of: [{ operand: { name: 'kind' } }, { operand: { name: 'name' } }] },
    },
    {
      why: 'nested',
      where: { not: { any: [{ name: '甲镇' }, { all: [{ kind: 'town' }] }] } },
      condition: { type: 'not', of: { type: 'any', of: [{ type: 'atom' }, { type: 'all' }] } },
    },
  ])('$why', ({ where, condition }) => {
    expect(demandOf({ where }).where).toMatchObject(condition);
  });

  test('none', () => {
    expect(demandOf({}).where).toBeNull();
  });

  test('a fact that one of the levels can declare is good enough', () => {
    const each: Rule['each'] = { level: ['county', 'township'] };
    expect(
      demandOf({
        each,
        must: 'attested',
        where: { any: [{ level: 'county' }, { builtUpAreaKm2: { moreThan: 2 } }] },
      }).where,
    ).toMatchObject({ type: 'any' });
  });
});

describe('attested duties', () => {
  const attested = (rule: Partial<Rule>): object[] =>
    packOf({ rules: [rule] }).facts.map(({ id, path, levels, type }) => ({ id, path, levels, type }));
  const fact = (...levels: string[]): object => ({
    id: 'sample:attested.rule',
    path: ['packs', 'sample', 'attested', 'rule'],
    levels,
    type: 'flag',
  });
  const readings = (change: object): Readings => ({
    default: 'one',
    why: words,
    options: { one: { title: words, change: {} }, two: { title: words, change } },
  });

  test.each<{ why: string; rule: Partial<Rule>; facts: object[] }>([
    { why: 'bring a fact along, of the rule’s level', rule: { must: 'attested' }, facts: [fact('township')] },
    {
      why: 'of all its levels',
      rule: { must: 'attested', each: { level: ['township', 'county'] } },
      facts: [fact('county', 'township')],
    },
    {
      why: 'of the level of its kinds',
      rule: { must: 'attested', each: { kind: 'community' } },
      facts: [fact('village')],
    },
    {
      why: 'also under a reading alone',
      rule: { readings: readings({ must: 'attested' }) },
      facts: [fact('township')],
    },
    {
      why: 'and of the levels that a reading asks',
      rule: { must: 'attested', readings: readings({ each: { level: 'county' } }) },
      facts: [fact('county', 'township')],
    },
    { why: 'a rule that measures brings none', rule: {}, facts: [] },
  ])('$why', ({ rule, facts }) => {
    expect(attested(rule)).toEqual(facts);
  });

  test('of a roster', () => {
    const rosters = { named: { level: 'village' as const, names: ['甲社区'], clause: ['一'] } };
    const { facts } = packOf({ pack: { rosters }, rules: [{ must: 'attested', each: { roster: 'named' } }] });
    expect(facts).toMatchObject([{ levels: ['village'] }]);
  });

  test.each<{ why: string; rule: Partial<Rule>; checkable: string }>([
    { why: 'the word', rule: { must: 'attested' }, checkable: 'attest' },
    {
      why: 'a fact of the vocabulary that is only declared',
      rule: { must: { have: 'grid.dutyList' } },
      checkable: 'attest',
    },
    { why: 'something that can be seen', rule: { must: { have: 'station.established' } }, checkable: 'hard' },
    {
      why: 'one of two that can be seen',
      rule: { must: { any: [{ have: 'grid.dutyList' }, { have: 'planning.chapter' }] } },
      checkable: 'hard',
    },
    {
      why: 'two that are only declared',
      rule: { must: { any: [{ have: 'grid.dutyList' }, { have: 'grid.assessment' }] } },
      checkable: 'attest',
    },
  ])('$why is $checkable', ({ rule, checkable }) => {
    expect(packOf({ rules: [rule] }).rules[0]?.checkable).toBe(checkable);
  });
});

describe('own facts', () => {
  const houses: Fact = { type: 'count', levels: ['township'], title: words, unit: '栋' };

  test('stand under the pack in a file, and under own in a rule', () => {
    const pack = packOf({
      pack: { facts: { houses } },
      rules: [{ must: { have: 'own.houses', atLeast: 3 } }],
    });
    expect(pack.facts).toMatchObject([
      { id: 'sample:houses', path: ['packs', 'sample', 'houses'], type: 'count' },
    ]);
    expect(pack.rules[0]?.demand.must).toMatchObject({ fact: { id: 'sample:houses' }, unit: '栋' });
  });

  test.each<{ why: string; rule: Partial<Rule> }>([
    { why: 'a condition', rule: { where: { 'own.houses': { moreThan: 3 } } } },
    {
      why: 'a reading',
      rule: {
        readings: {
          default: 'one',
          why: words,
          options: {
            one: { title: words, change: {} },
            two: { title: words, change: { must: { have: 'own.houses', atLeast: 1 } } },
          },
        },
      },
    },
  ])('are used in $why too', ({ rule }) => {
    expect(compileParts({ pack: { facts: { houses } }, rules: [rule] }).faults).toEqual([]);
  });
});

describe('readings', () => {
  const WRITTEN: Partial<Rule> = {
    where: { kind: 'town' },
    must: { have: 'station.staff', atLeast: 1 },
    by: '2023-12-31',
  };
  const reading = (
    change: Readings['options'][string]['change'],
    chosen = 'one',
  ): { demand: Demand; chosen: string | null; default: Demand } => {
    const options = { one: { title: words, change: {} }, two: { title: words, change } };
    const [rule] = packOf({
      rules: [{ ...WRITTEN, readings: { default: chosen, why: words, options } }],
    }).rules;
    const demand = rule?.readings.find(({ name }) => name === 'two')?.demand;
    if (rule === undefined || demand === undefined) throw new Error('no such reading');
    return { demand, chosen: rule.defaultReading, default: rule.demand };
  };
  const written = demandOf(WRITTEN);

  test.each<{ why: string; change: Readings['options'][string]['change']; demand: object }>([
    { why: 'nothing', change: {}, demand: {} },
    {
      why: 'the measure, as a whole',
      change: { must: { have: 'station.staff', moreThan: 4 } },
      demand: { must: demandOf({ must: { have: 'station.staff', moreThan: 4 } }).must },
    },
    { why: 'the day', change: { by: '2024-06-30' }, demand: { due: { type: 'by', day: '2024-06-30' } } },
    { why: 'a day into none', change: { continuously: true }, demand: { due: { type: 'continuously' } } },
    {
      why: 'a day into a period',
      change: { every: 'year', must: { have: 'meetings' } },
      demand: {
        due: { type: 'every', period: 'year', from: '2023-01-01', until: null, atItsEnd: false },
        must: demandOf({ must: { have: 'meetings' }, every: 'year' }).must,
      },
    },
    {
      why: 'the condition',
      change: { where: { kind: 'subdistrict' } },
      demand: { where: demandOf({ where: { kind: 'subdistrict' } }).where },
    },
    { why: 'the condition into none', change: { where: null }, demand: { where: null } },
    {
      why: 'who is asked',
      change: { each: { level: 'township', kind: 'town' } },
      demand: { subject: { type: 'divisions', levels: ['township'], kinds: ['town'] } },
    },
  ])('change $why, and keep the rest', ({ change, demand }) => {
    expect(reading(change).demand).toEqual({ ...written, ...demand });
  });

  test('the default decides, whichever it is', () => {
    expect(reading({ by: '2024-06-30' })).toMatchObject({
      chosen: 'one',
      default: { due: { day: '2023-12-31' } },
    });
    expect(reading({ by: '2024-06-30' }, 'two')).toMatchObject({
      chosen: 'two',
      default: { due: { day: '2024-06-30' } },
    });
  });

  test('a rule without readings has none', () => {
    expect(packOf().rules[0]).toMatchObject({ readings: [], defaultReading: null, readingReason: null });
  });

  test('a rule is kept as it was written, whatever reading decides', () => {
    const options = {
      one: { title: words, change: {} },
      two: { title: words, change: { by: '2024-06-30' } },
    };
    const [rule] = packOf({
      rules: [{ ...WRITTEN, readings: { default: 'two', why: words, options } }],
    }).rules;
    expect(rule?.asWritten).toEqual({ each: { level: 'township' }, ...WRITTEN });
  });
});
