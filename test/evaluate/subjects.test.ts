import { describe } from 'vitest';
import type { PackFile, Rule } from '../../src/model/pack-file.generated.ts';
import { checkRows } from '../support/check-rows.ts';
import { childlessTownship, community, type Data, township, village } from '../support/state-of.ts';

const ON = '2024-01-01';
const subdistrict = (name: string, facts: Data = {}): Data => ({
  ...childlessTownship(name, facts),
  kind: 'subdistrict',
});
const county = (...divisions: Data[]): Data => ({ divisions });
const met = { station: { established: true } };

describe('townships', () => {
  checkRows({ each: { level: 'township' } }, [
    {
      why: 'each of them, in the order of their names',
      given: {},
      county: county(
        childlessTownship('乙镇', met),
        childlessTownship('丙镇'),
        childlessTownship('甲镇', { station: { established: false } }),
      ),
      on: ON,
      expect: [
        { of: '丙镇', status: 'undeclared', level: 'township' },
        { of: '乙镇', status: 'met' },
        { of: '甲镇', status: 'open' },
      ],
    },
    {
      why: 'a county without any: it is asked for them, and nothing is met',
      given: {},
      county: { divisions: undefined },
      on: ON,
      expect: {
        of: '测试县',
        level: 'township',
        status: 'undeclared',
        asks: ['divisions'],
        remarks: ['no-subjects'],
      },
    },
    {
      why: 'an empty list of them is none either',
      given: {},
      county: county(),
      on: ON,
      expect: { of: '测试县', status: 'undeclared', asks: ['divisions'] },
    },
  ]);
});

describe('of a kind', () => {
  checkRows({ each: { level: 'township', kind: ['subdistrict'] } }, [
    {
      why: 'only those',
      given: {},
      county: county(childlessTownship('甲镇'), subdistrict('乙街道', met)),
      on: ON,
      expect: [{ of: '乙街道', status: 'met' }],
    },
    {
      why: 'there is none of them, and all are declared: one finding for the county',
      given: {},
      county: county(childlessTownship('甲镇')),
      on: ON,
      expect: [{ of: '测试县', level: 'township', status: 'not-applicable', remarks: ['no-subjects'] }],
    },
    {
      why: 'one does not say its kind: it is asked',
      given: {},
      county: county({ ...childlessTownship('甲镇', met), kind: undefined }, subdistrict('乙街道', met)),
      on: ON,
      expect: [
        { of: '乙街道', status: 'met' },
        { of: '甲镇', status: 'undeclared', asks: ['kind'] },
      ],
    },
  ]);

  checkRows({ each: { kind: ['town', 'township'] } }, [
    {
      why: 'kinds say the level themselves',
      given: {},
      county: county(
        childlessTownship('甲镇', met),
        { ...childlessTownship('乙乡'), kind: 'township' },
        subdistrict('丙街道'),
      ),
      on: ON,
      expect: [
        { of: '乙乡', status: 'undeclared' },
        { of: '甲镇', status: 'met' },
      ],
    },
  ]);

  checkRows(
    { each: { level: ['county', 'township'], kind: 'town' }, must: { have: 'responsibility.assigned' } },
    [
      {
        why: 'kinds narrow the level that has them, not the county above',
        given: {},
        county: {
          ...county(childlessTownship('甲镇'), subdistrict('丙街道')),
          responsibility: { assigned: true },
        },
        on: ON,
        expect: [
          { of: '测试县', level: 'county', status: 'met' },
          { of: '甲镇', level: 'township', status: 'undeclared' },
        ],
      },
    ],
  );
});

describe('two levels', () => {
  checkRows({ each: { level: ['county', 'township'] }, must: 'attested', bearer: ['县', '乡镇'] }, [
    {
      why: 'the county once and each township; who owes it depends on the level',
      given: { packs: { sample: { attested: { rule: true } } } },
      on: ON,
      expect: [
        { of: '测试县', level: 'county', status: 'undeclared' },
        { of: '测试镇', level: 'township', status: 'met' },
      ],
    },
  ]);
});

