import { describe } from 'vitest';
import type { Rule } from '../../src/model/pack-file.generated.ts';
import { checkRows } from '../support/check-rows.ts';

const QUARTERLY: Partial<Rule> = {
  must: { have: 'meetings', of: { kind: { in: ['joint', 'regular'] } }, atLeast: 1, unit: '次' },
  every: { period: 'quarter', from: '2024-01-01' },
};
const joint = (...days: string[]): object[] => days.map((date) => ({ kind: 'joint', date }));

describe('periods', () => {
  checkRows(QUARTERLY, [
    {
      why: 'one finding per period since the first, the running one pending',
      given: { meetings: joint('2024-02-10', '2024-05-20') },
      on: '2024-07-10',
      expect: [
        { period: '2024-Q1', status: 'met', due: '2024-03-31', required: 1, actual: 1, gap: null },
        { period: '2024-Q2', status: 'met', due: '2024-06-30' },
        { period: '2024-Q3', status: 'pending', due: '2024-09-30', daysLeft: 82, gap: 1, actual: 0 },
      ],
    },
    {
      why: 'the last day of a period belongs to it, and is its due day',
      given: { meetings: [] },
      on: '2024-03-31',
      expect: { period: '2024-Q1', status: 'pending', daysLeft: 0, gap: 1, unit: '次' },
    },
    {
      why: 'the day after, it is overdue by one day',
      given: { meetings: [] },
      on: '2024-04-01',
      expect: [
        { period: '2024-Q1', status: 'overdue', daysLate: 1, gap: 1, actual: 0, daysLeft: null },
        { period: '2024-Q2', status: 'pending', daysLeft: 90 },
      ],
    },
    {
      why: 'a meeting on the last day counts for this period, on the day after for the next',
      given: { meetings: joint('2024-03-31') },
      on: '2024-04-01',
      expect: [
        { period: '2024-Q1', status: 'met' },
        { period: '2024-Q2', status: 'pending' },
      ],
    },
    {
      why: 'a meeting after the period does not make it late: the next period has it',
      given: { meetings: joint('2024-04-01') },
      on: '2024-04-01',
      expect: [
        { period: '2024-Q1', status: 'overdue', daysLate: 1 },
        { period: '2024-Q2', status: 'met' },
      ],
    },
    {
      why: 'a meeting before the first period is not asked for and does not count',
      given: { meetings: joint('2023-12-31') },
      on: '2024-03-31',
      expect: { period: '2024-Q1', status: 'pending' },
    },
    {
      why: 'a meeting after today has not been held yet',
      given: { meetings: joint('2024-03-20') },
      on: '2024-03-10',
      declaredOn: '2024-04-05',
      expect: { period: '2024-Q1', status: 'pending', daysLeft: 21 },
    },
    {
      why: 'a running period that is met already',
      given: { meetings: joint('2024-03-10') },
      on: '2024-03-10',
      expect: { period: '2024-Q1', status: 'met' },
    },
    {
      why: 'no log: undeclared in every period, also in the running one',
      given: {},
      on: '2024-04-01',
      expect: [
        { period: '2024-Q1', status: 'undeclared', asks: ['meetings'] },
        { period: '2024-Q2', status: 'undeclared', asks: ['meetings'] },
      ],
    },
    {
      why: 'of another kind: not counted',
      given: { meetings: [{ kind: 'committee', date: '2024-02-10' }] },
      on: '2024-04-01',
      expect: [{ status: 'overdue', actual: 0 }, { status: 'pending' }],
    },
    {
      why: 'of an unknown kind: it may be the one',
      given: { meetings: [{ date: '2024-02-10' }] },
      on: '2024-04-01',
      expect: [{ status: 'undeclared', actual: null, asks: ['meetings'] }, { status: 'pending' }],
    },
    {
      why: 'of an unknown kind, while the period runs: it may be met already',
      given: { meetings: [{ date: '2024-02-10' }] },
      on: '2024-03-01',
      declaredOn: '2024-02-20',
      expect: { period: '2024-Q1', status: 'undeclared', asks: ['meetings'], remarks: [] },
    },
    {
      why: 'before the duty begins',
      rule: { every: { period: 'quarter', from: '2024-04-01' } },
      given: { meetings: [] },
      on: '2024-03-31',
      expect: { status: 'not-applicable', period: null, remarks: ['begins'] },
    },
    {
      why: 'the first period asked is the one that contains the first day of the duty',
      rule: { every: { period: 'quarter', from: '2024-02-15' } },
      given: { meetings: joint('2024-01-10') },
      on: '2024-03-31',
      expect: { period: '2024-Q1', status: 'met' },
    },
    {
      why: 'the last period asked is the one that contains the last day of the duty',
      rule: { every: { period: 'quarter', from: '2024-01-01', until: '2024-05-01' } },
      given: { meetings: [] },
      on: '2024-12-31',
      expect: [
        { period: '2024-Q1', status: 'overdue' },
        { period: '2024-Q2', status: 'overdue', daysLate: 184 },
      ],
    },
    {
      why: 'without a first day: from the day the document is in force',
      rule: { every: 'year' },
      pack: { inForce: { from: '2023-07-03' } },
      given: { meetings: joint('2023-05-01') },
      on: '2024-01-01',
      expect: [
        { period: '2023', status: 'met' },
        { period: '2024', status: 'pending', daysLeft: 365 },
      ],
    },
  ]);
});

