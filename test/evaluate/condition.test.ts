import { describe } from 'vitest';
import type { Condition, Fact, Rule } from '../../src/model/pack-file.generated.ts';
import { checkRows, type Row } from '../support/check-rows.ts';

const ON = '2024-01-01';
const met = { station: { established: true } };

/** Rules are met where they apply, so that the verdict shows the condition alone. */
function where(
  condition: Condition,
  rows: readonly (Omit<Row, 'on' | 'expect'> & { readonly is: boolean | string[]; readonly on?: string })[],
): void {
  const rule: Partial<Rule> = { where: condition };
  checkRows(
    rule,
    rows.map(({ is, given, on = ON, ...row }): Row => {
      const expected = {
        true: { status: 'met' },
        false: { status: 'not-applicable', remarks: ['condition-false'], asks: [], gap: null },
        unknown: { status: 'undeclared', asks: Array.isArray(is) ? is : [], gap: null },
      };
      return {
        ...row,
        on,
        given: { ...met, ...given },
        expect: expected[Array.isArray(is) ? 'unknown' : is ? 'true' : 'false'],
      };
    }),
  );
}

describe('of a name, kind, level or code', () => {
  where({ name: '测试镇' }, [
    { why: 'its name', given: {}, is: true },
    { why: 'another name', given: { name: '临江镇' }, is: false },
  ]);
  where({ name: { in: ['临江镇', '测试镇'] } }, [{ why: 'one of several', given: {}, is: true }]);
  where({ kind: { in: ['subdistrict'] } }, [
    { why: 'another kind', given: {}, is: false },
    { why: 'its kind', given: { kind: 'subdistrict' }, is: true },
    { why: 'a kind that is not declared', given: { kind: undefined }, is: ['kind'] },
  ]);
  where({ code: '500154100' }, [
    { why: 'its code', given: { code: '500154100' }, is: true },
    { why: 'a code that is not declared', given: {}, is: ['code'] },
  ]);
  where({ level: 'township' }, [{ why: 'its level', given: {}, is: true }]);
});

describe('of a flag', () => {
  where({ 'brigade.established': true }, [
    { why: 'it is there', given: { brigade: { established: true } }, is: true },
    { why: 'it is not', given: { brigade: { established: false } }, is: false },
    {
      why: 'it will be, after today',
      given: { brigade: { established: '2024-01-02' } },
      declaredOn: '2024-03-01',
      is: false,
    },
    {
      why: 'it was, until yesterday',
      given: { brigade: { established: { since: '2023-02-01', until: '2023-12-31' } } },
      is: false,
    },
    { why: 'it is not declared', given: {}, is: ['brigade.established'] },
    {
      why: 'undated, before the declaration',
      given: { brigade: { established: true } },
      declaredOn: '2024-03-01',
      is: ['brigade.established', 'station.established'].slice(0, 1),
    },
  ]);
  where({ 'brigade.established': false }, [
    { why: 'no is asked for, and it is not there', given: { brigade: { established: false } }, is: true },
    { why: 'no is asked for, and it is there', given: { brigade: { established: true } }, is: false },
    {
      why: 'no is asked for, and nothing is declared: missing is not no',
      given: {},
      is: ['brigade.established'],
    },
  ]);
  where({ 'brigade.established': { on: '2023-07-01' } }, [
    { why: 'it was there on that day', given: { brigade: { established: '2023-07-01' } }, is: true },
    { why: 'it came the day after', given: { brigade: { established: '2023-07-02' } }, is: false },
    {
      why: 'it was there then and is no more',
      given: { brigade: { established: { since: '2023-02-01', until: '2023-07-01' } } },
      is: true,
    },
    {
      why: 'undated, declared later',
      given: { brigade: { established: true } },
      is: ['brigade.established'],
    },
  ]);
});

