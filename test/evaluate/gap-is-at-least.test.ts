import { expect, test } from 'vitest';
import type { Rule } from '../../src/model/pack-file.generated.ts';
import { findingsOf } from '../support/ask.ts';
import type { Data } from '../support/state-of.ts';

const MANAGERS: Partial<Rule> = { must: { all: 'residentGroups', have: 'fireManager' }, by: '2023-12-31' };
const FEW: Partial<Rule> = { must: { have: 'station.staff', atMost: 1, unit: '人' } };
const STAFF: Partial<Rule> = { must: { have: 'station.staff', atLeast: 3, unit: '人' } };
const MEETINGS: Partial<Rule> = {
  must: { have: 'meetings', atLeast: 2, unit: '次' },
  every: { period: 'quarter', from: '2024-01-01' },
};

const groups = (...managers: unknown[]): Data => ({
  residentGroups: managers.map((fireManager, index) => ({
    name: `第${index + 1}组`,
    ...(fireManager === undefined ? {} : { fireManager }),
  })),
});
/** Staff of whom one may still be there, or not yet: his file does not say. */
const staff = (...since: (string | undefined)[]): Data => ({
  station: { staff: since.map((day) => (day === undefined ? {} : { since: day })) },
});

test.each<[string, Partial<Rule>, Data, object, { on?: string; declaredOn?: string }]>([
  ['all is known', MANAGERS, groups(true, false), { status: 'overdue', gap: 1, gapIsAtLeast: false }, {}],
  [
    'one does not say',
    MANAGERS,
    groups(false, undefined),
    { status: 'overdue', gap: 1, gapIsAtLeast: true },
    {},
  ],
  ['nothing is missing', MANAGERS, groups(true), { status: 'met', gap: null, gapIsAtLeast: false }, {}],
  [
    'nothing is decided',
    MANAGERS,
    groups(undefined),
    { status: 'undeclared', gap: null, gapIsAtLeast: false },
    {},
  ],
  [
    'it is not known who was there before the declaration',
    FEW,
    staff('2023-01-01', '2023-01-01', undefined),
    { status: 'open', actual: null, gap: 1, gapIsAtLeast: true },
    { on: '2024-01-01', declaredOn: '2024-02-01' },
  ],
  [
    'one of those who are too few may have come later',
    STAFF,
    staff('2023-01-01', undefined),
    { status: 'open', actual: null, gap: 1, gapIsAtLeast: true },
    { on: '2024-01-01', declaredOn: '2024-02-01' },
  ],
  [
    'a running period counts what is declared so far',
    MEETINGS,
    { meetings: [{ kind: 'joint', date: '2024-01-10' }] },
    { status: 'pending', actual: 1, gap: 1, gapIsAtLeast: false },
    { on: '2024-02-01', declaredOn: '2024-01-20' },
  ],
])('a gap where %s', (_, rule, given, expected, { on = '2024-03-31', declaredOn = on }) => {
  expect(findingsOf({ rule, given, on, declaredOn })).toMatchObject([expected]);
});
