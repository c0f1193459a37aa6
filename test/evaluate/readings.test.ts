import { describe } from 'vitest';
import type { Change, Readings, Rule } from '../../src/model/pack-file.generated.ts';
import { checkRows } from '../support/check-rows.ts';
import { community, village } from '../support/state-of.ts';

const words = { zh: '口径', en: 'reading' };
const READINGS = (changes: Readonly<Record<string, Change>>, chosen = 'as-written'): Readings => ({
  default: chosen,
  why: words,
  options: Object.fromEntries(
    Object.entries(changes).map(([name, change]) => [name, { title: words, change }]),
  ),
});

const STAFF: Partial<Rule> = {
  must: { have: 'station.staff', atLeast: 1 },
  by: '2023-12-31',
  readings: READINGS({ 'as-written': {}, two: { must: { have: 'station.staff', atLeast: 2 } } }),
};

describe('two readings of a number', () => {
  checkRows(STAFF, [
    {
      why: 'met under the default, not under the other: disputed',
      given: { station: { staff: 1 } },
      on: '2024-01-01',
      expect: { status: 'met', disputed: true, readings: { 'as-written': 'met', two: 'overdue' } },
    },
    {
      why: 'met under both',
      given: { station: { staff: 2 } },
      on: '2023-12-31',
      expect: { status: 'met', disputed: false, readings: { 'as-written': 'met', two: 'met' } },
    },
    {
      why: 'a gap under both, of different size: the verdict is not disputed',
      given: { station: { staff: 0 } },
      on: '2024-01-01',
      expect: { status: 'overdue', gap: 1, disputed: false },
    },
    {
      why: 'undeclared under both',
      given: {},
      on: '2024-01-01',
      expect: {
        status: 'undeclared',
        disputed: false,
        readings: { 'as-written': 'undeclared', two: 'undeclared' },
      },
    },
    {
      why: 'decided by the other reading on request',
      given: { station: { staff: 1 } },
      on: '2024-01-01',
      options: { readings: { 'sample/rule': 'two' } },
      expect: {
        status: 'overdue',
        required: 2,
        gap: 1,
        disputed: true,
        readings: { 'as-written': 'met', two: 'overdue' },
      },
    },
    {
      why: 'another rule’s reading changes nothing here',
      given: { station: { staff: 1 } },
      on: '2024-01-01',
      options: { readings: { 'sample/other': 'two', 'other/rule': 'two' } },
      expect: { status: 'met' },
    },
  ]);
});

describe('a default that is not the rule as written', () => {
  checkRows(
    {
      ...STAFF,
      readings: READINGS({ 'as-written': {}, two: { must: { have: 'station.staff', atLeast: 2 } } }, 'two'),
    },
    [
      {
        why: 'decides',
        given: { station: { staff: 1 } },
        on: '2024-01-01',
        expect: { status: 'overdue', required: 2, disputed: true },
      },
      {
        why: 'and the rule as written on request',
        given: { station: { staff: 1 } },
        on: '2024-01-01',
        options: { readings: { 'sample/rule': 'as-written' } },
        expect: { status: 'met' },
      },
    ],
  );
});

describe('two readings of a day', () => {
  const BY: Partial<Rule> = {
    by: '2023-06-30',
    readings: READINGS({ 'as-written': {}, earlier: { by: '2023-05-31' }, never: { continuously: true } }),
  };
  checkRows(BY, [
    {
      why: 'between the two days',
      given: { station: { established: false } },
      on: '2023-06-15',
      expect: {
        status: 'pending',
        due: '2023-06-30',
        disputed: true,
        readings: { 'as-written': 'pending', earlier: 'overdue', never: 'open' },
      },
    },
    {
      why: 'came between the two days',
      given: { station: { established: '2023-06-15' } },
      on: '2023-12-01',
      expect: {
        status: 'met',
        disputed: true,
        readings: { 'as-written': 'met', earlier: 'late', never: 'met' },
      },
    },
    {
      why: 'without a day',
      given: { station: { established: false } },
      on: '2023-06-15',
      options: { readings: { 'sample/rule': 'never' } },
      expect: { status: 'open', due: null },
    },
  ]);
});

describe('two readings of who is asked', () => {
  const EACH: Partial<Rule> = {
    each: { level: 'village', kind: 'village' },
    must: { have: 'microStation.established' },
    readings: READINGS({ 'as-written': {}, all: { each: { level: 'village' } } }),
  };
  const divisions = [
    village('甲村', { microStation: { established: true } }),
    community('乙社区', { microStation: { established: false } }),
  ];
  const given = { villages: undefined, communities: undefined, divisions };

  checkRows(EACH, [
    {
      why: 'what only another reading asks about is not applicable under this one',
      given,
      on: '2024-01-01',
      expect: [
        { of: '甲村', status: 'met', disputed: false, readings: { 'as-written': 'met', all: 'met' } },
        {
          of: '乙社区',
          status: 'not-applicable',
          remarks: ['not-asked-under-reading'],
          disputed: true,
          readings: { 'as-written': 'not-applicable', all: 'open' },
        },
      ],
    },
    {
      why: 'and is asked where that reading decides',
      given,
      on: '2024-01-01',
      options: { readings: { 'sample/rule': 'all' } },
      expect: [
        { of: '乙社区', status: 'open', disputed: true },
        { of: '甲村', status: 'met', disputed: false },
      ],
    },
  ]);
});

