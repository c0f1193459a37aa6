import { describe, expect, test } from 'vitest';
import type { Rule } from '../../src/model/pack-file.generated.ts';
import { findingsOf } from '../support/ask.ts';
import { checkRows } from '../support/check-rows.ts';
import type { Data } from '../support/state-of.ts';

const ESTABLISHED: Partial<Rule> = { must: { have: 'station.established' }, by: '2023-09-30' };
const STAFF: Partial<Rule> = { must: { have: 'station.staff', atLeast: 2, unit: '人' }, by: '2023-09-30' };
const staff = (...spans: object[]): Data => ({ station: { staff: spans } });

describe('one due day: a flag', () => {
  checkRows(ESTABLISHED, [
    {
      why: 'there on the due day',
      given: { station: { established: '2023-09-30' } },
      on: '2023-09-30',
      expect: {
        status: 'met',
        due: '2023-09-30',
        required: 1,
        actual: 1,
        gap: null,
        daysLeft: null,
        daysLate: null,
        remarks: [],
        asks: [],
      },
    },
    {
      why: 'there long before, asked long after',
      given: { station: { established: '2023-02-01' } },
      on: '2025-01-01',
      expect: { status: 'met', remarks: [] },
    },
    {
      why: 'not there the day before the due day',
      given: { station: { established: false } },
      on: '2023-09-29',
      expect: { status: 'pending', gap: 1, daysLeft: 1, daysLate: null, actual: 0 },
    },
    {
      why: 'not there on the due day: it is inclusive',
      given: { station: { established: false } },
      on: '2023-09-30',
      expect: { status: 'pending', gap: 1, daysLeft: 0 },
    },
    {
      why: 'not there the day after',
      given: { station: { established: false } },
      on: '2023-10-01',
      expect: { status: 'overdue', gap: 1, daysLate: 1, daysLeft: null, remarks: [] },
    },
    {
      why: 'came the day after',
      given: { station: { established: '2023-10-01' } },
      on: '2023-10-01',
      expect: { status: 'late', gap: null, daysLate: 1, daysLeft: null, actual: 1 },
    },
    {
      why: 'came late; the days are counted to the day it came, not to today',
      given: { station: { established: '2023-10-05' } },
      on: '2024-01-01',
      expect: { status: 'late', daysLate: 5 },
    },
    {
      why: 'dated after today: it does not exist yet',
      given: { station: { established: '2023-10-05' } },
      on: '2023-10-04',
      declaredOn: '2023-12-01',
      expect: { status: 'overdue', daysLate: 4, gap: 1 },
    },
    {
      why: 'dated after today, before the due day',
      given: { station: { established: '2023-09-20' } },
      on: '2023-09-10',
      declaredOn: '2023-12-01',
      expect: { status: 'pending', daysLeft: 20 },
    },
    {
      why: 'nothing is declared',
      given: {},
      on: '2023-10-01',
      expect: {
        status: 'undeclared',
        gap: null,
        daysLate: null,
        asks: ['station.established'],
        actual: null,
      },
    },
    {
      why: 'nothing is declared, and the due day has not passed: undeclared all the same',
      given: { station: { staff: 1 } },
      on: '2023-09-01',
      expect: { status: 'undeclared', asks: ['station.established'], daysLeft: null },
    },
    {
      why: 'undated, asked before the declaration',
      given: { station: { established: true } },
      on: '2023-10-01',
      declaredOn: '2024-03-01',
      expect: { status: 'undeclared', asks: ['station.established'] },
    },
    {
      why: 'undated, declared after the due day: met, its day unknown',
      given: { station: { established: true } },
      on: '2024-03-31',
      declaredOn: '2024-03-01',
      expect: { status: 'met', remarks: ['day-unknown'], daysLate: null },
    },
    {
      why: 'undated, declared before the due day: it was there in time',
      given: { station: { established: true } },
      on: '2024-03-31',
      declaredOn: '2023-09-30',
      expect: { status: 'met', remarks: [] },
    },
    {
      why: 'there on the due day and gone since',
      given: { station: { established: { since: '2023-02-01', until: '2023-12-31' } } },
      on: '2024-01-10',
      expect: { status: 'overdue', daysLate: 102, remarks: ['lapsed'] },
    },
    {
      why: 'gone before the due day: overdue, and nothing lapsed after it',
      given: { station: { established: { since: '2023-02-01', until: '2023-08-31' } } },
      on: '2024-01-10',
      expect: { status: 'overdue', remarks: [] },
    },
    {
      why: 'came late and gone again: lapsed since the day after its last',
      given: { station: { established: { since: '2023-10-15', until: '2023-12-31' } } },
      on: '2024-01-10',
      expect: { status: 'overdue', remarks: ['lapsed'] },
    },
    {
      why: 'its last day is today',
      given: { station: { established: { since: '2023-02-01', until: '2024-01-10' } } },
      on: '2024-01-10',
      expect: { status: 'met', remarks: [] },
    },
    {
      why: 'until the end of the calendar',
      given: { station: { established: { since: '2023-10-02', until: '2999-12-31' } } },
      on: '2024-01-10',
      expect: { status: 'late', daysLate: 2 },
    },
    {
      why: 'a whole block that is not there',
      given: { station: false },
      on: '2023-10-01',
      expect: { status: 'overdue', gap: 1 },
    },
  ]);

  test('lapsed says since when', () => {
    const lapsed = verdictOfLapsed({ since: '2023-10-15', until: '2023-12-31' });
    expect(lapsed).toEqual([{ type: 'lapsed', since: '2024-01-01' }]);
  });
});

