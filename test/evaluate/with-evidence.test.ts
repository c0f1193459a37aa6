import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import type { EvidenceFault } from '../../src/model/evidence.ts';
import type { Finding } from '../../src/model/finding.ts';
import { isoDate } from '../../src/model/iso-date.ts';
import { pointerKeys } from '../../src/model/position.ts';
import type { Force } from '../../src/model/status.ts';
import { kaizhou } from '../support/kaizhou.ts';
import { type Data, file, stateOf, township } from '../support/state-of.ts';

const pack = await kaizhou();
const EVIDENCE = '温泉府发〔2023〕9号';

interface Asked {
  readonly rule: string;
  readonly given: Data;
  readonly on?: string;
  readonly from?: Force;
  /** Evidence that does not count, by the pointer at which it is named. */
  readonly faults?: Readonly<Record<string, EvidenceFault>>;
}

/** The finding of one rule on one town of the district. */
function findingsOf({ rule, given, on = '2024-03-31', from = 'conditional', faults = {} }: Asked): Finding[] {
  const town = file('2024-03-31', { ...township('温泉镇', given), parent: '重庆市开州区' });
  const byKey = Object.entries(faults).map(([pointer, fault]) => [`file-1\n${pointer}`, fault] as const);
  const rules = pack.rules.filter(({ id }) => id === rule);
  expect(rules).toHaveLength(1);
  return [
    ...evaluate([{ ...pack, rules }], stateOf([pack], town), isoDate(on), {
      evidence: { from, faults: new Map(byKey) },
    }).findings,
  ];
}

/** Where the evidence that a finding lacks is to be written, and which it is. */
function asked({ asks }: Finding): string[] {
  return asks.map(({ place, path, unproven }) =>
    [...pointerKeys(place?.pointer ?? ''), ...path, ...(unproven === 'none' ? [] : [`(${unproven})`])].join(
      '.',
    ),
  );
}

const staff = 'station-staff-town';
const attested = (value: unknown): Data => ({
  packs: { 'kaizhou-2023': { attested: { 'station-tasks': value } } },
});

