import { describe, expect, test } from 'vitest';
import { baselineOf } from '../../../src/history/baseline/baseline-of.ts';
import { compareBaseline } from '../../../src/history/baseline/compare-baseline.ts';
import type { Baseline, BaselineEntry } from '../../../src/model/baseline.ts';
import type { Finding } from '../../../src/model/finding.ts';
import type { FailLevel, Status } from '../../../src/model/status.ts';
import { RULES } from '../../report/sample-pack.ts';
import { findingOf, reportOf } from '../../report/sample-report.ts';

const TOWN = ['温泉镇'];
const of = (status: Status, more: Partial<Finding> = {}): Finding =>
  findingOf(RULES.staffTown, status, TOWN, more);
const baselineFrom = (findings: readonly Finding[], failOn: FailLevel = 'open'): Baseline => {
  const report = reportOf(findings);
  return baselineOf({ ...report, options: { ...report.options, failOn } });
};
const compare = (
  baseline: Baseline,
  findings: readonly Finding[],
  failOn: FailLevel = 'open',
): ReturnType<typeof compareBaseline> =>
  compareBaseline(baseline, findings, { evaluated: findings, isAsked: () => true, isWhole: true, failOn });
const encouraged = { ...RULES.staffTown, force: 'encouraged' as const };

describe('a baseline', () => {
  test.each<[string, Finding, FailLevel, number]>([
    ['overdue is in it', of('overdue'), 'open', 1],
    ['open is in it', of('open'), 'open', 1],
    ['what is not due is not accepted before it is', of('pending'), 'open', 0],
    ['unless it would fail the run', of('pending'), 'pending', 1],
    ['open does not fail at this level', of('open'), 'overdue', 0],
    ['encouraged never fails', { ...of('overdue'), rule: encouraged }, 'pending', 0],
    ['undeclared is no gap', of('undeclared'), 'pending', 0],
    ['waived is no gap', of('waived'), 'pending', 0],
    ['met is no gap', of('met'), 'pending', 0],
  ])('%s', (_, finding, failOn, count) => {
    expect(baselineFrom([finding], failOn).gaps.length).toBe(count);
  });

  test('is the same whatever the order of findings, and has nothing of files, facts and persons', () => {
    const findings = [
      of('overdue'),
      findingOf(RULES.committee, 'overdue', ['岳溪镇']),
      findingOf(RULES.meetings, 'overdue', [], { period: '2023-Q4' }),
      findingOf(RULES.meetings, 'overdue', [], { period: '2023-Q3' }),
    ];
    const { gaps } = baselineFrom(findings);
    expect(baselineFrom(findings.toReversed()).gaps).toEqual(gaps);
    expect(gaps.map(({ period }) => period)).toEqual([null, '2023-Q3', '2023-Q4', null]);
    for (const gap of gaps)
      expect(Object.keys(gap)).toEqual(['fingerprint', 'pack', 'rule', 'division', 'period', 'status']);
  });
});

describe('a finding beside a baseline', () => {
  const known = baselineFrom([of('overdue')]);
  const ofOpen = baselineFrom([of('open')]);
  test.each<[string, Baseline, Finding, FailLevel, string | null]>([
    ['is known', known, of('overdue'), 'open', 'known'],
    ['is known though more is missing', known, of('overdue', { gap: 9, daysLate: 999 }), 'open', 'known'],
    [
      'is known in another file on another line',
      known,
      of('overdue', { place: { file: 'b.yaml', pointer: '/x' } }),
      'open',
      'known',
    ],
    ['is known and presses less', known, of('open'), 'open', 'known'],
    ['is new when it presses more', ofOpen, of('overdue'), 'open', 'new'],
    ['is new in another division', known, findingOf(RULES.staffTown, 'overdue', ['岳溪镇']), 'open', 'new'],
    ['is new of another rule', known, findingOf(RULES.committee, 'overdue', TOWN), 'open', 'new'],
    ['is new in the next period', known, of('overdue', { period: '2024-Q1' }), 'open', 'new'],
    ['is new where nothing is known', baselineFrom([]), of('open'), 'open', 'new'],
    ['is new also where no level fails', baselineFrom([]), of('open'), 'never', 'new'],
    ['does not count below the level', baselineFrom([]), of('open'), 'overdue', null],
    ['does not count before it is due', known, findingOf(RULES.committee, 'pending', TOWN), 'open', null],
    ['does not count when encouraged', known, { ...of('overdue'), rule: encouraged }, 'open', 'known'],
    ['is nothing when met', known, of('met'), 'open', null],
    ['is nothing when undeclared', known, of('undeclared'), 'open', null],
    ['is nothing when waived', known, of('waived'), 'open', null],
  ])('%s', (_, baseline, finding, failOn, mark) => {
    const { marks } = compare(baseline, [finding], failOn);
    expect(marks.get(finding) ?? null).toBe(mark);
  });

  test.each<[string, Partial<BaselineEntry>]>([
    ['division', { division: ['重庆市开州区', '岳溪镇'] }],
    ['rule', { rule: 'committee-members' }],
    ['pack', { pack: 'other' }],
    ['period', { period: '2024-Q1' }],
    ['fingerprint', { fingerprint: '0'.repeat(32) }],
  ])('is not covered by an entry whose %s was changed by hand', (_, change) => {
    const gaps = known.gaps.map((entry) => ({ ...entry, ...change }));
    const { new: news, known: same, stale } = compare({ ...known, gaps }, [of('overdue')]);
    expect([news.overdue, same.overdue, stale.length]).toEqual([1, 0, 1]);
  });
});

