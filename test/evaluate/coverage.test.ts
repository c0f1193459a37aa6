import { describe } from 'vitest';
import type { Fact, Rule } from '../../src/model/pack-file.generated.ts';
import { checkRows } from '../support/check-rows.ts';
import { community, type Data, village } from '../support/state-of.ts';

const GROUPS: Partial<Rule> = { must: { all: 'residentGroups', have: 'fireManager' }, by: '2023-12-31' };

function groups(managed: Readonly<Record<string, unknown>>): object[] {
  return Object.entries(managed).map(([name, fireManager]) => ({
    name,
    ...(fireManager === undefined ? {} : { fireManager }),
  }));
}

describe('a list', () => {
  checkRows(GROUPS, [
    {
      why: 'every one has it',
      given: { residentGroups: groups({ 甲: true, 乙: '2023-11-01' }) },
      on: '2023-12-31',
      expect: { status: 'met', required: 2, actual: 2, gap: null, unit: '个', remarks: ['counted'] },
    },
    {
      why: 'one has not: by name',
      given: { residentGroups: groups({ 甲: true, 乙: false, 丙: true }) },
      on: '2024-01-01',
      expect: { status: 'overdue', required: 3, actual: 2, gap: 1, missing: ['乙'], daysLate: 1 },
    },
    {
      why: 'two have not, before the due day',
      given: { residentGroups: groups({ 甲: false, 乙: false }) },
      on: '2023-12-31',
      expect: { status: 'pending', gap: 2, missing: ['甲', '乙'], daysLeft: 0 },
    },
    {
      why: 'the last one got it late',
      given: { residentGroups: groups({ 甲: '2023-10-01', 乙: '2024-01-03' }) },
      on: '2024-03-01',
      expect: { status: 'late', daysLate: 3, missing: [] },
    },
    {
      why: 'one does not say: asked by name',
      given: { residentGroups: groups({ 甲: true, 乙: undefined }) },
      on: '2024-01-01',
      expect: { status: 'undeclared', asks: ['residentGroups 乙'], actual: null, gap: null, missing: [] },
    },
    {
      why: 'one has not and another does not say: a gap whatever it says, of at least one',
      given: { residentGroups: groups({ 甲: false, 乙: undefined }) },
      on: '2024-01-01',
      expect: { status: 'overdue', gap: 1, missing: ['甲'], actual: null, required: 2, asks: [] },
    },
    {
      why: 'undated, declared after the due day: met, the day unknown',
      given: { residentGroups: groups({ 甲: true }) },
      on: '2024-03-31',
      declaredOn: '2024-03-01',
      expect: { status: 'met', remarks: ['counted', 'day-unknown'] },
    },
    {
      why: 'undated, asked before the declaration',
      given: { residentGroups: groups({ 甲: true }) },
      on: '2024-01-10',
      declaredOn: '2024-03-01',
      expect: { status: 'undeclared', asks: ['residentGroups 甲'] },
    },
    {
      why: 'an empty list: nothing to cover',
      given: { residentGroups: [] },
      on: '2024-01-01',
      expect: { status: 'not-applicable', remarks: ['nothing-to-cover'], gap: null, required: null },
    },
    {
      why: 'an empty list says nothing about the days before it was written',
      given: { residentGroups: [] },
      on: '2024-01-10',
      declaredOn: '2024-03-01',
      expect: { status: 'undeclared', asks: ['residentGroups'] },
    },
    {
      why: 'no list',
      given: {},
      on: '2024-01-01',
      expect: { status: 'undeclared', asks: ['residentGroups'], actual: null },
    },
  ]);
});

