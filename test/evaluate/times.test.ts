import { describe } from 'vitest';
import type { Rule } from '../../src/model/pack-file.generated.ts';
import { checkRows } from '../support/check-rows.ts';
import type { Data } from '../support/state-of.ts';

const title = { zh: '演练', en: 'drills' };
const pack = {
  facts: {
    sites: {
      type: 'collection' as const,
      perPeriod: true,
      levels: ['township' as const],
      title,
      unit: '户',
      fields: { drills: { type: 'count' as const, title, perPeriod: true } },
    },
  },
};
const sites = (given: unknown): Data => ({ packs: { sample: { sites: given } } });
const school = (drills: unknown): object[] => [{ name: '学校', drills }];
const YEARLY: Partial<Rule> = {
  must: { all: 'own.sites', have: 'drills', atLeast: 3 },
  every: { period: 'year', from: '2024-01-01' },
};
const THREE = ['2024-03-01', { date: '2024-06-01' }, '2024-09-01'];

describe('how often it took place, day by day', () => {
  checkRows(YEARLY, [
    {
      why: 'three days of the year',
      pack,
      given: sites({ 2024: school(THREE) }),
      on: '2024-12-31',
      expect: { period: '2024', status: 'met' },
    },
    {
      why: 'a day of another year does not count',
      pack,
      given: sites({ 2024: school(['2023-12-31', '2024-03-01', '2024-12-31', '2025-01-01']) }),
      on: '2024-12-31',
      declaredOn: '2025-02-01',
      expect: { period: '2024', status: 'pending', gap: 1, missing: ['学校'] },
    },
    {
      why: 'the rest of the year after the declaration may bring more: short so far',
      pack,
      given: sites({ 2024: school(['2024-03-01', '2024-06-01']) }),
      on: '2025-01-01',
      declaredOn: '2024-10-01',
      expect: [
        { period: '2024', status: 'undeclared', asks: ['sample:sites 学校'], gap: null },
        { status: 'undeclared' },
      ],
    },
    {
      why: 'it cannot take back what is enough',
      pack,
      given: sites({ 2024: school(THREE) }),
      on: '2025-01-01',
      declaredOn: '2024-10-01',
      expect: [{ period: '2024', status: 'met' }, { status: 'undeclared' }],
    },
    {
      why: 'but it may make it too much',
      rule: { must: { all: 'own.sites', have: 'drills', atMost: 3 } },
      pack,
      given: sites({ 2024: school(THREE) }),
      on: '2024-12-31',
      declaredOn: '2024-10-01',
      expect: { period: '2024', status: 'undeclared' },
    },
    {
      why: 'days tell of every year where the unit is listed once',
      pack,
      given: sites(school([...THREE, '2025-01-10'])),
      on: '2025-12-31',
      expect: [
        { period: '2024', status: 'met' },
        { period: '2025', status: 'pending', gap: 1, missing: ['学校'] },
      ],
    },
    {
      why: 'no day at all is none',
      pack,
      given: sites(school([])),
      on: '2024-12-31',
      expect: { period: '2024', status: 'pending', gap: 1, missing: ['学校'] },
    },
    {
      why: 'what is planned for later has not taken place',
      pack,
      given: sites(school([...THREE.slice(1), '2024-11-01'])),
      on: '2024-10-01',
      expect: { period: '2024', status: 'pending', gap: 1 },
    },
  ]);
});

describe('how often it took place, by period', () => {
  checkRows(YEARLY, [
    {
      why: 'each year has its number',
      pack,
      given: sites(school({ 2024: 3, 2025: 2 })),
      on: '2026-01-01',
      expect: [
        { period: '2024', status: 'met' },
        { period: '2025', status: 'overdue', gap: 1, missing: ['学校'], daysLate: 1 },
        { period: '2026', status: 'undeclared', asks: ['sample:sites 学校'] },
      ],
    },
    {
      why: 'a year without a number is not known',
      pack,
      given: sites(school({ 2023: 3 })),
      on: '2024-12-31',
      expect: { period: '2024', status: 'undeclared', asks: ['sample:sites 学校'] },
    },
    {
      why: 'quarters add up',
      pack,
      given: sites(school({ '2024-Q1': 1, '2024-Q2': 1, '2024-Q3': 0, '2024-Q4': 0 })),
      on: '2024-12-31',
      expect: { period: '2024', status: 'pending', gap: 1 },
    },
    {
      why: 'some of the quarters are enough for a yes only',
      pack,
      given: sites(school({ '2024-Q1': 2 })),
      on: '2024-12-31',
      expect: { period: '2024', status: 'undeclared' },
    },
    {
      why: 'a number of a running year says nothing of the days before it was written',
      pack,
      given: sites(school({ 2024: 3 })),
      on: '2024-06-30',
      declaredOn: '2024-10-01',
      expect: { period: '2024', status: 'undeclared' },
    },
    {
      why: 'a plain number under its year is that of the year',
      pack,
      given: sites({ 2024: school(3) }),
      on: '2024-12-31',
      expect: { period: '2024', status: 'met' },
    },
  ]);
});

describe('a duty that names its period', () => {
  checkRows({ must: { all: 'own.sites', have: 'drills', atLeast: 3, in: '2024' }, by: '2024-12-31' }, [
    {
      why: 'days within it',
      pack,
      given: sites(school(THREE)),
      on: '2025-01-01',
      expect: { status: 'met' },
    },
    {
      why: 'too few by the end',
      pack,
      given: sites(school(['2024-03-01', '2025-01-01'])),
      on: '2025-01-01',
      expect: { status: 'overdue', gap: 1, missing: ['学校'] },
    },
    {
      why: 'too few, and the rest of the year not known',
      pack,
      given: sites(school(['2024-03-01'])),
      on: '2025-01-01',
      declaredOn: '2024-05-01',
      expect: { status: 'undeclared' },
    },
  ]);
});