describe('one due day: a number', () => {
  checkRows(STAFF, [
    {
      why: 'one short',
      given: { station: { staff: 1 } },
      on: '2023-09-30',
      expect: { status: 'pending', required: 2, actual: 1, gap: 1, unit: '人', remarks: ['counted'] },
    },
    {
      why: 'none: a known number',
      given: { station: { staff: 0 } },
      on: '2023-10-01',
      expect: { status: 'overdue', actual: 0, gap: 2 },
    },
    {
      why: 'exactly enough',
      given: { station: { staff: 2 } },
      on: '2023-09-30',
      expect: { status: 'met', actual: 2, gap: null },
    },
    {
      why: 'more than enough',
      given: { station: { staff: 7 } },
      on: '2023-09-30',
      expect: { status: 'met', actual: 7 },
    },
    {
      why: 'the head is not counted',
      given: { station: { head: { posts: ['分管消防负责人'] }, staff: 1 } },
      on: '2023-10-01',
      expect: { status: 'overdue', actual: 1, gap: 1 },
    },
    {
      why: 'the second joined five days late',
      given: staff({ since: '2023-08-01' }, { since: '2023-10-05' }),
      on: '2024-01-01',
      expect: { status: 'late', daysLate: 5, actual: 2 },
    },
    {
      why: 'the second joined five days late: the day before',
      given: staff({ since: '2023-08-01' }, { since: '2023-10-05' }),
      on: '2023-10-04',
      declaredOn: '2024-01-01',
      expect: { status: 'overdue', daysLate: 4, actual: 1, gap: 1 },
    },
    {
      why: 'entries that stand for several',
      given: staff({ since: '2023-08-01', count: 2 }),
      on: '2024-01-01',
      expect: { status: 'met', actual: 2 },
    },
    {
      why: 'one left the day after the due day',
      given: staff({ since: '2023-08-01' }, { since: '2023-08-01', until: '2023-09-30' }),
      on: '2023-10-01',
      expect: { status: 'overdue', actual: 1, gap: 1, daysLate: 1, remarks: ['counted', 'lapsed'] },
    },
    {
      why: 'one left and another came: the place was never empty',
      given: staff(
        { since: '2023-08-01' },
        { since: '2023-08-01', until: '2023-12-31' },
        { since: '2023-12-01' },
      ),
      on: '2024-01-01',
      expect: { status: 'met', actual: 2 },
    },
    {
      why: 'met on the due day, then not, then again: it was there in time',
      given: staff(
        { since: '2023-08-01' },
        { since: '2023-08-01', until: '2023-10-31' },
        { since: '2023-12-01' },
      ),
      on: '2024-01-01',
      expect: { status: 'met', remarks: ['counted'] },
    },
    {
      why: 'one dated and one undated: enough today, in time perhaps',
      given: staff({ since: '2023-08-01' }, {}),
      on: '2024-03-31',
      declaredOn: '2024-03-01',
      expect: { status: 'met', remarks: ['counted', 'day-unknown'] },
    },
    {
      why: 'two joined late by known days, one undated was not enough in time',
      given: staff({}, { since: '2023-10-05' }),
      on: '2024-03-31',
      declaredOn: '2023-09-01',
      expect: { status: 'late', daysLate: 5, remarks: ['counted'] },
    },
    {
      why: 'late for certain, but whether five days or until the declaration is not known',
      rule: { must: { have: 'station.staff', atLeast: 3 }, by: '2023-09-30' },
      given: staff({}, { since: '2023-08-01' }, { since: '2023-10-05' }),
      on: '2024-03-31',
      declaredOn: '2024-03-01',
      expect: { status: 'late', daysLate: 153, remarks: ['counted', 'at-most-days'] },
    },
    {
      why: 'one short whatever the undated one did',
      rule: { must: { have: 'station.staff', atLeast: 3 }, by: '2023-09-30' },
      given: staff({}, { since: '2023-08-01' }),
      on: '2023-10-01',
      declaredOn: '2024-03-01',
      expect: { status: 'overdue', gap: 1, actual: null },
    },
    {
      why: 'enough only if the undated one was there already',
      given: staff({}, { since: '2023-08-01' }),
      on: '2023-10-01',
      declaredOn: '2024-03-01',
      expect: { status: 'undeclared', actual: null, gap: null, asks: ['station.staff'] },
    },
    {
      why: 'a number, asked about a day before it was declared',
      given: { station: { staff: 5 } },
      on: '2023-10-01',
      declaredOn: '2024-03-01',
      expect: { status: 'undeclared', asks: ['station.staff'] },
    },
    {
      why: 'a station without a word on its staff',
      given: { station: { established: true } },
      on: '2023-10-01',
      expect: { status: 'undeclared', asks: ['station.staff'] },
    },
    {
      why: 'no station, so nobody',
      given: { station: false },
      on: '2023-10-01',
      expect: { status: 'overdue', gap: 2, actual: 0 },
    },
  ]);
});