describe('silence after the declaration', () => {
  checkRows(QUARTERLY, [
    {
      why: 'declared on the last day of the period: the log is complete',
      given: { meetings: [] },
      on: '2024-05-01',
      declaredOn: '2024-03-31',
      expect: [{ period: '2024-Q1', status: 'overdue', daysLate: 31, remarks: [] }, { status: 'pending' }],
    },
    {
      why: 'declared a day earlier: a meeting on the last day would not be in it',
      given: { meetings: [] },
      on: '2024-05-01',
      declaredOn: '2024-03-30',
      expect: [
        {
          period: '2024-Q1',
          status: 'undeclared',
          asks: ['meetings'],
          remarks: ['log-ends'],
          gap: null,
          daysLate: null,
        },
        { period: '2024-Q2', status: 'pending', gap: 1, remarks: ['log-ends'] },
      ],
    },
    {
      why: 'declared earlier, but what it holds is enough',
      given: { meetings: joint('2024-02-10') },
      on: '2024-05-01',
      declaredOn: '2024-03-15',
      expect: [
        { period: '2024-Q1', status: 'met' },
        { period: '2024-Q2', status: 'pending' },
      ],
    },
    {
      why: 'periods that began after the declaration',
      given: { meetings: [] },
      on: '2024-10-01',
      declaredOn: '2024-03-31',
      expect: [
        { period: '2024-Q1', status: 'overdue' },
        { period: '2024-Q2', status: 'undeclared' },
        { period: '2024-Q3', status: 'undeclared' },
        { period: '2024-Q4', status: 'pending' },
      ],
    },
    {
      why: 'asked about a day before the declaration: the log tells of every day until then',
      given: { meetings: joint('2024-02-10') },
      on: '2024-02-09',
      declaredOn: '2024-03-15',
      expect: { period: '2024-Q1', status: 'pending', actual: 0, remarks: [] },
    },
  ]);
});

