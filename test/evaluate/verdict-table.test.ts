import { describe, expect, test } from 'vitest';
import type { Outline } from '../support/outline.ts';
import { ask, district, kaizhou, withRules } from '../support/kaizhou.ts';
import { childlessTownship, community, type Data, township, village } from '../support/state-of.ts';

const pack = await kaizhou();

interface Row {
  readonly why: string;
  readonly rule: string;
  /** Below the district. */
  readonly given: Data;
  readonly on: string;
  readonly declaredOn?: string;
  /** All findings of the rule, in order. */
  readonly expect: readonly Partial<Outline>[];
}

function checkTable(rows: readonly Row[]): void {
  test.each(rows)('$rule: $why', ({ rule, given, on, declaredOn, expect: expected }) => {
    const found = ask(withRules(pack, [rule]), district(declaredOn ?? on, given), on);
    expect(found).toMatchObject(expected);
  });
}

const inDistrict = (...divisions: Data[]): Data => ({ divisions });
const subdistrict = (facts: Data): Data =>
  inDistrict({ ...childlessTownship('云枫街道', facts), kind: 'subdistrict' });
const town = (facts: Data, name = '测试镇'): Data => inDistrict(childlessTownship(name, facts));
const head = { head: { posts: ['分管消防负责人'] } };
const since = (...days: string[]): object[] => days.map((day) => ({ since: day }));

describe('staff of a station', () => {
  checkTable([
    {
      why: 'a subdistrict with a head and two staff, on the due day',
      rule: 'station-staff-subdistrict',
      given: subdistrict({ station: { ...head, staff: since('2023-08-01', '2023-08-01') } }),
      on: '2023-09-30',
      expect: [
        {
          of: '云枫街道',
          status: 'pending',
          required: 3,
          actual: 2,
          gap: 1,
          unit: '人',
          daysLeft: 0,
          due: '2023-09-30',
        },
      ],
    },
    {
      why: 'the same a day later',
      rule: 'station-staff-subdistrict',
      given: subdistrict({ station: { ...head, staff: since('2023-08-01', '2023-08-01') } }),
      on: '2023-10-01',
      expect: [{ status: 'overdue', gap: 1, daysLate: 1, daysLeft: null }],
    },
    {
      why: 'the third joined on 2023-10-05',
      rule: 'station-staff-subdistrict',
      given: subdistrict({ station: { ...head, staff: since('2023-08-01', '2023-08-01', '2023-10-05') } }),
      on: '2024-01-01',
      expect: [{ status: 'late', daysLate: 5, actual: 3, gap: null }],
    },
    {
      why: 'a town with a head and two staff since August: the head is not counted, two are enough',
      rule: 'station-staff-town',
      given: town({ station: { ...head, staff: since('2023-08-01', '2023-08-01') } }),
      on: '2023-12-31',
      expect: [{ status: 'met', required: 2, actual: 2, remarks: ['counted'] }],
    },
    {
      why: 'a town with a head and one of staff: the head does not make two',
      rule: 'station-staff-town',
      given: town({ station: { ...head, staff: since('2023-08-01') } }),
      on: '2023-12-31',
      expect: [{ status: 'overdue', actual: 1, gap: 1, daysLate: 92 }],
    },
    {
      why: 'two given as a number without a day, declared after the due day',
      rule: 'station-staff-town',
      given: town({ station: { staff: 2 } }),
      declaredOn: '2024-03-01',
      on: '2024-03-31',
      expect: [{ status: 'met', remarks: ['counted', 'day-unknown'], daysLate: null }],
    },
    {
      why: 'the same two, asked about the due day: the number says nothing of it',
      rule: 'station-staff-town',
      given: town({ station: { staff: 2 } }),
      declaredOn: '2024-03-01',
      on: '2023-09-30',
      expect: [{ status: 'undeclared', asks: ['station.staff'] }],
    },
    {
      why: 'a station without a word on its staff',
      rule: 'station-staff-town',
      given: town({ station: { established: '2023-09-01' } }),
      on: '2023-12-31',
      expect: [{ status: 'undeclared', asks: ['station.staff'], gap: null }],
    },
    {
      why: 'no staff: a number, not an absence',
      rule: 'station-staff-town',
      given: town({ station: { established: '2023-09-01', staff: 0 } }),
      on: '2023-12-31',
      expect: [{ status: 'overdue', actual: 0, gap: 2, daysLate: 92 }],
    },
    {
      why: 'a town is not asked for the three of a subdistrict',
      rule: 'station-staff-subdistrict',
      given: town({ station: { staff: 2 } }),
      on: '2023-12-31',
      expect: [{ of: '重庆市开州区', status: 'not-applicable', remarks: ['no-subjects'] }],
    },
  ]);
});