describe('ranges and other bounds', () => {
  checkRows({ must: { have: 'station.staff', atLeast: 1, upTo: 2 }, by: '2023-09-30' }, [
    {
      why: 'within the range',
      given: { station: { staff: 2 } },
      on: '2023-09-30',
      expect: { status: 'met', remarks: ['counted'] },
    },
    {
      why: 'above the range is a remark, no gap',
      given: { station: { staff: 3 } },
      on: '2023-09-30',
      expect: { status: 'met', remarks: ['counted', 'range-exceeded'] },
    },
    {
      why: 'below the range',
      given: { station: { staff: 0 } },
      on: '2023-09-30',
      expect: { status: 'pending', gap: 1, remarks: ['counted'] },
    },
    {
      why: 'more than: one more than the bound is short',
      rule: { must: { have: 'station.staff', moreThan: 2 } },
      given: { station: { staff: 2 } },
      on: '2023-09-30',
      expect: { status: 'pending', required: 2, actual: 2, gap: 1 },
    },
    {
      why: 'more than: the next whole number is enough',
      rule: { must: { have: 'station.staff', moreThan: 2 } },
      given: { station: { staff: 3 } },
      on: '2023-09-30',
      expect: { status: 'met' },
    },
    {
      why: 'at most: two too many',
      rule: { must: { have: 'station.staff', atMost: 3 } },
      given: { station: { staff: 5 } },
      on: '2023-09-30',
      expect: { status: 'pending', gap: 2 },
    },
    {
      why: 'less than: exactly the bound is one too many',
      rule: { must: { have: 'station.staff', lessThan: 3 } },
      given: { station: { staff: 3 } },
      on: '2023-09-30',
      expect: { status: 'pending', gap: 1 },
    },
    {
      why: 'a measured quantity falls short by a fraction',
      rule: { must: { have: 'builtUpAreaKm2', atLeast: 2 } },
      given: { builtUpAreaKm2: 1.5 },
      on: '2023-09-30',
      expect: { status: 'pending', required: 2, actual: 1.5, gap: 0.5, unit: '平方公里' },
    },
    {
      why: 'a quantity at a bound that it must pass lacks less than any number',
      rule: { must: { have: 'builtUpAreaKm2', moreThan: 2 } },
      given: { builtUpAreaKm2: 2 },
      on: '2023-09-30',
      expect: { status: 'pending', required: 2, actual: 2, gap: null },
    },
    {
      why: 'a quantity on a day before it was measured',
      rule: { must: { have: 'builtUpAreaKm2', atLeast: 2 } },
      given: { builtUpAreaKm2: { value: 3, since: '2023-10-01' } },
      on: '2023-09-30',
      expect: { status: 'undeclared', asks: ['builtUpAreaKm2'] },
    },
  ]);
});