describe('what evidence is for', () => {
  test.each<[string, string, Data, string, string[]]>([
    [
      'a fact with its own evidence',
      staff,
      { station: { staff: { count: 2, since: '2023-09-01', evidence: EVIDENCE } } },
      'met',
      [],
    ],
    ['a number without one', staff, { station: { staff: 2 } }, 'undeclared', ['station.evidence']],
    ['the evidence of its block', staff, { station: { staff: 2, evidence: EVIDENCE } }, 'met', []],
    [
      'the evidence of another block',
      staff,
      { station: { staff: 2 }, committee: { evidence: EVIDENCE } },
      'undeclared',
      ['station.evidence'],
    ],
    [
      'the evidence of a fact beside it',
      staff,
      { station: { staff: 2, established: { evidence: EVIDENCE } } },
      'undeclared',
      ['station.evidence'],
    ],
    [
      'the evidence of the division is not for its blocks',
      staff,
      { evidence: EVIDENCE, station: { staff: 2 } },
      'undeclared',
      ['station.evidence'],
    ],
    [
      'two of a list, each with evidence',
      staff,
      { station: { staff: [{ evidence: EVIDENCE }, { evidence: '另一份' }] } },
      'met',
      [],
    ],
    [
      'two of a list, one with evidence',
      staff,
      { station: { staff: [{ evidence: EVIDENCE }, {}] } },
      'undeclared',
      ['station.evidence'],
    ],
    [
      'one more than asked, two with evidence',
      staff,
      { station: { staff: [{ evidence: EVIDENCE }, {}, { evidence: EVIDENCE }] } },
      'met',
      [],
    ],
    [
      'evidence of somebody who has left',
      staff,
      { station: { staff: [{ count: 2 }, { count: 2, until: '2023-12-31', evidence: EVIDENCE }] } },
      'undeclared',
      ['station.evidence'],
    ],
    [
      'a late one stays late',
      staff,
      { station: { staff: { count: 2, since: '2023-10-09', evidence: EVIDENCE } } },
      'late',
      [],
    ],
    [
      'a late one without',
      staff,
      { station: { staff: { count: 2, since: '2023-10-09' } } },
      'undeclared',
      ['station.evidence'],
    ],
    ['a gap needs no evidence', staff, { station: { staff: 1 } }, 'overdue', []],
    ['none needs no evidence', staff, { station: false }, 'overdue', []],
    ['what is not declared is asked for itself', staff, {}, 'undeclared', ['station.staff.(undefined)']],
    ['an attested duty', 'station-tasks', attested({ since: '2023-09-06', evidence: EVIDENCE }), 'met', []],
    [
      'an attested duty that only has a day',
      'station-tasks',
      attested('2023-09-06'),
      'undeclared',
      ['packs.kaizhou-2023.attested.station-tasks.evidence'],
    ],
    [
      'an attested duty under the evidence of the division',
      'station-tasks',
      { evidence: EVIDENCE, ...attested('2023-09-06') },
      'undeclared',
      ['packs.kaizhou-2023.attested.station-tasks.evidence'],
    ],
    [
      'a post whose holder has evidence',
      'station-head',
      { station: { head: { posts: ['分管消防负责人'], evidence: EVIDENCE } } },
      'met',
      [],
    ],
    [
      'a post whose holder has none',
      'station-head',
      { station: { head: { posts: ['分管消防负责人'] } } },
      'undeclared',
      ['station.evidence'],
    ],
    [
      'totals with evidence',
      'fire-manager-groups',
      { residentGroups: { total: 3, withFireManager: 3, evidence: '台账' } },
      'met',
      [],
    ],
    [
      'totals without',
      'fire-manager-groups',
      { residentGroups: { total: 3, withFireManager: 3 } },
      'undeclared',
      ['residentGroups.evidence'],
    ],
    [
      'totals under the evidence of the division, in no block',
      'fire-manager-groups',
      { evidence: '台账', residentGroups: { total: 3, withFireManager: 3 } },
      'met',
      [],
    ],
    [
      'things of a list, one without',
      'fire-manager-groups',
      {
        residentGroups: [
          { name: '一组', fireManager: true, evidence: EVIDENCE },
          { name: '二组', fireManager: true },
        ],
      },
      'undeclared',
      ['residentGroups.1.evidence'],
    ],
    [
      'things of a list, the evidence with what is measured',
      'fire-manager-groups',
      { residentGroups: [{ name: '一组', fireManager: { since: '2023-11-01', evidence: EVIDENCE } }] },
      'met',
      [],
    ],
    [
      'things of a list, the evidence with something else',
      'fire-manager-groups',
      { residentGroups: [{ name: '一组', fireManager: true, posted: { evidence: EVIDENCE } }] },
      'undeclared',
      ['residentGroups.0.evidence'],
    ],
    [
      'a list of nothing needs no evidence',
      'fire-manager-groups',
      { residentGroups: [] },
      'not-applicable',
      [],
    ],
  ])('%s', (_, rule, given, status, asks) => {
    const [finding] = findingsOf({ rule, given });
    expect(finding?.status).toBe(status);
    expect(finding === undefined ? null : asked(finding)).toEqual(asks);
  });

  test('each period has its own', () => {
    const given = {
      packs: {
        'kaizhou-2023': {
          annualFacilityPlan: { 2023: { since: '2023-05-01', evidence: EVIDENCE }, 2024: true },
        },
      },
    };
    const found = findingsOf({ rule: 'annual-facility-plan', given });
    expect(found.map((finding) => [finding.period, finding.status, asked(finding)])).toEqual([
      ['2023', 'met', []],
      ['2024', 'undeclared', ['packs.kaizhou-2023.annualFacilityPlan.2024.evidence']],
    ]);
  });

  test.each<[string, unknown, string, string[]]>([
    [
      'with evidence it stays',
      { value: true, since: '2024-02-01', until: '2024-02-29', evidence: EVIDENCE },
      'late',
      [],
    ],
    [
      'without, that of its period is asked for',
      { value: true, since: '2024-02-01', until: '2024-02-29' },
      'undeclared',
      ['packs.kaizhou-2023.annualFacilityPlan.2023.evidence'],
    ],
    ['a plain no has nothing to prove', false, 'overdue', []],
  ])('what came after its period and did not last: %s', (_, plan, status, asks) => {
    const given = { packs: { 'kaizhou-2023': { annualFacilityPlan: { 2023: plan } } } };
    const found = findingsOf({ rule: 'annual-facility-plan', given });
    const finding = found.find(({ period }) => period === '2023');
    expect(finding?.status).toBe(status);
    expect(finding === undefined ? null : asked(finding)).toEqual(asks);
  });

  test.each<[string, Data, string, string[]]>([
    [
      'a meeting with its minutes',
      { meetings: [{ date: '2023-11-01', kind: 'regular', evidence: EVIDENCE }] },
      'met',
      [],
    ],
    [
      'of two meetings, the other one with minutes',
      {
        meetings: [
          { date: '2023-10-09', kind: 'regular' },
          { date: '2023-11-01', kind: 'regular', evidence: EVIDENCE },
        ],
      },
      'met',
      [],
    ],
    [
      'a meeting without, and the minutes of another quarter',
      {
        meetings: [
          { date: '2023-11-01', kind: 'regular' },
          { date: '2024-02-01', kind: 'regular', evidence: EVIDENCE },
        ],
      },
      'undeclared',
      ['meetings.0.evidence'],
    ],
    [
      'numbers under the evidence of the division',
      { evidence: EVIDENCE, meetings: { regular: { '2023-Q4': 1 } } },
      'met',
      [],
    ],
    [
      'numbers alone, which have no place for evidence',
      { meetings: { regular: { '2023-Q4': 1 } } },
      'undeclared',
      ['evidence'],
    ],
  ])('%s', (_, given, status, asks) => {
    const county = file('2024-03-31', { name: '重庆市开州区', level: 'county', ...given });
    const rules = pack.rules.filter(({ id }) => id === 'quarterly-meeting');
    const { findings } = evaluate([{ ...pack, rules }], stateOf([pack], county), isoDate('2024-03-31'), {
      evidence: { from: 'must', faults: new Map() },
    });
    const finding = findings.find(({ period }) => period === '2023-Q4');
    expect(finding?.status).toBe(status);
    expect(finding === undefined ? null : asked(finding)).toEqual(asks);
  });

  test('villages that are counted have the evidence of their totals', () => {
    const villages = { total: 8, withLeadingGroup: 8 };
    const statusOf = (given: Data): (string | undefined)[] =>
      findingsOf({ rule: 'village-group-established', given }).map(({ status }) => status);
    const communities = { total: 0 };
    expect(statusOf({ villages: { ...villages, evidence: EVIDENCE }, communities })).toContain('met');
    expect(statusOf({ villages, communities })).toEqual(['undeclared', 'not-applicable']);
    expect(statusOf({ villages, communities, evidence: EVIDENCE })).toEqual(['undeclared', 'not-applicable']);
  });
});