describe('communities that the document names', () => {
  const roster = pack.rosters.find(({ id }) => id === 'communities-2024')?.names ?? [];
  const [first = '', second = '', ...rest] = roster;
  const equipped = (name: string): Data => community(name, { microStation: { equippedOn: '2024-11-30' } });
  const rule = withRules(pack, ['micro-station-equipment-2024']);
  const of = (...communities: Data[]): Data => inDistrict(township('测试镇', { divisions: communities }));

  test('there are 28', () => {
    expect(new Set(roster).size).toBe(28);
  });

  test.each<{ why: string; given: Data; on: string; others: string; one: Partial<Outline> }>([
    {
      why: '27 of 28 are equipped: the one that is not is overdue by a day, by name',
      given: of(
        community(first, { microStation: { equippedOn: false } }),
        ...[second, ...rest].map(equipped),
      ),
      on: '2025-01-01',
      others: 'met',
      one: { status: 'overdue', daysLate: 1, gap: 1, due: '2024-12-31' },
    },
    {
      why: 'the same on the last day of 2024',
      given: of(
        community(first, { microStation: { equippedOn: false } }),
        ...[second, ...rest].map(equipped),
      ),
      on: '2024-12-31',
      others: 'met',
      one: { status: 'pending', daysLeft: 0, gap: 1 },
    },
    {
      why: 'one is not in the file: undeclared by name',
      given: of(...[second, ...rest].map(equipped)),
      on: '2025-01-01',
      others: 'met',
      one: { status: 'undeclared', asks: [`divisions ${first}`], remarks: ['not-on-file'] },
    },
    {
      why: 'one says nothing of its equipment',
      given: of(
        community(first, { microStation: { established: true } }),
        ...[second, ...rest].map(equipped),
      ),
      on: '2025-01-01',
      others: 'met',
      one: { status: 'undeclared', asks: ['microStation.equippedOn'] },
    },
    {
      why: 'one was equipped a day late',
      given: of(
        community(first, { microStation: { equippedOn: '2025-01-01' } }),
        ...[second, ...rest].map(equipped),
      ),
      on: '2025-01-01',
      others: 'met',
      one: { status: 'late', daysLate: 1 },
    },
  ])('$why', ({ given, on, others, one }) => {
    const found = ask(rule, district(on, given), on);
    expect(found.filter((finding) => finding.of === first)).toMatchObject([one]);
    expect(found.filter((finding) => finding.of !== first).map((finding) => finding.status)).toEqual(
      Array.from({ length: 27 }, () => others),
    );
  });
});

describe('quarterly meetings of the district', () => {
  const q4 = { kind: 'joint', date: '2023-12-20' };
  const none = (declaredOn: string, meetings: object[] | undefined): Row => ({
    why: `declared on ${declaredOn}`,
    rule: 'quarterly-meeting',
    given: meetings === undefined ? {} : { meetings },
    on: '2024-05-01',
    declaredOn,
    expect: [],
  });

  checkTable([
    {
      ...none('2024-05-01', [q4]),
      why: 'none in 2024-Q1, the log kept until after it',
      expect: [
        { period: '2023-Q4', status: 'met' },
        { period: '2024-Q1', status: 'overdue', gap: 1, due: '2024-03-31', daysLate: 31 },
        { period: '2024-Q2', status: 'pending', daysLeft: 60, gap: 1 },
        // The quarter in which the document was issued is asked under the other reading alone.
        { period: '2023-Q3', status: 'not-applicable', disputed: true },
      ],
    },
    {
      ...none('2024-03-15', [q4]),
      why: 'none in 2024-Q1, the log ends two weeks before it does',
      expect: [
        { period: '2023-Q4', status: 'met' },
        {
          period: '2024-Q1',
          status: 'undeclared',
          asks: ['meetings'],
          remarks: ['log-ends'],
          daysLate: null,
          gap: null,
        },
        { period: '2024-Q2', status: 'pending' },
        { period: '2023-Q3', status: 'not-applicable' },
      ],
    },
    {
      ...none('2024-05-01', undefined),
      why: 'no log: undeclared in every quarter',
      expect: [
        { status: 'undeclared' },
        { status: 'undeclared' },
        { status: 'undeclared' },
        { status: 'not-applicable' },
      ],
    },
    {
      ...none('2024-05-01', [q4, { kind: 'committee', date: '2024-02-01' }]),
      why: 'a meeting of the whole committee is no quarterly one',
      expect: [
        { status: 'met' },
        { period: '2024-Q1', status: 'overdue' },
        { status: 'pending' },
        { status: 'not-applicable' },
      ],
    },
  ]);
});