describe('villages and communities', () => {
  const GROUP: Partial<Rule> = {
    each: { level: 'village' },
    must: { have: 'leadingGroup.established' },
    by: '2023-12-31',
  };
  const group = { leadingGroup: { established: true } };
  const silent = { villages: undefined, communities: undefined };

  checkRows(GROUP, [
    {
      why: 'listed: each of them',
      given: { ...silent, divisions: [village('甲村', group), community('乙社区')] },
      on: '2023-12-31',
      expect: [
        { of: '乙社区', level: 'village', status: 'undeclared', counted: null },
        { of: '甲村', level: 'village', status: 'met', counted: null },
      ],
    },
    {
      why: 'counted: one finding for each of the two, of the township',
      given: {
        villages: { total: 25, withLeadingGroup: 24 },
        communities: { total: 3, withLeadingGroup: 3 },
      },
      on: ON,
      expect: [
        {
          of: '测试镇',
          level: 'village',
          counted: { kind: 'village', total: 25 },
          status: 'overdue',
          required: 25,
          actual: 24,
          gap: 1,
          unit: '个',
          remarks: ['counted'],
        },
        { of: '测试镇', level: 'village', counted: { kind: 'community', total: 3 }, status: 'met' },
      ],
    },
    {
      why: 'some listed and the others counted',
      given: {
        villages: { total: 2, withLeadingGroup: 2 },
        communities: undefined,
        divisions: [village('甲村', group), community('乙社区', group)],
      },
      on: '2023-12-31',
      expect: [
        { of: '乙社区', status: 'met' },
        { of: '甲村', status: 'met' },
        { of: '测试镇', counted: { kind: 'village', total: 2 }, status: 'met' },
      ],
    },
    {
      why: 'how many are and how many of them have it are two facts',
      given: { villages: { total: 25 } },
      on: ON,
      expect: [
        {
          counted: { kind: 'village', total: 25 },
          status: 'undeclared',
          asks: ['leadingGroup.established'],
          actual: null,
        },
        { counted: { kind: 'community', total: 0 }, status: 'not-applicable', remarks: ['nothing-to-cover'] },
      ],
    },
    {
      why: 'so many have it, and how many there are is not said: that is asked',
      given: { villages: { withLeadingGroup: 20 } },
      on: ON,
      expect: [
        {
          counted: { kind: 'village', total: null },
          status: 'undeclared',
          asks: ['villages'],
          remarks: ['counted', 'known-of-them'],
          actual: null,
        },
        { counted: { kind: 'community', total: 0 } },
      ],
    },
    {
      why: 'a count of before the day asked about says no number of that day',
      given: { villages: { withLeadingGroup: 20 } },
      on: '2023-12-31',
      declaredOn: '2024-03-01',
      expect: [{ status: 'undeclared', remarks: ['counted'] }, { counted: { kind: 'community', total: 0 } }],
    },
    {
      why: 'a county counts those of towns that say nothing of them',
      given: { ...silent, divisions: [village('甲村', group)] },
      county: { villages: { total: 20, withLeadingGroup: 19 }, communities: { total: 0 } },
      on: ON,
      expect: [
        { of: '甲村', status: 'met' },
        {
          of: '测试县',
          level: 'village',
          counted: { kind: 'village', total: 20 },
          status: 'overdue',
          gap: 1,
        },
        { of: '测试县', counted: { kind: 'community', total: 0 }, status: 'not-applicable' },
      ],
    },
    {
      why: 'a county that counts one kind leaves the other to be asked',
      given: silent,
      county: { communities: { total: 3, withLeadingGroup: 3 } },
      on: ON,
      expect: [
        { of: '测试镇', status: 'undeclared', asks: ['villages'] },
        { of: '测试县', counted: { kind: 'community', total: 3 }, status: 'met' },
      ],
    },
    {
      why: 'neither listed nor counted: both kinds are asked for',
      given: silent,
      on: ON,
      expect: [
        { of: '测试镇', level: 'village', status: 'undeclared', asks: ['villages'] },
        { of: '测试镇', level: 'village', status: 'undeclared', asks: ['communities'] },
      ],
    },
    {
      why: 'villages listed, communities not mentioned',
      given: { ...silent, divisions: [village('甲村', group)] },
      on: '2023-12-31',
      expect: [
        { of: '甲村', status: 'met' },
        { status: 'undeclared', asks: ['communities'] },
      ],
    },
    {
      why: 'counted, then asked about a day before',
      given: { villages: { total: 25, withLeadingGroup: 25 } },
      on: '2024-01-10',
      declaredOn: '2024-03-01',
      expect: [
        { counted: { kind: 'village', total: 25 }, status: 'undeclared' },
        { counted: { kind: 'community', total: 0 }, status: 'undeclared' },
      ],
    },
    {
      why: 'counted after the due day: met, the day unknown',
      given: { villages: { total: 25, withLeadingGroup: 25 } },
      on: '2024-03-31',
      declaredOn: '2024-03-01',
      expect: [{ status: 'met', remarks: ['counted', 'day-unknown'] }, { status: 'not-applicable' }],
    },
  ]);

  describe('of one kind', () => {
    checkRows({ ...GROUP, each: { level: 'village', kind: 'community' } }, [
      {
        why: 'villages are not asked',
        given: { ...silent, divisions: [village('甲村'), community('乙社区', group)] },
        on: '2023-12-31',
        expect: [{ of: '乙社区', status: 'met' }],
      },
      {
        why: 'nor are counted villages',
        given: { villages: { total: 3 }, communities: { total: 1, withLeadingGroup: 1 } },
        on: '2023-12-31',
        expect: [{ counted: { kind: 'community', total: 1 }, status: 'met' }],
      },
      {
        why: 'the communities are asked for',
        given: { ...silent, divisions: [village('甲村')] },
        on: ON,
        expect: [{ status: 'undeclared', asks: ['communities'] }],
      },
      {
        why: 'one that does not say its kind is asked, and may be the community',
        given: { ...silent, divisions: [{ ...village('甲'), kind: undefined }] },
        on: ON,
        expect: [{ of: '甲', status: 'undeclared', asks: ['kind'] }],
      },
    ]);
  });

  describe('by a count made for the rule', () => {
    const STAFF: Partial<Rule> = {
      each: { level: 'village', kind: 'village' },
      must: { have: 'leadingGroup.staff', atLeast: 2 },
    };
    const rule = (count: number): Data => ({ villages: { total: 5, packs: { sample: { rule: count } } } });
    checkRows(STAFF, [
      {
        why: 'how many satisfy it',
        given: rule(5),
        on: ON,
        expect: { status: 'met', required: 5, actual: 5 },
      },
      { why: 'one does not', given: rule(4), on: ON, expect: { status: 'open', gap: 1 } },
      {
        why: 'no fact’s count can tell: the rule’s own is asked for',
        given: { villages: { total: 5, withLeadingGroup: 5 } },
        on: ON,
        expect: { status: 'undeclared', asks: ['rule'] },
      },
      {
        why: 'under the condition that it lies within, the fact’s count tells where all have it',
        rule: { must: { have: 'microStation.dispatchManaged' }, where: { 'microStation.established': true } },
        given: { villages: { total: 5, withDispatchedMicroStation: 5 } },
        on: ON,
        expect: { status: 'met' },
      },
      {
        why: 'where not all have it, how many the condition means is asked',
        rule: { must: { have: 'microStation.dispatchManaged' }, where: { 'microStation.established': true } },
        given: { villages: { total: 5, withDispatchedMicroStation: 4 } },
        on: ON,
        expect: { status: 'undeclared', asks: ['microStation.established'] },
      },
      {
        why: 'at least one of a thing that is counted is a count of its own',
        rule: { must: { have: 'water.intakes', atLeast: 1 }, each: { level: 'village', kind: 'village' } },
        given: { villages: { total: 5, withIntake: 5 } },
        on: ON,
        expect: { status: 'met' },
      },
      {
        why: 'at least two of it are not',
        rule: { must: { have: 'water.intakes', atLeast: 2 }, each: { level: 'village', kind: 'village' } },
        given: { villages: { total: 5, withIntake: 5 } },
        on: ON,
        expect: { status: 'undeclared', asks: ['rule'] },
      },
    ]);
  });
});