describe('of numbers and words', () => {
  where({ builtUpAreaKm2: { moreThan: 2 } }, [
    { why: 'more', given: { builtUpAreaKm2: 2.1 }, is: true },
    { why: 'exactly the bound', given: { builtUpAreaKm2: 2 }, is: false },
    { why: 'not declared', given: {}, is: ['builtUpAreaKm2'] },
    {
      why: 'not yet measured',
      given: { builtUpAreaKm2: { value: 3, since: '2024-01-02' } },
      declaredOn: '2024-03-01',
      is: ['builtUpAreaKm2'],
    },
  ]);
  where({ 'station.staff': { atMost: 2 } }, [
    {
      why: 'a list within the bound',
      given: { station: { established: '2023-02-01', staff: [{ since: '2023-02-01' }] } },
      is: true,
    },
    { why: 'a list beyond it', given: { station: { established: '2023-02-01', staff: 3 } }, is: false },
    {
      why: 'perhaps beyond it',
      given: { station: { established: '2023-02-01', staff: [{ since: '2023-02-01', count: 2 }, {}] } },
      declaredOn: '2024-03-01',
      is: ['station.staff'],
    },
    {
      why: 'within it whatever the undated one did',
      given: { station: { established: '2023-02-01', staff: [{ since: '2023-02-01' }, {}] } },
      declaredOn: '2024-03-01',
      is: true,
    },
  ]);
  where({ 'station.staff': { equals: 2 } }, [
    { why: 'that many', given: { station: { established: true, staff: 2 } }, is: true },
    { why: 'not that many', given: { station: { established: true, staff: 3 } }, is: false },
  ]);
  where({ designations: { includes: ['central-town', 'key-town'] } }, [
    { why: 'one of the words', given: { designations: ['historic-town', 'key-town'] }, is: true },
    { why: 'none of them', given: { designations: ['historic-town'] }, is: false },
    {
      why: 'declared later, so of that day nothing is known',
      given: { station: { established: '2023-02-01' }, designations: ['key-town'] },
      declaredOn: '2024-03-01',
      is: ['designations'],
    },
    { why: 'yes to one of them', given: { designations: { 'key-town': true } }, is: true },
    {
      why: 'no to each of them, and of the others nothing',
      given: { designations: { 'central-town': false, 'key-town': false } },
      is: false,
    },
    {
      why: 'no to one: the other alone is asked about',
      given: { designations: { 'central-town': false, 'historic-town': true } },
      is: ['designations'],
    },
    {
      why: 'since a day before the file',
      given: { station: { established: '2023-02-01' }, designations: { 'key-town': '2020-05-01' } },
      declaredOn: '2024-03-01',
      is: true,
    },
    { why: 'no designation at all', given: { designations: [] }, is: false },
    { why: 'not declared', given: {}, is: ['designations'] },
  ]);
});

describe('put together', () => {
  const A = 'brigade.established';
  const B = 'volunteerBrigade.established';
  const both = (a?: boolean, b?: boolean): object => ({
    ...(a === undefined ? {} : { brigade: { established: a } }),
    ...(b === undefined ? {} : { volunteerBrigade: { established: b } }),
  });

  where({ any: [{ [A]: true }, { [B]: true }] }, [
    { why: 'any: one is true, the other needs no facts', given: { ...both(true) }, is: true },
    { why: 'any: the other is true', given: { ...both(undefined, true) }, is: true },
    { why: 'any: none is', given: { ...both(false, false) }, is: false },
    { why: 'any: only the unknown one is asked for', given: { ...both(false) }, is: [B] },
    { why: 'any: both are asked for', given: {}, is: [A, B] },
  ]);
  where({ all: [{ [A]: true }, { [B]: true }] }, [
    { why: 'all: both are', given: { ...both(true, true) }, is: true },
    { why: 'all: one is false, the other needs no facts', given: { ...both(undefined, false) }, is: false },
    { why: 'all: the unknown one is asked for', given: { ...both(true) }, is: [B] },
  ]);
  where({ [A]: true, [B]: false }, [
    { why: 'two words of one mapping must both hold', given: { ...both(true, false) }, is: true },
    { why: 'one of two words does not hold', given: { ...both(true, true) }, is: false },
  ]);
  where({ not: { any: [{ name: '临江镇' }, { [A]: true }] } }, [
    { why: 'not: none of them', given: { ...both(false) }, is: true },
    { why: 'not: the first is true, so the second is not needed', given: { name: '临江镇' }, is: false },
    { why: 'not: what is unknown stays unknown', given: {}, is: [A] },
  ]);
});

describe('of facts that the pack declares itself', () => {
  const hasForest: Fact = { type: 'flag', levels: ['township'], title: { zh: '有林', en: 'forest' } };
  const pack = { facts: { hasForest } };

  where({ 'own.hasForest': true }, [
    { why: 'declared under the pack', pack, given: { packs: { sample: { hasForest: true } } }, is: true },
    { why: 'declared as none', pack, given: { packs: { sample: { hasForest: false } } }, is: false },
    { why: 'not declared', pack, given: {}, is: ['sample:hasForest'] },
  ]);
});

describe('a condition decides before the duty', () => {
  checkRows(
    {
      where: { 'brigade.established': true },
      every: { period: 'year', from: '2023-01-01' },
      must: { have: 'meetings', atLeast: 1 },
    },
    [
      {
        why: 'false: one finding, not one per period',
        given: { brigade: { established: false } },
        on: ON,
        expect: [{ status: 'not-applicable', period: null }],
      },
      {
        why: 'unknown: one question',
        given: { meetings: [] },
        on: ON,
        expect: [{ status: 'undeclared', period: null, asks: ['brigade.established'] }],
      },
      {
        why: 'true: the periods are asked',
        given: { brigade: { established: true }, meetings: [] },
        on: ON,
        expect: [
          { period: '2023', status: 'overdue' },
          { period: '2024', status: 'pending' },
        ],
      },
    ],
  );
});