const entrusted = (byYear: object): Data => ({ packs: { 'kaizhou-2023': { entrustedUnits: byYear } } });

describe('one finding each', () => {
  checkTable([
    {
      why: 'three of staff exceed the range, which is no gap',
      rule: 'village-group-staff',
      given: inDistrict(
        township('测试镇', {
          communities: { total: 0 },
          divisions: [village('测试村', { leadingGroup: { staff: 3 } })],
        }),
      ),
      on: '2024-01-01',
      declaredOn: '2023-12-31',
      expect: [
        { of: '测试村', status: 'met', remarks: ['counted', 'range-exceeded'], gap: null },
        { counted: { kind: 'community', total: 0 }, status: 'not-applicable' },
      ],
    },
    {
      why: 'Linjiang inspects on its own powers, not on commission',
      rule: 'entrusted-inspection-yearly',
      given: town(entrusted({ 2023: [], 2024: [] }), '临江镇'),
      on: '2024-06-30',
      expect: [{ of: '临江镇', status: 'not-applicable', remarks: ['condition-false'] }],
    },
    {
      why: 'every other township is asked, year by year',
      rule: 'entrusted-inspection-yearly',
      given: town(
        entrusted({
          2023: [
            { name: '甲店', inspected: true },
            { name: '乙店', inspected: false },
          ],
          2024: [{ name: '甲店', inspected: true }],
        }),
      ),
      on: '2024-06-30',
      expect: [
        { period: '2023', status: 'overdue', gap: 1, disputed: true, daysLate: 182 },
        { period: '2024', status: 'met', required: 1, disputed: false },
      ],
    },
    {
      why: 'exactly ten persons are not more than ten',
      rule: 'house-licences',
      given: town({
        packs: {
          'kaizhou-2023': { selfBuiltHouses: [{ name: '甲楼', persons: 10, licenceChecked: false }] },
        },
      }),
      on: '2024-06-30',
      expect: [{ status: 'not-applicable', remarks: ['condition-false'] }],
    },
    {
      why: 'eleven persons are',
      rule: 'house-licences',
      given: town({
        packs: {
          'kaizhou-2023': { selfBuiltHouses: [{ name: '甲楼', persons: 11, licenceChecked: false }] },
        },
      }),
      on: '2024-06-30',
      expect: [{ status: 'open', gap: 1, missing: ['甲楼'], unit: '栋' }],
    },
    {
      why: 'four of staff in the district office',
      rule: 'office-staff',
      given: { committeeOffice: { staff: 4 } },
      on: '2024-01-01',
      expect: [{ of: '重庆市开州区', level: 'county', status: 'overdue', required: 5, gap: 1, daysLate: 1 }],
    },
  ]);
});

describe('a district without any township', () => {
  const found = ask(pack, district('2024-06-30', {}), '2024-06-30');
  const below = found.filter(({ level }) => level === 'township' || level === 'village');

  test('no rule for townships or villages is met, and each is undeclared', () => {
    const statuses = new Set(below.map(({ status }) => status));
    expect([...statuses]).toEqual(['undeclared']);
    const asked = pack.rules.filter(
      ({ demand }) =>
        demand.subject.type === 'roster' || demand.subject.levels.some((level) => level !== 'county'),
    );
    expect(new Set(below.map(({ rule }) => rule)).size).toBe(asked.length);
  });

  test('named divisions are asked for by name, the others once per rule', () => {
    expect(below.filter(({ rule }) => rule === 'micro-station-equipment-2025').length).toBe(29);
    expect(below.filter(({ rule }) => rule === 'station-established')).toMatchObject([
      { of: '重庆市开州区', asks: ['divisions'] },
    ]);
  });

  test('nothing at all is met', () => {
    expect(found.filter(({ status }) => status === 'met' || status === 'late')).toEqual([]);
  });
});