describe('what becomes of an entry', () => {
  const baseline = baselineFrom([of('overdue')]);
  const lists = ['worsened', 'fixed', 'neither', 'stale'] as const;
  const listOf = (
    findings: readonly Finding[],
    asked: Partial<Parameters<typeof compareBaseline>[2]> = {},
  ): string[] => {
    const usual = { evaluated: findings, isAsked: () => true, isWhole: true, failOn: 'open' as const };
    const outcome = compareBaseline(baseline, findings, { ...usual, ...asked });
    return lists.filter((list) => outcome[list].length > 0);
  };
  test.each<[string, readonly Finding[], readonly string[]]>([
    ['met', [of('met')], ['fixed']],
    ['met late', [of('late')], ['fixed']],
    ['undeclared is not fixed', [of('undeclared')], ['neither']],
    ['waived is not fixed', [of('waived')], ['neither']],
    ['not applicable is not fixed', [of('not-applicable')], ['neither']],
    ['still a gap', [of('overdue')], []],
    ['nobody is asked', [], ['stale']],
  ])('%s', (_, findings, expected) => {
    expect(listOf(findings)).toEqual(expected);
  });

  test('it is not stale where its rule is not asked, its division is filtered out, or files have faults', () => {
    expect(listOf([], { isAsked: () => false })).toEqual([]);
    expect(listOf([], { evaluated: [of('overdue')] })).toEqual([]);
    expect(listOf([], { isWhole: false })).toEqual([]);
  });

  test('it has worsened where it was open', () => {
    const { worsened } = compare(baselineFrom([of('open')]), [of('overdue')]);
    expect(worsened).toMatchObject([{ status: 'open', now: 'overdue' }]);
  });
});

describe('an entry of a rule that was renamed or split', () => {
  const partOf = (id: string, status: Status): Finding => {
    const rule = { ...RULES.staffTown, id, was: [RULES.staffTown.id] };
    return findingOf(rule, status, TOWN);
  };
  test.each<[string, readonly Status[], readonly (string | null)[], Partial<Record<string, number>>]>([
    ['is known under the new id', ['overdue'], ['known'], {}],
    ['covers both parts', ['overdue', 'open'], ['known', 'known'], {}],
    ['is not fixed while one part is a gap', ['met', 'overdue'], [null, 'known'], {}],
    ['is fixed where all parts are', ['met', 'late'], [null, null], { fixed: 1 }],
    ['is not fixed where one is not declared', ['met', 'undeclared'], [null, null], { neither: 1 }],
  ])('%s', (_, statuses, expected, lists) => {
    const findings = statuses.map((status, index) => partOf(`part-${index}`, status));
    const outcome = compare(baselineFrom([of('overdue')]), findings);
    expect(findings.map((finding) => outcome.marks.get(finding) ?? null)).toEqual(expected);
    const { worsened, fixed, neither, stale } = outcome;
    expect([worsened, fixed, neither, stale].map(({ length }) => length)).toEqual(
      ['worsened', 'fixed', 'neither', 'stale'].map((list) => lists[list] ?? 0),
    );
  });

  test('has worsened where one part presses more', () => {
    const { worsened, known } = compare(baselineFrom([of('open')]), [
      partOf('a', 'open'),
      partOf('b', 'overdue'),
    ]);
    expect([worsened.map(({ now }) => now), known.open]).toEqual([['overdue'], 1]);
  });

  test('is not under an id that a rule has never had', () => {
    const { known, stale } = compare(baselineFrom([findingOf(RULES.committee, 'overdue', TOWN)]), [
      partOf('a', 'overdue'),
    ]);
    expect([known.overdue, stale.length]).toEqual([0, 1]);
  });
});