describe('totals', () => {
  const total = (with_: number | undefined, more: object = {}): Data => ({
    residentGroups: { total: 10, ...(with_ === undefined ? {} : { withFireManager: with_ }), ...more },
  });

  checkRows(GROUPS, [
    {
      why: 'all of them',
      given: total(10),
      on: '2023-12-31',
      expect: { status: 'met', required: 10, actual: 10, remarks: ['counted'] },
    },
    {
      why: 'one short',
      given: total(9),
      on: '2024-01-01',
      expect: { status: 'overdue', required: 10, actual: 9, gap: 1, missing: [] },
    },
    { why: 'none', given: total(0), on: '2024-01-01', expect: { status: 'overdue', gap: 10, actual: 0 } },
    {
      why: 'how many is not said',
      given: total(undefined),
      on: '2024-01-01',
      expect: { status: 'undeclared', asks: ['residentGroups'], actual: null },
    },
    {
      why: 'asked before the declaration',
      given: total(10),
      on: '2024-01-10',
      declaredOn: '2024-03-01',
      expect: { status: 'undeclared' },
    },
    {
      why: 'counted on a day before that',
      given: total(10, { countedOn: '2023-12-31' }),
      on: '2024-01-10',
      declaredOn: '2024-03-01',
      expect: { status: 'met', remarks: ['counted'] },
    },
    {
      why: 'counted the day after the due day: met, the day unknown',
      given: total(10, { countedOn: '2024-01-01' }),
      on: '2024-01-10',
      declaredOn: '2024-03-01',
      expect: { status: 'met', remarks: ['counted', 'day-unknown'] },
    },
    {
      why: 'of none',
      given: { residentGroups: { total: 0 } },
      on: '2024-01-01',
      expect: { status: 'not-applicable', remarks: ['nothing-to-cover'] },
    },
    {
      why: 'of none, asked before the declaration: there may have been some',
      given: { residentGroups: { total: 0 } },
      on: '2024-01-10',
      declaredOn: '2024-03-01',
      expect: { status: 'undeclared', asks: ['residentGroups'] },
    },
  ]);
});

describe('a share', () => {
  const share = (percent: number): Partial<Rule> => ({
    must: { all: 'residentGroups', have: 'fireManager', percent },
  });
  const of = (covered: number): Data => ({ residentGroups: { total: 10, withFireManager: covered } });

  checkRows({}, [
    {
      why: 'half of ten',
      rule: share(50),
      given: of(5),
      on: '2024-01-01',
      expect: { status: 'met', required: 5 },
    },
    {
      why: 'one less than half',
      rule: share(50),
      given: of(4),
      on: '2024-01-01',
      expect: { status: 'open', required: 5, gap: 1 },
    },
    {
      why: 'parts of a thing are rounded up',
      rule: share(85),
      given: of(8),
      on: '2024-01-01',
      expect: { status: 'open', required: 9, gap: 1 },
    },
    {
      why: 'and met by the next whole thing',
      rule: share(85),
      given: of(9),
      on: '2024-01-01',
      expect: { status: 'met', required: 9 },
    },
    {
      why: 'enough already, whatever the others say',
      rule: share(50),
      given: { residentGroups: groups({ 甲: true, 乙: undefined }) },
      on: '2024-01-01',
      expect: { status: 'met', required: 1, actual: null },
    },
    {
      why: 'not enough, whatever the others say',
      rule: share(70),
      given: { residentGroups: groups({ 甲: false, 乙: undefined, 丙: false }) },
      on: '2024-01-01',
      expect: { status: 'open', required: 3, gap: 2 },
    },
    {
      why: 'it depends on the one that says nothing',
      rule: share(60),
      given: { residentGroups: groups({ 甲: false, 乙: undefined, 丙: true }) },
      on: '2024-01-01',
      expect: { status: 'undeclared', asks: ['residentGroups 乙'] },
    },
  ]);
});

