import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/model/finding.ts';
import { isoDate } from '../../../src/model/iso-date.ts';
import type { Rule } from '../../../src/model/pack.ts';
import type { State } from '../../../src/model/state.ts';
import { type Status, STATUSES } from '../../../src/model/status.ts';
import type { Reach, Waiver, WaiverStatus } from '../../../src/model/waiver.ts';
import { fingerprint } from '../../../src/model/fingerprint.ts';
import { applyWaivers } from '../../../src/evaluate/waive/apply-waivers.ts';
import type { WaiverRun } from '../../../src/evaluate/waive/aim.ts';
import { packOf, RULES } from '../../report/sample-pack.ts';
import { COUNTY, findingOf } from '../../report/sample-report.ts';
import { file, stateOf, township, village } from '../../support/state-of.ts';
import { waiverOf } from '../../support/waiver-of.ts';

const rule = RULES.staffTown;
const encouraged = { ...RULES.staffSubdistrict, force: 'encouraged' } as const;
const pack = packOf([rule, encouraged, RULES.meetings]);
const state: State = stateOf(
  [],
  file('2024-03-31', {
    name: COUNTY,
    level: 'county',
    divisions: [
      township('温泉镇', { divisions: [village('前村'), village('后村')] }),
      township('岳溪镇', { divisions: [village('前村')] }),
    ],
  }),
);
const partState = stateOf([], file('2024-03-31', { ...township('温泉镇'), parent: COUNTY }));

const run = (on = '2024-03-31', more: Partial<WaiverRun> = {}): WaiverRun => ({
  asOf: isoDate(on),
  state,
  packs: [pack],
  isPart: false,
  ignoresSubmitted: false,
  ...more,
});
const overdue = findingOf(rule, 'overdue', ['温泉镇'], { required: 2, actual: 1, gap: 1, unit: '人' });
const idOf = waiverOf().rule;

describe('the sample', () => {
  test('has the rule that the waivers name', () => {
    expect([pack.id, rule.id]).toEqual([waiverOf().pack, idOf]);
  });
});

describe('what is waived', () => {
  // On its first day, on its last and within: covered; the day before and the day after: not.
  const days: [string, boolean][] = [
    ['2023-12-31', false],
    ['2024-01-01', true],
    ['2024-03-31', true],
    ['2024-06-30', true],
    ['2024-07-01', false],
  ];
  const rows = STATUSES.flatMap((status) => days.map(([on, isValid]) => [status, on, isValid] as const));

  test.each(rows)('of %s on %s', (status, on, isValid) => {
    const finding = findingOf(rule, status, ['温泉镇']);
    const { findings } = applyWaivers([finding], [waiverOf()], run(on));
    const isWaivable = status === 'overdue' || status === 'open';
    const isWaived = isValid && isWaivable;
    expect(findings[0]?.status).toBe(isWaived ? 'waived' : status);
    expect(findings[0] === finding).toBe(!isWaived);
  });

  test('keeps its figures and its identity, and says by whom and what it would be', () => {
    const waiver = waiverOf();
    const [finding] = applyWaivers([overdue], [waiver], run()).findings;
    expect(finding).toEqual({ ...overdue, status: 'waived', waived: { instead: 'overdue', waiver } });
    expect(fingerprint(finding ?? overdue)).toBe(fingerprint(overdue));
  });

  test('is waived under every reading that sees the gap, and disputed where another sees none', () => {
    const readings = (own: Readonly<Record<string, Status>>): Finding | undefined =>
      applyWaivers([{ ...overdue, disputed: true, readings: own }], [waiverOf()], run()).findings[0];
    expect(readings({ a: 'overdue', b: 'met' })).toMatchObject({
      disputed: true,
      readings: { a: 'waived', b: 'met' },
    });
    expect(readings({ a: 'overdue', b: 'open' })).toMatchObject({
      disputed: false,
      readings: { a: 'waived', b: 'waived' },
    });
  });

  test('is of that division alone, of that rule and, where it is said, of that period', () => {
    const others = [
      findingOf(rule, 'overdue', ['岳溪镇']),
      findingOf(rule, 'overdue', ['温泉镇', '前村']),
      findingOf(rule, 'overdue', []),
      findingOf(RULES.meetings, 'overdue', ['温泉镇'], { period: '2023-Q4' }),
    ];
    expect(applyWaivers(others, [waiverOf()], run()).findings).toEqual(others);
    const quarters = ['2023-Q3', '2023-Q4'].map((period) =>
      findingOf(rule, 'overdue', ['温泉镇'], { period }),
    );
    const statuses = (period: string | null): Status[] =>
      applyWaivers(quarters, [waiverOf({ period })], run()).findings.map(({ status }) => status);
    expect(statuses('2023-Q4')).toEqual(['overdue', 'waived']);
    expect(statuses(null)).toEqual(['waived', 'waived']);
    expect(statuses('2024-Q1')).toEqual(['overdue', 'overdue']);
  });
});

