import { describe } from 'vitest';
import type { Rule } from '../../src/model/pack-file.generated.ts';
import { checkRows } from '../support/check-rows.ts';
import type { Data } from '../support/state-of.ts';

const members = (...list: object[]): Data => ({ committee: { members: list } });
const person = (posts: string | string[], more: object = {}): object => ({ posts: [posts].flat(), ...more });

const COMPOSITION: Partial<Rule> = {
  must: { have: 'committee.members', include: [{ posts: ['主要负责人'] }, { posts: ['内设机构负责人'] }] },
  by: '2023-12-31',
};

describe('a composition', () => {
  checkRows(COMPOSITION, [
    {
      why: 'every place is filled',
      given: members(person('镇长'), person('应急办负责人')),
      on: '2023-12-31',
      expect: { status: 'met', required: 2, actual: 2, gap: null, unit: '项' },
    },
    {
      why: 'one person may hold several posts',
      given: members(person(['镇长', '平安办负责人'])),
      on: '2023-12-31',
      expect: { status: 'met' },
    },
    {
      why: 'one place is empty: by name',
      given: members(person('镇长'), person('网格员')),
      on: '2024-01-01',
      expect: { status: 'overdue', gap: 1, actual: 1, missing: ['内设机构负责人'] },
    },
    {
      why: 'nobody: every place is empty',
      given: members(),
      on: '2024-01-01',
      expect: { status: 'overdue', gap: 2, actual: 0, missing: ['主要负责人', '内设机构负责人'] },
    },
    {
      why: 'no committee, so nobody',
      given: { committee: false },
      on: '2024-01-01',
      expect: { status: 'overdue', gap: 2 },
    },
    {
      why: 'nobody, asked before the declaration',
      given: members(),
      on: '2024-01-01',
      declaredOn: '2024-03-01',
      expect: { status: 'undeclared', asks: ['committee.members'] },
    },
    {
      why: 'a list without days lacks one today; who was there earlier, it does not say',
      given: members(person('镇长')),
      on: '2024-01-01',
      declaredOn: '2024-03-01',
      expect: { status: 'undeclared', asks: ['committee.members'] },
    },
    {
      why: 'a list kept by dates does say it',
      given: members(person('镇长', { since: '2023-11-01' })),
      on: '2024-01-01',
      declaredOn: '2024-03-01',
      expect: { status: 'overdue', gap: 1, missing: ['内设机构负责人'] },
    },
    {
      why: 'not declared',
      given: { committee: { established: true } },
      on: '2024-01-01',
      expect: { status: 'undeclared', asks: ['committee.members'], actual: null },
    },
    {
      why: 'the last of them joined late',
      given: members(
        person('镇长', { since: '2023-11-01' }),
        person('应急办负责人', { since: '2024-01-10' }),
      ),
      on: '2024-02-01',
      expect: { status: 'late', daysLate: 10 },
    },
    {
      why: 'one of them left, and nobody came after',
      given: members(
        person('镇长', { since: '2023-11-01', until: '2024-01-20' }),
        person('应急办负责人', { since: '2023-11-01' }),
      ),
      on: '2024-02-01',
      expect: { status: 'overdue', missing: ['主要负责人'], remarks: ['lapsed'] },
    },
    {
      why: 'one of them left, and another holds the post',
      given: members(
        person('镇长', { since: '2023-11-01', until: '2024-01-20' }),
        person('党委书记', { since: '2023-11-01' }),
        person('应急办负责人', { since: '2023-11-01' }),
      ),
      on: '2024-02-01',
      expect: { status: 'met', remarks: [] },
    },
  ]);
});

describe('the broader word', () => {
  const SECRETARY: Partial<Rule> = {
    must: { have: 'committee.members', include: [{ posts: ['党委书记'] }, { posts: ['网格员'] }] },
  };

  checkRows(SECRETARY, [
    {
      why: 'a principal may be the secretary',
      given: members(person('主要负责人'), person('网格员')),
      on: '2024-01-01',
      expect: { status: 'undeclared', asks: ['committee.members'] },
    },
    {
      why: 'another place is empty for certain',
      given: members(person('主要负责人')),
      on: '2024-01-01',
      expect: { status: 'open', gap: 1, missing: ['网格员'], actual: null },
    },
    {
      why: 'somebody else fills the place for certain',
      given: members(person('主要负责人'), person('镇党委书记'), person('网格员')),
      on: '2024-01-01',
      expect: { status: 'met' },
    },
  ]);
});