describe('villages that are counted, period by period', () => {
  const MONTHLY: Partial<Rule> = {
    each: { level: 'village', kind: 'village' },
    must: { have: 'reports', of: { kind: 'monthly-progress' }, atLeast: 1, unit: '次' },
    every: { period: 'month', from: '2024-06-01' },
  };
  const given = (more: Data): Data => ({ villages: { total: 20, ...more } });
  checkRows(MONTHLY, [
    {
      why: 'a number for each month; one that is not told is undeclared',
      given: given({ withMonthlyReport: { '2024-06': 20, '2024-07': 19 } }),
      on: '2024-09-01',
      declaredOn: '2024-08-31',
      expect: [
        { period: '2024-06', status: 'met', required: 20, actual: 20 },
        { period: '2024-07', status: 'overdue', gap: 1, daysLate: 32 },
        { period: '2024-08', status: 'undeclared', asks: ['reports:monthly-progress'] },
        { period: '2024-09', status: 'pending' },
      ],
    },
    {
      why: 'in the month that runs the number is of so far',
      given: given({ withMonthlyReport: { '2024-06': 19 } }),
      on: '2024-06-20',
      expect: { period: '2024-06', status: 'pending', actual: 19, gap: 1 },
    },
    {
      why: 'counted while the month ran, and asked after it: the rest is not known',
      given: given({ withMonthlyReport: { '2024-06': 19 } }),
      on: '2024-07-01',
      declaredOn: '2024-06-20',
      expect: [{ status: 'undeclared' }, { period: '2024-07', status: 'pending' }],
    },
    {
      why: 'all of them, counted while the month ran',
      given: given({ withMonthlyReport: { '2024-06': 20 } }),
      on: '2024-07-01',
      declaredOn: '2024-06-20',
      expect: [{ status: 'met' }, { status: 'pending' }],
    },
    {
      why: 'one number is of the month in which it was counted',
      given: given({ withMonthlyReport: 20 }),
      on: '2024-07-01',
      declaredOn: '2024-06-20',
      expect: [{ status: 'met' }, { status: 'pending' }],
    },
    {
      why: 'by a count made for the rule',
      given: given({ packs: { sample: { rule: { '2024-06': 19, '2024-07': 20 } } } }),
      on: '2024-07-31',
      expect: [
        { period: '2024-06', status: 'overdue', gap: 1 },
        { period: '2024-07', status: 'met' },
      ],
    },
    {
      why: 'those it fits, and those it does not apply to',
      given: given({
        packs: { sample: { rule: { '2024-06': { fits: 19 }, '2024-07': { fits: 19, doesNotApply: 1 } } } },
      }),
      on: '2024-07-31',
      expect: [
        { period: '2024-06', status: 'overdue', gap: 1 },
        { period: '2024-07', status: 'met' },
      ],
    },
    {
      why: 'of villages whose number is not said, so many at least',
      given: { villages: { withMonthlyReport: { '2024-06': 19 } } },
      on: '2024-06-30',
      expect: { status: 'undeclared', asks: ['villages'], remarks: ['counted', 'known-of-them'] },
    },
    {
      why: 'one number made for the rule tells nothing of months that are counted',
      given: given({ withMonthlyReport: { '2024-06': 19 }, packs: { sample: { rule: 20 } } }),
      on: '2024-07-31',
      expect: [
        { period: '2024-06', status: 'overdue', gap: 1 },
        { period: '2024-07', status: 'undeclared' },
      ],
    },
    {
      why: 'two a month are not counted by a key of their own',
      rule: { must: { have: 'reports', of: { kind: 'monthly-progress' }, atLeast: 2 } },
      given: given({ withMonthlyReport: { '2024-06': 20 } }),
      on: '2024-06-30',
      expect: { status: 'undeclared', asks: ['rule'] },
    },
    {
      why: 'nor are reports of either kind',
      rule: {
        must: { have: 'reports', of: { kind: { in: ['monthly-progress', 'annual-summary'] } }, atLeast: 1 },
      },
      given: given({ withMonthlyReport: { '2024-06': 20 } }),
      on: '2024-06-30',
      expect: { status: 'undeclared', asks: ['rule'] },
    },
  ]);
});