describe('what comes of a waiver', () => {
  type Row = readonly [
    what: string,
    waiver: Waiver,
    findings: readonly Finding[],
    run: WaiverRun,
    expected: readonly [WaiverStatus, Reach | null, number, ...problems: string[]],
  ];
  const at = (status: Status, names = ['温泉镇'], values: Partial<Finding> = {}): Finding =>
    findingOf(rule, status, names, values);
  const counted = at('open', ['温泉镇'], { counted: { kind: 'village', total: 18 } });

  test.each<Row>([
    ['used', waiverOf(), [overdue], run(), ['used', 'gap', 1]],
    ['31 days before its end', waiverOf(), [overdue], run('2024-05-30'), ['used', 'gap', 1]],
    [
      '30 days before its end',
      waiverOf(),
      [overdue],
      run('2024-05-31'),
      ['used', 'gap', 1, 'warning expiring'],
    ],
    ['on its last day', waiverOf(), [overdue], run('2024-06-30'), ['used', 'gap', 1, 'warning expiring']],
    ['the day after', waiverOf(), [overdue], run('2024-07-01'), ['expired', 'gap', 0, 'error expired']],
    [
      'history: the gap is closed',
      waiverOf(),
      [at('met')],
      run('2024-07-01'),
      ['expired', 'no-gap', 0, 'note expired'],
    ],
    [
      'the day before',
      waiverOf(),
      [overdue],
      run('2023-12-31'),
      ['not-yet-valid', 'gap', 0, 'warning not-yet-valid'],
    ],
    [
      'the day before, no gap',
      waiverOf(),
      [at('met')],
      run('2023-12-31'),
      ['not-yet-valid', 'no-gap', 0, 'note not-yet-valid'],
    ],
    ['of what is met', waiverOf(), [at('met')], run(), ['unused', 'no-gap', 0, 'warning unused']],
    ['of what is not due', waiverOf(), [at('pending')], run(), ['unused', 'no-gap', 0, 'warning unused']],
    [
      'of what is undeclared',
      waiverOf(),
      [at('undeclared')],
      run(),
      ['unused', 'no-gap', 0, 'warning unused'],
    ],
    ['of nothing that is asked', waiverOf(), [], run(), ['unused', 'none', 0, 'warning not-asked-there']],
    [
      'of another period',
      waiverOf({ period: '2024-Q1' }),
      [overdue],
      run(),
      ['unused', 'none', 0, 'warning not-asked-there'],
    ],
    [
      'of the county where townships owe it',
      waiverOf({ division: [COUNTY] }),
      [overdue],
      run(),
      ['too-broad', 'below', 0, 'error too-broad'],
    ],
    [
      'of villages that the township counts',
      waiverOf(),
      [counted],
      run(),
      ['too-broad', 'below', 0, 'error too-broad'],
    ],
    [
      'of nobody',
      waiverOf({ division: ['温全镇'] }),
      [overdue],
      run(),
      ['orphaned', null, 0, 'error orphaned'],
    ],
    [
      'of nobody below a known township',
      waiverOf({ division: ['温泉镇', '左村'] }),
      [overdue],
      run(),
      ['orphaned', null, 0, 'error orphaned'],
    ],
    [
      'of one of two villages',
      waiverOf({ division: ['前村'] }),
      [overdue],
      run(),
      ['ambiguous', null, 0, 'error ambiguous'],
    ],
    [
      'of that village, by its path',
      waiverOf({ division: ['温泉镇', '前村'] }),
      [at('open', ['温泉镇', '前村'])],
      run(),
      ['used', 'gap', 1],
    ],
    ['by the whole path', waiverOf({ division: [COUNTY, '温泉镇'] }), [overdue], run(), ['used', 'gap', 1]],
    [
      'of a division that another file may have',
      waiverOf({ division: ['岳溪镇'] }),
      [overdue],
      run('2024-03-31', { state: partState }),
      ['not-asked', null, 0],
    ],
    [
      'of a division of a file that was left out',
      waiverOf({ division: ['长沙镇'] }),
      [overdue],
      run('2024-03-31', { isPart: true }),
      ['not-asked', null, 0],
    ],
    [
      'of a rule that is not asked this time',
      waiverOf({ rule: 'other' }),
      [overdue],
      run(),
      ['not-asked', null, 0],
    ],
    ['of another document', waiverOf({ pack: 'yanbian-2023' }), [overdue], run(), ['not-asked', null, 0]],
    [
      'of what is encouraged',
      waiverOf({ rule: encouraged.id }),
      [findingOf(encouraged, 'overdue', ['温泉镇'])],
      run(),
      ['unused', null, 0, 'warning encouraged'],
    ],
    ['by the submitter', waiverOf({ origin: 'submitted' }), [overdue], run(), ['used', 'gap', 1]],
    [
      'by the submitter, left out',
      waiverOf({ origin: 'submitted' }),
      [overdue],
      run('2024-03-31', { ignoresSubmitted: true }),
      ['ignored', null, 0],
    ],
    [
      'by the auditor, not left out',
      waiverOf(),
      [overdue],
      run('2024-03-31', { ignoresSubmitted: true }),
      ['used', 'gap', 1],
    ],
    [
      'by another submitter',
      waiverOf({ origin: 'submitted', place: { file: '岳溪镇/豁免.yaml', pointer: '' } }),
      [overdue],
      run(),
      ['other-folder', null, 0, 'error other-folder'],
    ],
    [
      'by the auditor, from anywhere',
      waiverOf({ place: { file: '../审核/豁免.yaml', pointer: '' } }),
      [overdue],
      run(),
      ['used', 'gap', 1],
    ],
  ])('%s', (_what, waiver, findings, how, [status, reach, count, ...problems]) => {
    const { outcomes, findings: after } = applyWaivers(findings, [waiver], how);
    expect(outcomes).toHaveLength(1);
    expect(outcomes[0]).toMatchObject({ waiver, status, reach, findings: count });
    expect(outcomes[0]?.problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual(problems);
    expect(after.filter((finding) => finding.status === 'waived')).toHaveLength(count);
  });

  test('of two that cover the same, the auditor’s counts, then the one that ends last', () => {
    const mine = waiverOf({
      origin: 'submitted',
      until: '2024-12-31',
      place: { file: 'a.yaml', pointer: '/1' },
    });
    const short = waiverOf({ until: '2024-04-30', place: { file: 'b.yaml', pointer: '/1' } });
    const long = waiverOf({ place: { file: 'b.yaml', pointer: '/2' } });
    const { findings, outcomes } = applyWaivers([overdue], [mine, short, long], run());
    expect(findings[0]?.waived?.waiver).toBe(long);
    expect(outcomes.map(({ status, reach }) => [status, reach])).toEqual([
      ['unused', 'covered'],
      ['unused', 'covered'],
      ['used', 'gap'],
    ]);
    expect(outcomes.map(({ problems }) => problems.map(({ code, args }) => [code, args.other]))).toEqual([
      [['overlapping', long.place]],
      [['overlapping', long.place]],
      [],
    ]);
  });

  test('one that was renewed in time is history, not a fault', () => {
    const renewed = waiverOf({ since: '2024-07-01', until: '2024-12-31' });
    const { outcomes } = applyWaivers([overdue], [waiverOf(), renewed], run('2024-09-01'));
    expect(outcomes.map(({ status }) => status)).toEqual(['expired', 'used']);
    expect(outcomes.flatMap(({ problems }) => problems.map(({ severity }) => severity))).toEqual(['note']);
  });
});

describe('a waiver by a former id', () => {
  const head: Rule = { ...rule, id: 'head', was: ['old'] };
  const staff: Rule = { ...head, id: 'staff' };
  const gapOf = (of: Rule): Finding => ({ ...overdue, rule: of });
  const old = waiverOf({ rule: 'old' });
  test.each<[string, readonly Rule[], readonly Finding[], readonly string[]]>([
    ['covers the rule that was renamed', [head], [gapOf(head)], ['waived']],
    ['covers all that it was split into', [head, staff], [gapOf(head), gapOf(staff)], ['waived', 'waived']],
    [
      'covers the one that is a gap',
      [head, staff],
      [findingOf(head, 'met', ['温泉镇']), gapOf(staff)],
      ['met', 'waived'],
    ],
    [
      'does not cover a rule that was never called so',
      [head, rule],
      [gapOf(head), overdue],
      ['waived', 'overdue'],
    ],
    [
      'does not cover a part that is only encouraged',
      [head, { ...staff, force: 'encouraged' }],
      [gapOf(head), gapOf({ ...staff, force: 'encouraged' })],
      ['waived', 'overdue'],
    ],
  ])('%s', (_, rules, findings, expected) => {
    const done = applyWaivers(findings, [old], run('2024-03-31', { packs: [packOf(rules)] }));
    expect(done.findings.map(({ status }) => status)).toEqual(expected);
    expect(done.outcomes.map(({ status }) => status)).toEqual(['used']);
  });
});