describe('roles', () => {
  const CHAIR: Partial<Rule> = {
    must: {
      have: 'committee.members',
      include: [{ role: 'chair', posts: ['乡镇长', '党委书记'], title: { zh: '主任', en: 'chair' } }],
    },
  };

  checkRows(CHAIR, [
    {
      why: 'either post will do',
      given: members(person('党委书记', { role: 'chair' })),
      on: '2024-01-01',
      expect: { status: 'met', required: 1 },
    },
    {
      why: 'another role',
      given: members(person('乡镇长', { role: 'member' })),
      on: '2024-01-01',
      expect: { status: 'open', missing: ['主任'] },
    },
    {
      why: 'the role is held by another post',
      given: members(person('网格员', { role: 'chair' }), person('乡镇长', { role: 'member' })),
      on: '2024-01-01',
      expect: { status: 'open', gap: 1 },
    },
    {
      why: 'the role is not said',
      given: members(person('乡镇长')),
      on: '2024-01-01',
      expect: { status: 'undeclared' },
    },
    {
      why: 'the role is not said, but the post is another',
      given: members(person('网格员')),
      on: '2024-01-01',
      expect: { status: 'open' },
    },
  ]);
});

describe('one of several suffices', () => {
  const EITHER: Partial<Rule> = {
    must: { any: [{ have: 'planning.specialPlan' }, { have: 'planning.chapter' }] },
  };
  const planning = (specialPlan?: unknown, chapter?: unknown): Data => ({
    planning: {
      ...(specialPlan === undefined ? {} : { specialPlan }),
      ...(chapter === undefined ? {} : { chapter }),
    },
  });

  checkRows(EITHER, [
    {
      why: 'the first, whatever the second',
      given: planning(true),
      on: '2024-01-01',
      expect: { status: 'met', asks: [] },
    },
    {
      why: 'the second, whatever the first',
      given: planning(undefined, true),
      on: '2024-01-01',
      expect: { status: 'met', asks: [] },
    },
    {
      why: 'the second although not the first',
      given: planning(false, true),
      on: '2024-01-01',
      expect: { status: 'met' },
    },
    {
      why: 'neither',
      given: planning(false, false),
      on: '2024-01-01',
      expect: { status: 'open', gap: 1, missing: ['alternatives'], unit: '项' },
    },
    {
      why: 'one is not, the other not declared',
      given: planning(false),
      on: '2024-01-01',
      expect: { status: 'undeclared', asks: ['planning.chapter'] },
    },
    {
      why: 'neither is declared: both are asked for',
      given: {},
      on: '2024-01-01',
      expect: { status: 'undeclared', asks: ['planning.specialPlan', 'planning.chapter'] },
    },
    {
      why: 'the first came late, the second in time',
      rule: { by: '2023-12-31' },
      given: planning('2024-01-05', '2023-12-31'),
      on: '2024-02-01',
      expect: { status: 'met' },
    },
    {
      why: 'both came late: the earlier one counts',
      rule: { by: '2023-12-31' },
      given: planning('2024-01-05', '2024-01-03'),
      on: '2024-02-01',
      expect: { status: 'late', daysLate: 3 },
    },
  ]);

  describe('among collections with nothing in them', () => {
    checkRows(
      {
        must: {
          any: [
            { all: 'compounds', have: 'posted' },
            { all: 'residentGroups', have: 'posted' },
          ],
        },
      },
      [
        {
          why: 'nothing to ask either',
          given: { compounds: [], residentGroups: [] },
          on: '2024-01-01',
          expect: { status: 'not-applicable' },
        },
        {
          why: 'nothing to ask one, the other has none',
          given: { compounds: [], residentGroups: { total: 2, withPosting: 0 } },
          on: '2024-01-01',
          expect: { status: 'open' },
        },
        {
          why: 'nothing to ask one, the other not declared',
          given: { compounds: [] },
          on: '2024-01-01',
          expect: { status: 'undeclared', asks: ['residentGroups'] },
        },
      ],
    );
  });
});