describe('only those that a condition selects', () => {
  const HOUSES: Fact = {
    type: 'collection',
    levels: ['township'],
    title: { zh: '自建房', en: 'houses' },
    unit: '栋',
    fields: {
      persons: { type: 'count', title: { zh: '人数', en: 'persons' }, unit: '人' },
      checked: { type: 'flag', title: { zh: '已核查', en: 'checked' } },
      shared: { type: 'flag', title: { zh: '群租', en: 'shared' } },
    },
  };
  const pack = { facts: { houses: HOUSES } };
  const crowded: Partial<Rule> = {
    must: { all: 'own.houses', have: 'checked', of: { persons: { moreThan: 10 } } },
  };
  const shared: Partial<Rule> = { must: { all: 'own.houses', have: 'checked', of: { shared: true } } };
  const houses = (...items: object[]): Data => ({ packs: { sample: { houses: items } } });
  const counted = (totals: object): Data => ({ packs: { sample: { houses: totals } } });

  checkRows(crowded, [
    {
      why: 'eleven persons are more than ten',
      pack,
      given: houses({ name: '甲', persons: 11, checked: false }),
      on: '2024-01-01',
      expect: { status: 'open', gap: 1, missing: ['甲'], unit: '栋' },
    },
    {
      why: 'exactly ten are not',
      pack,
      given: houses({ name: '甲', persons: 10, checked: false }),
      on: '2024-01-01',
      expect: { status: 'not-applicable', remarks: ['condition-false'] },
    },
    {
      why: 'of two houses one is asked about',
      pack,
      given: houses({ name: '甲', persons: 10, checked: false }, { name: '乙', persons: 12, checked: true }),
      on: '2024-01-01',
      expect: { status: 'met', required: 1, actual: 1 },
    },
    {
      why: 'how many persons is not said, and it is not checked',
      pack,
      given: houses({ name: '甲', checked: false }),
      on: '2024-01-01',
      expect: { status: 'undeclared', asks: ['sample:houses 甲'] },
    },
    {
      why: 'how many persons is not said, but it is checked: met or not applicable, which is not known',
      pack,
      given: houses({ name: '甲', checked: true }),
      on: '2024-01-01',
      expect: { status: 'undeclared', asks: ['sample:houses 甲'] },
    },
    {
      why: 'the same beside one that is asked about and checked: met either way',
      pack,
      given: houses({ name: '甲', checked: true }, { name: '乙', persons: 12, checked: true }),
      on: '2024-01-01',
      expect: { status: 'met' },
    },
    {
      why: 'a share that one more covered house would reach',
      rule: { must: { all: 'own.houses', have: 'checked', of: { persons: { moreThan: 10 } }, percent: 60 } },
      pack,
      given: houses(
        { name: '甲', checked: true },
        { name: '乙', persons: 12, checked: true },
        { name: '丙', persons: 12, checked: false },
      ),
      on: '2024-01-01',
      expect: { status: 'undeclared', asks: ['sample:houses 甲'] },
    },
    {
      why: 'totals cannot tell how many have more than ten',
      pack,
      given: counted({ total: 5, withChecked: 4 }),
      on: '2024-01-01',
      expect: { status: 'undeclared', asks: ['sample:houses'] },
    },
    {
      why: 'totals of none can',
      pack,
      given: counted({ total: 0 }),
      on: '2024-01-01',
      expect: { status: 'not-applicable' },
    },
  ]);

  describe('by a flag that totals count too', () => {
    checkRows(shared, [
      {
        why: 'none is selected',
        pack,
        given: counted({ total: 5, withShared: 0, withChecked: 0 }),
        on: '2024-01-01',
        expect: { status: 'not-applicable' },
      },
      {
        why: 'all are covered, so the selected ones are',
        pack,
        given: counted({ total: 5, withShared: 3, withChecked: 5 }),
        on: '2024-01-01',
        expect: { status: 'met', required: 3, actual: 3 },
      },
      {
        why: 'none is covered',
        pack,
        given: counted({ total: 5, withShared: 3, withChecked: 0 }),
        on: '2024-01-01',
        expect: { status: 'open', required: 3, actual: 0, gap: 3 },
      },
      {
        why: 'fewer are covered than selected: a gap of at least one',
        pack,
        given: counted({ total: 5, withShared: 3, withChecked: 2 }),
        on: '2024-01-01',
        expect: { status: 'open', required: 3, actual: null, gap: 1 },
      },
      {
        why: 'three of five selected, three covered: perhaps others',
        pack,
        given: counted({ total: 5, withShared: 3, withChecked: 3 }),
        on: '2024-01-01',
        expect: { status: 'undeclared', asks: ['sample:houses'] },
      },
      {
        why: 'how many are selected is not said',
        pack,
        given: counted({ total: 5, withChecked: 4 }),
        on: '2024-01-01',
        expect: { status: 'undeclared' },
      },
    ]);
  });

  describe('a number that each must have', () => {
    checkRows({ must: { all: 'own.houses', have: 'persons', atLeast: 2, upTo: 5 } }, [
      {
        why: 'every one has enough',
        pack,
        given: houses({ name: '甲', persons: 2 }, { name: '乙', persons: 5 }),
        on: '2024-01-01',
        expect: { status: 'met', remarks: ['counted'] },
      },
      {
        why: 'one has too few: by name',
        pack,
        given: houses({ name: '甲', persons: 1 }, { name: '乙', persons: 5 }),
        on: '2024-01-01',
        expect: { status: 'open', gap: 1, missing: ['甲'] },
      },
      {
        why: 'more than the range is remarked on',
        pack,
        given: houses({ name: '甲', persons: 6 }),
        on: '2024-01-01',
        expect: { status: 'met', remarks: ['counted', 'range-exceeded'] },
      },
      {
        why: 'one does not say',
        pack,
        given: houses({ name: '甲' }),
        on: '2024-01-01',
        expect: { status: 'undeclared', asks: ['sample:houses 甲'] },
      },
      {
        why: 'asked before the declaration',
        pack,
        given: houses({ name: '甲', persons: 3 }),
        on: '2024-01-01',
        declaredOn: '2024-03-01',
        expect: { status: 'undeclared' },
      },
      {
        why: 'totals cannot tell',
        pack,
        given: counted({ total: 2 }),
        on: '2024-01-01',
        expect: { status: 'undeclared', asks: ['sample:houses'] },
      },
    ]);
  });
});

