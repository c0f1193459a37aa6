import { describe, expect, test } from 'vitest';
import { isoDate } from '../../src/model/iso-date.ts';
import type { Measure } from '../../src/model/pack-file.generated.ts';
import { peopleOn } from '../../src/evaluate/people.ts';
import { packOf } from '../support/pack-of.ts';
import { type Data, file, stateOf, township } from '../support/state-of.ts';

interface Row {
  readonly why: string;
  readonly station: Data;
  readonly must: Measure;
  readonly truth: boolean | 'unknown' | 'none';
  readonly actual?: readonly [number, number];
  readonly gap?: number;
  readonly on?: string;
}

const PAYROLL: Measure = { have: 'station.staff', of: { onPayroll: true }, atLeast: 1, withHead: true };
const STAFF_ALONE: Measure = { ...PAYROLL, withHead: false };
const OFFICERS: Measure = { have: 'station.staff', of: { onPayroll: true, fullTime: true }, atLeast: 1 };
const THREE: Measure = { have: 'station.staff', atLeast: 3 };
const TRAINED: Measure = { have: 'station.staff', of: { onPayroll: true }, are: { trainedBefore: true } };
const NO_HEAD = { head: false };
const START = '2023-05-01';

const ROWS: readonly Row[] = [
  // how many there are
  { why: 'a number', station: { staff: 3 }, must: THREE, truth: true, actual: [3, 3] },
  { why: 'one short', station: { staff: 2 }, must: THREE, truth: false, gap: 1 },
  {
    why: 'totals count the same',
    station: { staff: { total: 2, onPayroll: 1 } },
    must: THREE,
    truth: false,
    gap: 1,
  },
  { why: 'a list', station: { staff: [{}, { count: 2 }] }, must: THREE, truth: true },
  {
    why: 'the head in the list is not counted',
    station: { staff: [{ role: 'head' }, {}, {}] },
    must: THREE,
    truth: false,
    gap: 1,
  },
  { why: 'nothing is said', station: {}, must: THREE, truth: 'unknown' },
  { why: 'none are', station: { staff: 0 }, must: THREE, truth: false, gap: 3 },
  // of a kind
  { why: 'one who is', station: { staff: [{ onPayroll: true }], ...NO_HEAD }, must: PAYROLL, truth: true },
  {
    why: 'one who is not',
    station: { staff: [{ onPayroll: false }], ...NO_HEAD },
    must: PAYROLL,
    truth: false,
    gap: 1,
  },
  {
    why: 'one of whom it is not said',
    station: { staff: [{}], ...NO_HEAD },
    must: PAYROLL,
    truth: 'unknown',
  },
  {
    why: 'a number says nothing of each',
    station: { staff: 2, ...NO_HEAD },
    must: PAYROLL,
    truth: 'unknown',
    actual: [0, 2],
  },
  { why: 'totals say how many', station: { staff: { total: 3, onPayroll: 1 } }, must: PAYROLL, truth: true },
  {
    why: 'totals say that none is',
    station: { staff: { total: 3, onPayroll: 0 }, ...NO_HEAD },
    must: PAYROLL,
    truth: false,
    gap: 1,
  },
  {
    why: 'totals that do not say',
    station: { staff: { total: 3 }, ...NO_HEAD },
    must: PAYROLL,
    truth: 'unknown',
  },
  {
    why: 'totals before they were counted',
    station: { staff: { total: 3, onPayroll: 1, countedOn: '2024-02-01' }, ...NO_HEAD },
    must: PAYROLL,
    truth: 'unknown',
    on: '2024-01-31',
  },
  {
    why: 'totals since they were counted',
    station: { staff: { total: 3, onPayroll: 1, countedOn: '2024-02-01' } },
    must: PAYROLL,
    truth: true,
    on: '2024-02-01',
  },
  // since when
  {
    why: 'the day before it is so',
    station: { staff: [{ since: START, onPayroll: '2023-08-01' }], ...NO_HEAD },
    must: STAFF_ALONE,
    truth: false,
    gap: 1,
    on: '2023-07-31',
  },
  {
    why: 'the day since when it is so',
    station: { staff: [{ since: START, onPayroll: '2023-08-01' }], ...NO_HEAD },
    must: STAFF_ALONE,
    truth: true,
    on: '2023-08-01',
  },
  {
    why: 'until the person left',
    station: { staff: [{ since: START, until: '2023-09-30', onPayroll: START }], ...NO_HEAD },
    must: STAFF_ALONE,
    truth: false,
    gap: 1,
    on: '2023-10-01',
  },
  // the head
  {
    why: 'the head counts where the rule says so',
    station: { staff: [{ role: 'head', onPayroll: true }] },
    must: PAYROLL,
    truth: true,
  },
  {
    why: 'the head counts where a key of its own declares it',
    station: { staff: 0, head: { posts: ['分管消防负责人'], onPayroll: true } },
    must: PAYROLL,
    truth: true,
  },
  {
    why: 'the head is enough though nobody says who else there is',
    station: { head: { posts: ['分管消防负责人'], onPayroll: true } },
    must: PAYROLL,
    truth: true,
  },
  {
    why: 'the head is not on the payroll',
    station: { staff: 0, head: { posts: ['分管消防负责人'], onPayroll: false } },
    must: PAYROLL,
    truth: false,
    gap: 1,
  },
  {
    why: 'of the head it is not said',
    station: { staff: 0, head: { posts: ['分管消防负责人'] } },
    must: PAYROLL,
    truth: 'unknown',
  },
  { why: 'there may be a head', station: { staff: 0 }, must: PAYROLL, truth: 'unknown', actual: [0, 1] },
  {
    why: 'the head counts only where the rule says so',
    station: { staff: [{ role: 'head', onPayroll: true, fullTime: true }] },
    must: OFFICERS,
    truth: false,
    gap: 1,
  },
  // a part-timer is no full-time post
  {
    why: 'on the payroll and full time',
    station: { staff: [{ onPayroll: true, fullTime: true }] },
    must: OFFICERS,
    truth: true,
  },
  {
    why: 'a part-timer',
    station: { staff: [{ onPayroll: true, fullTime: false }] },
    must: OFFICERS,
    truth: false,
    gap: 1,
  },
  {
    why: 'two of whom each is one of the two',
    station: {
      staff: [
        { onPayroll: true, fullTime: false },
        { onPayroll: false, fullTime: true },
      ],
    },
    must: OFFICERS,
    truth: false,
    gap: 1,
  },
  {
    why: 'totals of whom all are both',
    station: { staff: { total: 2, onPayroll: 2, fullTime: 2 } },
    must: OFFICERS,
    truth: true,
  },
  {
    why: 'totals that need not be the same people',
    station: { staff: { total: 2, onPayroll: 1, fullTime: 1 } },
    must: OFFICERS,
    truth: 'unknown',
  },
  // counts of a part of the people, as they were declared before
  {
    why: 'a count that has the head among it',
    station: { payrollStaff: 1 },
    must: PAYROLL,
    truth: true,
    actual: [1, 1],
  },
  { why: 'a count of none', station: { payrollStaff: 0 }, must: PAYROLL, truth: false, gap: 1 },
  {
    why: 'a count beside a number',
    station: { staff: 4, payrollStaff: 1 },
    must: PAYROLL,
    truth: true,
    actual: [1, 1],
  },
  {
    why: 'a dated count, the day before',
    station: { payrollStaff: [{ since: START }] },
    must: PAYROLL,
    truth: false,
    gap: 1,
    on: '2023-04-30',
  },
  {
    why: 'the people say more than the count',
    station: { staff: [{ onPayroll: true }, { onPayroll: true }], payrollStaff: 1, ...NO_HEAD },
    must: { ...PAYROLL, atLeast: 2 },
    truth: true,
  },
  {
    why: 'a count of a wider kind is the most there can be',
    station: { payrollStaff: 0 },
    must: OFFICERS,
    truth: false,
    gap: 1,
  },
  {
    why: 'a count of a wider kind is no proof',
    station: { payrollStaff: 2 },
    must: OFFICERS,
    truth: 'unknown',
  },
  {
    why: 'a count with the head among it is one less without',
    station: { payrollStaff: 1 },
    must: { have: 'station.staff', of: { onPayroll: true }, atLeast: 1 },
    truth: 'unknown',
    actual: [0, 1],
  },
  { why: 'of another kind', station: { dedicatedOfficers: 2 }, must: PAYROLL, truth: 'unknown' },
  // what all of them must be: trained before taking up work
  {
    why: 'trained before',
    station: { staff: [{ onPayroll: true, trainedOn: '2023-04-20', tookUpWorkOn: START }] },
    must: TRAINED,
    truth: true,
    actual: [1, 1],
  },
  {
    why: 'trained that day',
    station: { staff: [{ onPayroll: true, trainedOn: START, tookUpWorkOn: START }] },
    must: TRAINED,
    truth: true,
  },
  {
    why: 'trained after',
    station: { staff: [{ onPayroll: true, trainedOn: '2023-05-02', tookUpWorkOn: START }] },
    must: TRAINED,
    truth: false,
    gap: 1,
  },
  {
    why: 'never trained, at work',
    station: { staff: [{ onPayroll: true, trainedOn: false, tookUpWorkOn: START }] },
    must: TRAINED,
    truth: false,
    gap: 1,
  },
  {
    why: 'trained, nobody knows when work began',
    station: { staff: [{ onPayroll: true, trainedOn: START }] },
    must: TRAINED,
    truth: 'unknown',
  },
  {
    why: 'at work, nobody knows of training',
    station: { staff: [{ onPayroll: true, tookUpWorkOn: START }] },
    must: TRAINED,
    truth: 'unknown',
  },
  {
    why: 'said without days',
    station: { staff: [{ onPayroll: true, trainedBefore: true }] },
    must: TRAINED,
    truth: true,
  },
  {
    why: 'one of two is not',
    station: {
      staff: [
        { onPayroll: true, trainedBefore: true },
        { onPayroll: true, trainedBefore: false },
      ],
    },
    must: TRAINED,
    truth: false,
    gap: 1,
    actual: [1, 1],
  },
  {
    why: 'who is not on the payroll is not asked',
    station: { staff: [{ onPayroll: true, trainedBefore: true }, { onPayroll: false }] },
    must: TRAINED,
    truth: true,
  },
  {
    why: 'who may be on the payroll is',
    station: { staff: [{ onPayroll: true, trainedBefore: true }, {}] },
    must: TRAINED,
    truth: 'unknown',
  },
  {
    why: 'nobody is on the payroll',
    station: { staff: [{ onPayroll: false }] },
    must: TRAINED,
    truth: 'none',
  },
  {
    why: 'totals of whom all are',
    station: { staff: { total: 2, onPayroll: 2, trainedBefore: 2 } },
    must: TRAINED,
    truth: true,
  },
  {
    why: 'totals of whom one cannot be',
    station: { staff: { total: 2, onPayroll: 2, trainedBefore: 1 } },
    must: TRAINED,
    truth: false,
    gap: 1,
  },
  { why: 'a number says nothing of training', station: { staff: 2 }, must: TRAINED, truth: 'unknown' },
];