describe('numbers per period', () => {
  checkRows(QUARTERLY, [
    {
      why: 'of the period itself',
      given: { meetings: { joint: { '2024-Q1': 1 }, regular: { '2024-Q1': 0 } } },
      on: '2024-04-01',
      expect: [
        { period: '2024-Q1', status: 'met', actual: 1 },
        { period: '2024-Q2', status: 'pending' },
      ],
    },
    {
      why: 'none of any kind that counts',
      given: {
        meetings: { joint: { '2024-Q1': 0 }, regular: { '2024-Q1': 0 }, committee: { '2024-Q1': 4 } },
      },
      on: '2024-04-01',
      expect: [{ status: 'overdue', actual: 0, gap: 1 }, { status: 'pending' }],
    },
    {
      why: 'one kind is enough, whatever the other was',
      given: { meetings: { regular: { '2024-Q1': 1 } } },
      on: '2024-04-01',
      expect: [{ status: 'met' }, { status: 'pending' }],
    },
    {
      why: 'one kind none, the other not declared: missing is not zero',
      given: { meetings: { regular: { '2024-Q1': 0 } } },
      on: '2024-04-01',
      expect: [{ status: 'undeclared', asks: ['meetings'] }, { status: 'pending' }],
    },
    {
      why: 'only of a kind that does not count',
      given: { meetings: { committee: { '2024-Q1': 4 } } },
      on: '2024-04-01',
      expect: [{ status: 'undeclared', asks: ['meetings'] }, { status: 'pending' }],
    },
    {
      why: 'by month: the three months of the quarter',
      given: { meetings: { joint: { '2024-01': 0, '2024-02': 0, '2024-03': 1 }, regular: { '2024-Q1': 0 } } },
      on: '2024-04-01',
      expect: [{ status: 'met', actual: 1 }, { status: 'pending' }],
    },
    {
      why: 'by month, one month missing: it may have been then',
      given: { meetings: { joint: { '2024-01': 0, '2024-03': 0 }, regular: { '2024-Q1': 0 } } },
      on: '2024-04-01',
      expect: [{ status: 'undeclared' }, { status: 'pending' }],
    },
    {
      why: 'by month, all three none',
      given: { meetings: { joint: { '2024-01': 0, '2024-02': 0, '2024-03': 0 }, regular: { '2024-Q1': 0 } } },
      on: '2024-04-01',
      expect: [{ status: 'overdue', actual: 0 }, { status: 'pending' }],
    },
    {
      why: 'only of the year: in which quarter is not known',
      given: { meetings: { joint: { '2024': 3 }, regular: { '2024': 0 } } },
      on: '2024-04-01',
      declaredOn: '2025-01-01',
      expect: [{ status: 'undeclared' }, { status: 'undeclared' }],
    },
    {
      why: 'a month of a quarter that is given too is not counted twice',
      rule: { must: { have: 'meetings', atLeast: 2 }, every: { period: 'year', from: '2024-01-01' } },
      given: { meetings: { joint: { '2024-Q1': 1, '2024-01': 1 } } },
      on: '2025-01-01',
      expect: [
        { period: '2024', status: 'undeclared', actual: null },
        { period: '2025', status: 'pending' },
      ],
    },
    {
      why: 'nor do its months stand for a quarter that is not given',
      rule: {
        must: { have: 'meetings', of: { kind: 'joint' }, atLeast: 9 },
        every: { period: 'year', from: '2024-01-01' },
      },
      given: {
        meetings: {
          joint: { '2024-Q1': 1, '2024-Q2': 1, '2024-Q3': 1, '2024-01': 1, '2024-02': 0, '2024-03': 0 },
        },
      },
      on: '2025-01-01',
      expect: [
        { period: '2024', status: 'undeclared', actual: null },
        { period: '2025', status: 'pending' },
      ],
    },
    {
      why: 'of a period that was not over when they were counted',
      given: { meetings: { joint: { '2024-Q1': 0 }, regular: { '2024-Q1': 0 } } },
      on: '2024-05-01',
      declaredOn: '2024-03-15',
      expect: [{ period: '2024-Q1', status: 'undeclared', remarks: ['log-ends'] }, { status: 'pending' }],
    },
    {
      why: 'of a running period, asked before the day they were counted: by then it may have been less',
      given: { meetings: { joint: { '2024-Q1': 1 }, regular: { '2024-Q1': 0 } } },
      on: '2024-02-01',
      declaredOn: '2024-03-15',
      expect: { status: 'undeclared' },
    },
    {
      why: 'an empty table of numbers is no number',
      given: { meetings: {} },
      on: '2024-04-01',
      expect: [{ status: 'undeclared' }, { status: 'pending' }],
    },
  ]);
});

describe('what an entry says of its event', () => {
  const COVERING: Partial<Rule> = {
    must: { have: 'trainings', of: { kind: 'business', coversAllTownships: true }, atLeast: 1 },
    every: { period: 'year', from: '2023-01-01' },
  };

  checkRows(COVERING, [
    {
      why: 'was true on its day, though it was written down a year later',
      given: { trainings: [{ date: '2023-05-10', kind: 'business', coversAllTownships: true }] },
      on: '2023-12-31',
      declaredOn: '2024-03-01',
      expect: { period: '2023', status: 'met' },
    },
    {
      why: 'was not true',
      given: { trainings: [{ date: '2023-05-10', kind: 'business', coversAllTownships: false }] },
      on: '2024-01-01',
      declaredOn: '2024-03-01',
      expect: [
        { period: '2023', status: 'overdue', daysLate: 1 },
        { period: '2024', status: 'pending' },
      ],
    },
    {
      why: 'is not said',
      given: { trainings: [{ date: '2023-05-10', kind: 'business' }] },
      on: '2024-01-01',
      expect: [
        { period: '2023', status: 'undeclared' },
        { period: '2024', status: 'pending' },
      ],
    },
    {
      why: 'is not said, but the event is of another kind anyway',
      given: { trainings: [{ date: '2023-05-10', kind: 'leaders' }] },
      on: '2024-01-01',
      expect: [
        { period: '2023', status: 'overdue' },
        { period: '2024', status: 'pending' },
      ],
    },
  ]);
});