describe('gathered from the divisions below', () => {
  const below = (...divisions: Data[]): Data => ({ divisions, villages: undefined });

  checkRows(GROUPS, [
    {
      why: 'all of all villages',
      given: below(
        village('甲村', { residentGroups: groups({ 一: true }) }),
        village('乙村', { residentGroups: { total: 4, withFireManager: 4 } }),
      ),
      on: '2023-12-31',
      expect: { status: 'met', required: 5, actual: 5, remarks: ['counted', 'counted'] },
    },
    {
      why: 'one of one village is missing, by name',
      given: below(
        village('甲村', { residentGroups: groups({ 一: true, 二: false }) }),
        village('乙村', { residentGroups: { total: 4, withFireManager: 4 } }),
      ),
      on: '2024-01-01',
      expect: { status: 'overdue', required: 6, actual: 5, gap: 1, missing: ['二'] },
    },
    {
      why: 'one village does not say',
      given: below(village('甲村', { residentGroups: groups({ 一: true }) }), village('乙村')),
      on: '2024-01-01',
      expect: { status: 'undeclared', asks: ['residentGroups'], actual: null },
    },
    {
      why: 'one village does not say, another lacks one: a gap of at least one',
      given: below(village('甲村', { residentGroups: groups({ 一: false }) }), village('乙村')),
      on: '2024-01-01',
      expect: { status: 'overdue', gap: 1, actual: null },
    },
    {
      why: 'what a village lists is within what the township counts',
      given: {
        ...below(village('甲村', { residentGroups: groups({ 一: false }) })),
        residentGroups: { total: 3, withFireManager: 2 },
      },
      on: '2024-01-01',
      expect: { status: 'overdue', required: 3, actual: 2, gap: 1, missing: ['一'] },
    },
    {
      why: 'villages have none, which they say',
      given: below(village('甲村', { residentGroups: [] })),
      on: '2024-01-01',
      expect: { status: 'not-applicable', remarks: ['nothing-to-cover'] },
    },
    {
      why: 'communities are only counted: what they have is not known',
      given: {
        ...below(village('甲村', { residentGroups: groups({ 一: true }) })),
        communities: { total: 3 },
      },
      on: '2023-12-31',
      expect: { status: 'undeclared', asks: ['residentGroups'] },
    },
    {
      why: 'communities are not mentioned: whether there are any is not known',
      given: { ...below(village('甲村', { residentGroups: groups({ 一: true }) })), communities: undefined },
      on: '2023-12-31',
      expect: { status: 'undeclared' },
    },
    {
      why: 'communities are listed too',
      given: {
        ...below(
          village('甲村', { residentGroups: groups({ 一: true }) }),
          community('乙社区', { residentGroups: groups({ 一: true }) }),
        ),
        communities: undefined,
      },
      on: '2023-12-31',
      expect: { status: 'met', required: 2 },
    },
    {
      why: 'late by the last of any village',
      given: below(
        village('甲村', { residentGroups: groups({ 一: '2023-11-01' }) }),
        village('乙村', { residentGroups: groups({ 一: '2024-01-02' }) }),
      ),
      on: '2024-01-31',
      expect: { status: 'late', daysLate: 2 },
    },
    {
      why: 'no village says anything: the township is asked',
      given: below(village('甲村')),
      on: '2024-01-01',
      expect: { status: 'undeclared', asks: ['residentGroups'] },
    },
  ]);
});