describe('rosters', () => {
  const pack: Partial<PackFile> = {
    rosters: {
      towns: { level: 'township', names: ['甲镇', '乙镇'], clause: ['一'] },
      communities: { level: 'village', kind: 'community', names: ['丙社区'], clause: ['一'] },
    },
  };

  checkRows({ each: { roster: 'towns' } }, [
    {
      why: 'those that are named; others are not asked',
      pack,
      given: {},
      county: county(
        childlessTownship('甲镇', met),
        childlessTownship('乙镇'),
        childlessTownship('丁镇', met),
      ),
      on: ON,
      expect: [
        { of: '甲镇', status: 'met' },
        { of: '乙镇', status: 'undeclared', asks: ['station.established'] },
      ],
    },
    {
      why: 'one that is not on file is undeclared by name',
      pack,
      given: {},
      county: county(childlessTownship('甲镇', met)),
      on: ON,
      expect: [
        { of: '甲镇', status: 'met' },
        {
          of: '乙镇',
          level: 'township',
          status: 'undeclared',
          asks: ['divisions 乙镇'],
          remarks: ['not-on-file'],
        },
      ],
    },
    {
      why: 'a division of another level is not the one that is named',
      pack,
      given: {},
      county: county(childlessTownship('甲镇', { divisions: [village('乙镇')] })),
      on: ON,
      expect: [{ of: '甲镇' }, { of: '乙镇', remarks: ['not-on-file'] }],
    },
  ]);

  checkRows({ each: { roster: 'communities' }, must: { have: 'microStation.established' } }, [
    {
      why: 'found in whatever township it lies',
      pack,
      given: {},
      county: county(
        township('甲镇'),
        township('乙镇', { divisions: [community('丙社区', { microStation: { established: true } })] }),
      ),
      on: ON,
      expect: [{ of: '丙社区', status: 'met' }],
    },
    {
      why: 'two of that name: both are asked',
      pack,
      given: {},
      county: county(
        township('甲镇', { divisions: [community('丙社区')] }),
        township('乙镇', { divisions: [community('丙社区', { microStation: { established: true } })] }),
      ),
      on: ON,
      expect: [
        { of: '丙社区', status: 'met' },
        { of: '丙社区', status: 'undeclared' },
      ],
    },
  ]);
});