describe('villages that are counted, in a recurring duty', () => {
  const MEETING: Partial<Rule> = {
    each: { level: 'village', kind: 'village' },
    must: { have: 'meetings', atLeast: 1 },
    every: { period: 'quarter', from: '2024-01-01' },
  };
  const villages = (rule: number): object => ({ total: 3, packs: { sample: { rule } } });

  checkRows(MEETING, [
    {
      why: 'the number tells about the period in which it was counted, and about no other',
      given: { villages: villages(3) },
      on: '2024-07-01',
      declaredOn: '2024-03-31',
      expect: [
        { period: '2024-Q1', status: 'met', required: 3, actual: 3 },
        { period: '2024-Q2', status: 'undeclared', asks: ['rule'] },
        { period: '2024-Q3', status: 'pending' },
      ],
    },
    {
      why: 'one was missing on the last day',
      given: { villages: villages(2) },
      on: '2024-04-01',
      declaredOn: '2024-03-31',
      expect: [{ period: '2024-Q1', status: 'overdue', gap: 1, actual: 2 }, { status: 'pending' }],
    },
    {
      why: 'one was missing a day before: it may have met since',
      given: { villages: villages(2) },
      on: '2024-04-01',
      declaredOn: '2024-03-30',
      expect: [{ period: '2024-Q1', status: 'undeclared' }, { status: 'pending' }],
    },
  ]);
});

const SUMMARY: Partial<Rule> = {
  must: { have: 'reports', of: { kind: 'annual-summary' }, atLeast: 1, unit: '次' },
  every: { period: 'year', from: '2024-01-01', atItsEnd: true },
};
const summary = (date: string, label?: string | number): object => ({
  kind: 'annual-summary',
  date,
  ...(label === undefined ? {} : { for: label }),
});