describe('declared per period', () => {
  const YEARLY: Partial<Rule> = {
    must: { all: 'inspections.entrusted', have: 'inspected' },
    every: { period: 'year', from: '2023-01-01' },
  };
  const entrusted = (byPeriod: object): Data => ({ inspections: { entrusted: byPeriod } });
  const item = (name: string, inspected: unknown): object => ({ name, inspected });

  checkRows(YEARLY, [
    {
      why: 'each year has its own list',
      given: entrusted({ 2023: [item('甲', true)], 2024: [item('甲', false), item('乙', '2024-02-01')] }),
      on: '2024-03-01',
      expect: [
        { period: '2023', status: 'met', due: '2023-12-31', required: 1 },
        { period: '2024', status: 'pending', required: 2, actual: 1, gap: 1, missing: ['甲'], daysLeft: 305 },
      ],
    },
    {
      why: 'a list that was written after its year says yes without a day',
      given: entrusted({ 2023: [item('甲', true)] }),
      on: '2023-12-31',
      declaredOn: '2024-03-01',
      expect: { period: '2023', status: 'met' },
    },
    {
      why: 'what was done the year before or after does not count',
      given: entrusted({ 2023: [item('甲', '2024-01-02'), item('乙', '2022-12-30')] }),
      on: '2024-01-02',
      expect: [
        { period: '2023', status: 'overdue', gap: 2, missing: ['甲', '乙'] },
        { period: '2024', status: 'undeclared', asks: ['inspections.entrusted'] },
      ],
    },
    {
      why: 'written down while the year ran: who was missing may have followed',
      given: entrusted({ 2023: [item('甲', false), item('乙', true)] }),
      on: '2024-01-02',
      declaredOn: '2023-12-30',
      expect: [
        { period: '2023', status: 'undeclared', asks: ['inspections.entrusted 甲'] },
        { status: 'undeclared' },
      ],
    },
    {
      why: 'written down while the year ran, all done',
      given: entrusted({ 2023: [item('乙', true)] }),
      on: '2024-01-02',
      declaredOn: '2023-06-30',
      expect: [{ period: '2023', status: 'met' }, { status: 'undeclared' }],
    },
    {
      why: 'the running year is pending, with those that are missing so far',
      given: entrusted({ 2023: [item('甲', false), item('乙', true)] }),
      on: '2023-06-15',
      declaredOn: '2023-06-01',
      expect: { period: '2023', status: 'pending', gap: 1, missing: ['甲'], asks: [] },
    },
    {
      why: 'the same with totals',
      given: entrusted({ 2023: { total: 5, inspected: 4 } }),
      on: '2023-06-15',
      declaredOn: '2023-06-01',
      expect: { period: '2023', status: 'pending', gap: 1, required: 5 },
    },
    {
      why: 'totals that were counted while the year ran, asked after it',
      given: entrusted({ 2023: { total: 5, inspected: 4 } }),
      on: '2024-01-02',
      declaredOn: '2023-06-01',
      expect: [
        { period: '2023', status: 'undeclared', asks: ['inspections.entrusted'] },
        { status: 'undeclared' },
      ],
    },
    {
      why: 'totals that were counted after the year',
      given: entrusted({ 2023: { total: 5, inspected: 4 } }),
      on: '2024-01-02',
      expect: [{ period: '2023', status: 'overdue', gap: 1 }, { status: 'undeclared' }],
    },
    {
      why: 'totals of a running year, asked before the day they were counted',
      given: entrusted({ 2023: { total: 5, inspected: 4 } }),
      on: '2023-03-15',
      declaredOn: '2023-06-01',
      expect: { period: '2023', status: 'undeclared' },
    },
    {
      why: 'an empty list of a running year, asked before it was written',
      given: entrusted({ 2023: [] }),
      on: '2023-03-15',
      declaredOn: '2023-06-01',
      expect: { period: '2023', status: 'undeclared' },
    },
    {
      why: 'done later in the running year than the day asked about',
      given: entrusted({ 2023: [item('甲', '2023-05-01')] }),
      on: '2023-03-15',
      declaredOn: '2023-06-01',
      expect: { period: '2023', status: 'pending', gap: 1, missing: ['甲'] },
    },
    {
      why: 'nothing to inspect that year',
      given: entrusted({ 2023: [] }),
      on: '2023-12-31',
      expect: { period: '2023', status: 'not-applicable' },
    },
    {
      why: 'a year that is not there is undeclared, also while it runs',
      given: entrusted({ 2022: [] }),
      on: '2023-12-31',
      expect: { period: '2023', status: 'undeclared' },
    },
  ]);

  describe('one period by name', () => {
    checkRows({ must: { all: 'units.key', have: 'trainedPerson', in: '2024' }, by: '2024-12-31' }, [
      {
        why: 'its list decides',
        given: {
          units: {
            key: { 2023: { total: 3, withTrainedPerson: 0 }, 2024: { total: 3, withTrainedPerson: 3 } },
          },
        },
        on: '2024-12-31',
        expect: { status: 'met', required: 3 },
      },
      {
        why: 'another year’s does not',
        given: { units: { key: { 2023: { total: 3, withTrainedPerson: 3 } } } },
        on: '2025-01-01',
        expect: { status: 'undeclared', asks: ['units.key'] },
      },
      {
        why: 'short of one',
        given: { units: { key: { 2024: { total: 3, withTrainedPerson: 2 } } } },
        on: '2025-01-01',
        expect: { status: 'overdue', gap: 1, unit: '户' },
      },
    ]);
  });

  describe('selected by a flag', () => {
    const pack = {
      facts: {
        sites: {
          type: 'collection' as const,
          levels: ['township' as const],
          title: { zh: '场所', en: 'sites' },
          perPeriod: true,
          fields: {
            big: { type: 'flag' as const, title: { zh: '大型', en: 'big' } },
            done: { type: 'flag' as const, title: { zh: '已查', en: 'done' } },
          },
        },
      },
    };
    const sites = (...items: object[]): Data => ({ packs: { sample: { sites: { 2023: items } } } });
    checkRows(
      {
        must: { all: 'own.sites', have: 'done', of: { big: true } },
        every: { period: 'year', from: '2023-01-01' },
      },
      [
        {
          why: 'what a list of a past year says of its things was so in that year',
          pack,
          given: sites({ name: '甲', big: true, done: false }, { name: '乙', big: false }),
          on: '2024-01-01',
          declaredOn: '2024-03-01',
          expect: [{ period: '2023', status: 'overdue', gap: 1, missing: ['甲'] }, { status: 'undeclared' }],
        },
      ],
    );
  });
});