describe('villages counted under a condition', () => {
  const conditional: Partial<Rule> = {
    each: { level: 'village', kind: 'village' },
    where: { 'microStation.established': true },
    must: { have: 'microStation.onPlatform' },
    continuously: true,
  };
  const counted = (counts: object): { villages: object } => ({ villages: { total: 25, ...counts } });
  const forRule = (rule: unknown): { villages: object } => counted({ packs: { sample: { rule } } });

  checkRows(conditional, [
    {
      why: 'those that have a station, and those of them that are on the platform',
      given: counted({ withMicroStation: 20, withMicroStationOnPlatform: 20 }),
      on: ON,
      expect: { status: 'met', required: 20, actual: 20 },
    },
    {
      why: 'one of the stations is not',
      given: counted({ withMicroStation: 20, withMicroStationOnPlatform: 19 }),
      on: ON,
      expect: { status: 'open', required: 20, actual: 19, gap: 1 },
    },
    {
      why: 'how many have a station is not said',
      given: counted({ withMicroStationOnPlatform: 19 }),
      on: ON,
      expect: { status: 'undeclared', asks: ['microStation.established'] },
    },
    {
      why: 'none of either is said',
      given: counted({}),
      on: ON,
      expect: { status: 'undeclared', asks: ['microStation.established', 'microStation.onPlatform'] },
    },
    {
      why: 'for the rule: those that fit, and those it does not apply to',
      given: forRule({ fits: 19, doesNotApply: 6 }),
      on: ON,
      expect: { status: 'met', actual: 19 },
    },
    {
      why: 'for the rule: some neither fit nor are out of it',
      given: forRule({ fits: 19, doesNotApply: 4 }),
      on: ON,
      expect: { status: 'open', gap: 2 },
    },
    {
      why: 'for the rule: to how many it does not apply is not said',
      given: forRule({ fits: 19 }),
      on: ON,
      expect: { status: 'undeclared' },
    },
    {
      why: 'for the rule: all fit, so it applies to all',
      given: forRule({ fits: 25 }),
      on: ON,
      expect: { status: 'met', actual: 25 },
    },
    { why: 'for the rule, of old: the sum of both', given: forRule(25), on: ON, expect: { status: 'met' } },
    {
      why: 'for the rule, of old: less than all',
      given: forRule(24),
      on: ON,
      expect: { status: 'open', gap: 1 },
    },
  ]);
});