describe('the period that an entry is for', () => {
  checkRows(SUMMARY, [
    {
      why: 'sent after the year for it: late for that year, nothing for the next',
      given: { reports: [summary('2025-01-03', 2024)] },
      on: '2025-06-30',
      expect: [
        { period: '2024', status: 'late', daysLate: 3, due: '2024-12-31', actual: 1, gap: null },
        { period: '2025', status: 'pending', actual: 0, gap: 1, asks: [] },
      ],
    },
    {
      why: 'on the day before it was sent the year is overdue',
      given: { reports: [summary('2025-01-03', 2024)] },
      on: '2025-01-02',
      declaredOn: '2025-01-03',
      expect: [{ period: '2024', status: 'overdue', daysLate: 2 }, { period: '2025' }],
    },
    {
      why: 'the first of two that came late decides the days',
      given: { reports: [summary('2025-02-01', '2024'), summary('2025-01-03', '2024')] },
      on: '2025-06-30',
      expect: [{ period: '2024', status: 'late', daysLate: 3 }, { status: 'pending' }],
    },
    {
      why: 'one in time and one more after it: met',
      given: { reports: [summary('2024-12-20'), summary('2025-01-03', 2024)] },
      on: '2025-01-03',
      expect: [{ period: '2024', status: 'met' }, { status: 'pending' }],
    },
    {
      why: 'written before the year for it',
      given: { reports: [summary('2024-12-20', 2025)] },
      on: '2025-01-03',
      expect: [
        { period: '2024', status: 'overdue', daysLate: 3 },
        { period: '2025', status: 'met' },
      ],
    },
    {
      why: 'in the first half without a word: both years ask for which one it is',
      given: { reports: [summary('2025-01-03')] },
      on: '2025-06-30',
      expect: [
        { period: '2024', status: 'undeclared', asks: ['reports 2025-01-03'], remarks: [] },
        { period: '2025', status: 'undeclared', asks: ['reports 2025-01-03'] },
      ],
    },
    {
      why: 'also where the year is over by now',
      given: { reports: [summary('2025-01-03')] },
      on: '2026-01-01',
      expect: [{ status: 'undeclared' }, { period: '2025', status: 'undeclared' }, { status: 'pending' }],
    },
    {
      why: 'in the second half it is of the year, without a word',
      given: { reports: [summary('2024-07-01')] },
      on: '2024-07-01',
      expect: { period: '2024', status: 'met' },
    },
    {
      why: 'on the last day of the first half it may be of the year before',
      given: { reports: [summary('2024-06-30')] },
      on: '2024-07-01',
      expect: { period: '2024', status: 'undeclared' },
    },
    {
      why: 'one that is for sure decides, whatever the other is for',
      given: { reports: [summary('2025-01-03'), summary('2025-12-20')] },
      on: '2025-12-31',
      expect: [
        { period: '2024', status: 'undeclared' },
        { period: '2025', status: 'met', asks: [] },
      ],
    },
    {
      why: 'for sure late, perhaps in time: met, the day unknown',
      given: { reports: [summary('2024-03-01'), summary('2025-01-03', 2024)] },
      on: '2025-01-03',
      expect: [
        { period: '2024', status: 'met', remarks: ['day-unknown'] },
        { period: '2025', status: 'pending' },
      ],
    },
    {
      why: 'perhaps earlier: late by at most the days',
      given: { reports: [summary('2025-01-03'), summary('2025-02-01', 2024)] },
      on: '2025-02-01',
      expect: [{ period: '2024', status: 'late', daysLate: 32, remarks: ['at-most-days'] }, {}],
    },
    {
      why: 'of another kind, it may be for any year',
      given: { reports: [{ kind: 'annual-work', date: '2025-01-03', for: 2024 }] },
      on: '2025-01-03',
      expect: [{ status: 'overdue' }, { status: 'pending' }],
    },
    {
      why: 'a part of the year is of the year',
      given: { reports: [summary('2025-01-03', '2024-12')] },
      on: '2025-01-03',
      expect: [{ period: '2024', status: 'late', daysLate: 3 }, { status: 'pending' }],
    },
    {
      why: 'for a year says not for which of its months',
      rule: { every: { period: 'month', from: '2024-12-01', until: '2024-12-31' } },
      given: { reports: [summary('2024-12-20', 2024)] },
      on: '2025-01-03',
      expect: { period: '2024-12', status: 'undeclared', asks: ['reports 2024-12-20'] },
    },
    {
      why: 'where nothing is asked at the end, the day decides',
      rule: { every: { period: 'year', from: '2024-01-01' } },
      given: { reports: [summary('2025-01-03')] },
      on: '2025-01-03',
      expect: [
        { period: '2024', status: 'overdue', daysLate: 3 },
        { period: '2025', status: 'met' },
      ],
    },
    {
      why: 'nor there is what says that it is for the year before of this one',
      rule: { every: { period: 'year', from: '2024-01-01' } },
      given: { reports: [summary('2025-01-03', 2024)] },
      on: '2025-01-03',
      expect: [
        { period: '2024', status: 'late', daysLate: 3 },
        { period: '2025', status: 'pending' },
      ],
    },
  ]);
});

describe('numbers counted on a day of their own', () => {
  const counted = (countedOn: string, numbers: object): Readonly<Record<string, unknown>> => ({
    meetings: { countedOn, joint: numbers, regular: numbers },
  });
  checkRows(QUARTERLY, [
    {
      why: 'none, counted on the last day of the quarter',
      given: counted('2024-03-31', { '2024-Q1': 0 }),
      on: '2024-04-01',
      expect: [{ status: 'overdue', gap: 1 }, { status: 'pending' }],
    },
    {
      why: 'none so far, counted before the quarter was over: the rest is not known',
      given: counted('2024-03-30', { '2024-Q1': 0 }),
      on: '2024-04-01',
      expect: [{ status: 'undeclared', remarks: ['log-ends'] }, { status: 'pending' }],
    },
    {
      why: 'one, whatever followed',
      given: counted('2024-02-01', { '2024-Q1': 1 }),
      on: '2024-04-01',
      expect: [{ status: 'met' }, { status: 'pending' }],
    },
    {
      why: 'in the running quarter what followed is not done yet',
      given: counted('2024-02-01', { '2024-Q1': 0 }),
      on: '2024-02-20',
      expect: { status: 'pending', gap: 1 },
    },
    {
      why: 'as of a day before it was counted nothing is known of the running quarter',
      given: counted('2024-02-20', { '2024-Q1': 1 }),
      on: '2024-02-01',
      declaredOn: '2024-03-31',
      expect: { status: 'undeclared' },
    },
  ]);
});