describe('flags per period', () => {
  const pack = {
    facts: {
      plan: {
        type: 'flag' as const,
        levels: ['township' as const],
        title: { zh: '年度计划', en: 'plan' },
        perPeriod: true,
      },
    },
  };
  const plan = (byPeriod: object): Data => ({ packs: { sample: { plan: byPeriod } } });

  checkRows({ must: { have: 'own.plan' }, every: { period: 'year', from: '2023-01-01' } }, [
    {
      why: 'yes for one year says nothing about the next',
      pack,
      given: plan({ 2023: true }),
      on: '2024-03-01',
      expect: [
        { period: '2023', status: 'met' },
        { period: '2024', status: 'undeclared', asks: ['sample:plan'] },
      ],
    },
    {
      why: 'no for a year that is over',
      pack,
      given: plan({ 2023: false }),
      on: '2024-01-01',
      expect: [{ period: '2023', status: 'overdue', daysLate: 1, gap: 1 }, { status: 'undeclared' }],
    },
    {
      why: 'no, written down while the year ran: it may have followed',
      pack,
      given: plan({ 2023: false }),
      on: '2024-01-01',
      declaredOn: '2023-12-30',
      expect: [{ period: '2023', status: 'undeclared', asks: ['sample:plan'] }, { status: 'undeclared' }],
    },
    {
      why: 'no, while the year runs',
      pack,
      given: plan({ 2023: false }),
      on: '2023-06-01',
      expect: { period: '2023', status: 'pending', gap: 1 },
    },
    {
      why: 'no, while the year runs, written down earlier in it',
      pack,
      given: plan({ 2023: false }),
      on: '2023-06-01',
      declaredOn: '2023-03-01',
      expect: { period: '2023', status: 'pending', gap: 1 },
    },
    {
      why: 'yes, written down after the year',
      pack,
      given: plan({ 2023: true }),
      on: '2023-12-31',
      declaredOn: '2024-03-01',
      expect: { period: '2023', status: 'met' },
    },
    {
      why: 'yes without a day, asked before it was written down',
      pack,
      given: plan({ 2023: true }),
      on: '2023-03-01',
      declaredOn: '2023-06-01',
      expect: { period: '2023', status: 'undeclared' },
    },
    {
      why: 'yes from a day, asked before that day',
      pack,
      given: plan({ 2023: '2023-04-01' }),
      on: '2023-03-01',
      declaredOn: '2023-06-01',
      expect: { period: '2023', status: 'pending' },
    },
    {
      why: 'done after the year: late by the days since its end, and nothing for the next',
      pack,
      given: plan({ 2023: '2024-01-05' }),
      on: '2024-02-01',
      expect: [{ period: '2023', status: 'late', daysLate: 5, gap: null }, { status: 'undeclared' }],
    },
  ]);
});