describe('two readings of the first period', () => {
  const EVERY: Partial<Rule> = {
    must: { have: 'meetings', atLeast: 1 },
    every: { period: 'quarter', from: '2023-10-01' },
    readings: READINGS({ 'as-written': {}, running: { every: { period: 'quarter', from: '2023-07-03' } } }),
  };
  checkRows(EVERY, [
    {
      why: 'the period that only the other reading asks about',
      given: { meetings: [] },
      on: '2024-01-01',
      expect: [
        { period: '2023-Q4', status: 'overdue', disputed: false },
        { period: '2024-Q1', status: 'pending', disputed: false },
        {
          period: '2023-Q3',
          status: 'not-applicable',
          remarks: ['not-asked-under-reading'],
          disputed: true,
          due: '2023-09-30',
          readings: { 'as-written': 'not-applicable', running: 'overdue' },
        },
      ],
    },
  ]);
});

describe('two readings of the condition', () => {
  const WHERE: Partial<Rule> = {
    where: { 'brigade.established': true },
    readings: READINGS({ 'as-written': {}, always: { where: null } }),
  };
  const station = { station: { established: false } };
  checkRows(WHERE, [
    {
      why: 'it does not hold',
      given: { ...station, brigade: { established: false } },
      on: '2024-01-01',
      expect: {
        status: 'not-applicable',
        disputed: true,
        readings: { 'as-written': 'not-applicable', always: 'open' },
      },
    },
    {
      why: 'it holds',
      given: { ...station, brigade: { established: true } },
      on: '2024-01-01',
      expect: { status: 'open', disputed: false },
    },
    {
      why: 'it is not known',
      given: station,
      on: '2024-01-01',
      expect: {
        status: 'undeclared',
        disputed: true,
        readings: { 'as-written': 'undeclared', always: 'open' },
      },
    },
  ]);
});

checkRows({}, [
  {
    why: 'a text that has only one reading',
    given: {},
    on: '2024-01-01',
    expect: { disputed: false, readings: {} },
  },
]);

describe('villages that are counted for a rule are counted under its default', () => {
  const rule: Partial<Rule> = {
    each: { level: 'village', kind: 'community' },
    where: { 'microStation.established': true },
    must: { have: 'microStation.dispatchManaged' },
    continuously: true,
    readings: READINGS({ existing: {}, all: { where: null } }, 'existing'),
  };
  const communities = (counts: object) => ({ villages: { total: 0 }, communities: { total: 32, ...counts } });
  const made = { packs: { sample: { rule: 32 } } };
  checkRows(rule, [
    {
      why: 'the count contains those without a station: under the other reading the facts decide',
      given: communities({ ...made, withMicroStation: 31, withDispatchedMicroStation: 31 }),
      on: '2024-03-31',
      expect: { status: 'met', disputed: true, readings: { existing: 'met', all: 'open' } },
    },
    {
      why: 'without these facts the other reading is not decided',
      given: communities(made),
      on: '2024-03-31',
      expect: { status: 'met', disputed: true, readings: { existing: 'met', all: 'undeclared' } },
    },
    {
      why: 'all have a station, so all are asked about and the totals decide',
      given: communities({ withMicroStation: 32, withDispatchedMicroStation: 30 }),
      on: '2024-03-31',
      expect: { status: 'open', gap: 2, disputed: false, readings: { existing: 'open', all: 'open' } },
    },
    {
      why: 'none has a station: nothing to ask by default',
      given: communities({ withMicroStation: 0, withDispatchedMicroStation: 0 }),
      on: '2024-03-31',
      expect: { status: 'not-applicable', readings: { existing: 'not-applicable', all: 'open' } },
    },
    {
      why: 'at least one station is not under dispatch, whichever they are',
      given: communities({ withMicroStation: 31, withDispatchedMicroStation: 30 }),
      on: '2024-03-31',
      expect: { status: 'open', gap: 1, readings: { existing: 'open', all: 'open' } },
    },
    {
      why: 'as many dispatched as there are stations: what is dispatched is a station',
      given: communities({ withMicroStation: 31, withDispatchedMicroStation: 31 }),
      on: '2024-03-31',
      expect: { status: 'met', readings: { existing: 'met', all: 'open' } },
    },
  ]);
});