describe('evidence that is a file', () => {
  const given = (evidence: unknown): Data => ({ station: { staff: 2, evidence } });
  const faults = { '/station/evidence': 'file-missing' } as const;

  test.each<[string, Data, Asked['faults'], string, string[]]>([
    ['counts where it is there', given({ file: 'a.pdf' }), {}, 'met', []],
    [
      'does not where it is missing, document number or not',
      given({ document: EVIDENCE, file: 'a.pdf' }),
      faults,
      'undeclared',
      ['station.evidence.(file-missing)'],
    ],
    [
      'is not needed where another one counts',
      given([{ file: 'a.pdf' }, EVIDENCE]),
      { '/station/evidence/0': 'file-differs' },
      'met',
      [],
    ],
    [
      'is told of where no other one counts',
      given([{ file: 'a.pdf' }]),
      { '/station/evidence/0': 'file-differs' },
      'undeclared',
      ['station.evidence.0.(file-differs)'],
    ],
  ])('%s', (_, state, bad, status, asks) => {
    const [finding] = findingsOf({
      rule: staff,
      given: state,
      ...(bad === undefined ? {} : { faults: bad }),
    });
    expect(finding?.status).toBe(status);
    expect(finding === undefined ? null : asked(finding)).toEqual(asks);
  });
});

describe('the force from which on evidence is needed', () => {
  const encouraged = pack.rules.find(({ force }) => force === 'encouraged');
  const declared: Data = { station: { staff: 2 } };

  test.each<[Force, string]>([
    ['must', 'undeclared'],
    ['in-principle', 'undeclared'],
    ['conditional', 'undeclared'],
    ['encouraged', 'undeclared'],
  ])('%s asks what must be done', (from, status) => {
    expect(findingsOf({ rule: staff, given: declared, from })[0]?.status).toBe(status);
  });

  test.each<[Force, boolean]>([
    ['must', false],
    ['in-principle', false],
    ['conditional', false],
    ['encouraged', true],
  ])('%s asks what is encouraged: %s', (from, isAsked) => {
    expect(encouraged).toBeDefined();
    const rule = { ...pack.rules.find(({ id }) => id === staff), force: 'encouraged' as const };
    const state = stateOf(
      [pack],
      file('2024-03-31', { ...township('温泉镇', declared), parent: '重庆市开州区' }),
    );
    const { findings } = evaluate(
      [{ ...pack, rules: [rule as (typeof pack.rules)[number]] }],
      state,
      isoDate('2024-03-31'),
      {
        evidence: { from, faults: new Map() },
      },
    );
    expect(findings.map(({ status }) => status)).toEqual([isAsked ? 'undeclared' : 'met']);
  });
});

test('what it was is remarked on, and how late or how many is not known any more', () => {
  const [finding] = findingsOf({
    rule: staff,
    given: { station: { staff: { count: 3, since: '2023-10-09' } } },
  });
  expect(finding).toMatchObject({
    status: 'undeclared',
    daysLate: null,
    actual: null,
    gap: null,
    required: 2,
  });
  expect(finding?.remarks).toContainEqual({ type: 'no-evidence', was: 'late' });
});