describe('a continuing duty', () => {
  checkRows({ must: { have: 'station.established' }, continuously: true }, [
    {
      why: 'there',
      given: { station: { established: true } },
      on: '2023-10-01',
      expect: { status: 'met', due: null },
    },
    {
      why: 'not there',
      given: { station: { established: false } },
      on: '2030-10-01',
      expect: { status: 'open', due: null, gap: 1, daysLate: null, daysLeft: null },
    },
    {
      why: 'no longer there',
      given: { station: { established: { since: '2023-02-01', until: '2023-09-30' } } },
      on: '2023-10-01',
      expect: { status: 'open' },
    },
    {
      why: 'undeclared',
      given: {},
      on: '2023-10-01',
      expect: { status: 'undeclared', asks: ['station.established'] },
    },
    {
      why: 'dated after today',
      given: { station: { established: '2023-10-02' } },
      on: '2023-10-01',
      declaredOn: '2023-12-01',
      expect: { status: 'open' },
    },
    {
      why: 'undated, before the declaration',
      given: { station: { established: true } },
      on: '2023-10-01',
      declaredOn: '2023-12-01',
      expect: { status: 'undeclared' },
    },
  ]);
});

describe('when the document is in force', () => {
  const inForce = { from: '2023-07-03', to: '2025-12-31' };
  const given = { station: { established: false } };

  checkRows(ESTABLISHED, [
    {
      why: 'the day before: not asked',
      given,
      on: '2023-07-02',
      pack: { inForce },
      expect: { status: 'not-applicable', remarks: ['not-in-force'], due: '2023-09-30' },
    },
    { why: 'its first day', given, on: '2023-07-03', pack: { inForce }, expect: { status: 'pending' } },
    { why: 'its last day', given, on: '2025-12-31', pack: { inForce }, expect: { status: 'overdue' } },
    {
      why: 'the day after: no longer asked',
      given,
      on: '2026-01-01',
      pack: { inForce },
      expect: { status: 'not-applicable', remarks: ['not-in-force'] },
    },
    {
      why: 'not even of a fact that is missing',
      given: {},
      on: '2023-07-02',
      pack: { inForce },
      expect: { status: 'not-applicable', asks: [] },
    },
    {
      why: 'nor of a township whose kind is not known',
      rule: { ...ESTABLISHED, each: { kind: 'subdistrict' } },
      given: { ...given, kind: undefined },
      on: '2023-07-02',
      pack: { inForce },
      expect: { status: 'not-applicable', remarks: ['not-in-force'] },
    },
  ]);
});

function verdictOfLapsed(established: object): readonly object[] {
  const [finding] = findingsOf({ rule: ESTABLISHED, given: { station: { established } }, on: '2024-01-10' });
  return finding?.remarks ?? [];
}