test.each(ROWS)('$why', ({ station, must, truth, actual, gap = 0, on = '2024-03-31' }) => {
  const pack = packOf({ rules: [{ must }] });
  const measure = pack.rules[0]?.demand.must;
  const state = stateOf([pack], file('2024-03-31', township('温泉镇', { station })));
  const division = state.trees[0]?.division;
  if (measure?.type !== 'people' || division === undefined) throw new Error('the sample asks for people');
  const measured = peopleOn(measure, division, isoDate(on));
  expect([measured.truth, measured.gap]).toEqual([truth, gap]);
  const { low, high } = measured.actual;
  expect([low, high]).toEqual(actual ?? [low, high]);
  expect(measured.asks.length > 0).toBe(truth === 'unknown');
});

describe('a declared yes to the rule', () => {
  const must: Measure = { ...OFFICERS, orAttested: true };
  const pack = packOf({ rules: [{ must }] });
  const measuredOf = (station: Data, attested?: unknown): unknown => {
    const measure = pack.rules[0]?.demand.must;
    const packs = attested === undefined ? {} : { packs: { sample: { attested: { rule: attested } } } };
    const state = stateOf([pack], file('2024-03-31', township('温泉镇', { station, ...packs })));
    const division = state.trees[0]?.division;
    if (measure?.type !== 'people' || division === undefined) throw new Error('the sample asks for people');
    return peopleOn(measure, division, isoDate('2024-03-31')).truth;
  };
  test.each<[string, Data, unknown, unknown]>([
    ['says what the people leave open', { staff: 2 }, true, true],
    ['and so does a no', { staff: 2 }, false, false],
    ['is enough where nobody is declared', {}, '2023-05-01', true],
    ['does not outweigh a part-timer', { staff: [{ onPayroll: true, fullTime: false }] }, true, false],
    ['is not needed', { staff: [{ onPayroll: true, fullTime: true }] }, undefined, true],
    ['is not there: it is open', { staff: 2 }, undefined, 'unknown'],
  ])('%s', (_, station, attested, truth) => {
    expect(measuredOf(station, attested)).toBe(truth);
  });
});
