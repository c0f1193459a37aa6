import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/model/finding.ts';
import { FORCES, STATUSES, type Status } from '../../../src/model/status.ts';
import { compareReport } from '../../../src/report/compare/compare-report.ts';
import { COMPARED_BY } from '../../../src/model/compared-by.ts';
import type { Comparison } from '../../../src/report/compare/comparison.ts';
import { COMPARE_FORMATS } from '../../../src/report/compare/index.ts';
import { shareOf } from '../../../src/report/compare/share-of.ts';
import { type Tally, tallyOf } from '../../../src/report/compare/tally.ts';
import { attestedRules, RULES } from '../sample-pack.ts';
import { contextOf } from '../sample-report.ts';
import { at, comparedReport, OTHER, OTHER_PACK } from './sample-comparison.ts';
import { SEED } from '../../support/seed.ts';

const [A, B] = [['甲区'], ['乙区']];
const ENCOURAGED = { ...RULES.water, id: 'encouraged', force: 'encouraged' } as const;

describe('a tally', () => {
  const of = (...statuses: Status[]): Tally =>
    tallyOf(statuses.map((status) => at(A, RULES.staffTown, status)));

  test.each<[string, Status[], object, number | null]>([
    ['nothing asked has no share', [], { met: 0, gaps: 0, applicable: 0 }, null],
    ['what is not applicable is not due', ['not-applicable'], { met: 0, applicable: 0 }, null],
    ['met is met', ['met'], { met: 1, applicable: 1 }, 1],
    ['late is met', ['late', 'overdue'], { met: 1, gaps: 1, applicable: 2 }, 0.5],
    ['overdue, open and pending are gaps', ['overdue', 'open', 'pending'], { gaps: 3, applicable: 3 }, 0],
    [
      'undeclared is due and neither met nor a gap',
      ['met', 'undeclared'],
      { met: 1, gaps: 0, applicable: 2 },
      0.5,
    ],
    ['waived is due and neither met nor a gap', ['met', 'waived'], { met: 1, gaps: 0, applicable: 2 }, 0.5],
    ['a share is cut, not rounded', ['met', 'met', 'undeclared'], { met: 2, applicable: 3 }, 0.6666],
  ])('%s', (_, statuses, numbers, share) => {
    expect(of(...statuses)).toMatchObject(numbers);
    expect(shareOf(of(...statuses))).toBe(share);
  });

  test('of one in 100 000 not met is no full share', () => {
    expect(shareOf({ met: 99_999, applicable: 100_000 })).toBe(0.9999);
    expect(shareOf({ met: 57, applicable: 100 })).toBe(0.57);
  });

  test('counts what is encouraged apart', () => {
    const tally = tallyOf([at(A, ENCOURAGED, 'met'), at(A, ENCOURAGED, 'open'), at(A, RULES.water, 'open')]);
    expect(tally).toMatchObject({ met: 0, gaps: 1, applicable: 1, encouraged: { met: 1, open: 1 } });
  });
});

/** `topic: met/due …` of each row, for tables. */
function rowsOf({ rows }: Comparison): string[] {
  return rows.map(({ subject, cells }) => {
    const name =
      subject.type === 'topic'
        ? `${subject.topic}@${subject.pack}`
        : subject.type === 'not-on-file'
          ? `not on file: ${subject.paths.map((path) => path.at(-1)).join()}`
          : `${subject.type} ${subject.path.join('/')}`;
    return [name, ...cells.map(({ met, applicable }) => `${met}/${applicable}`)].join(' ');
  });
}

describe('by topic', () => {
  test('rows are in the order of the topics, columns in that of the jurisdictions', () => {
    const report = comparedReport(
      [B, A],
      [
        at(A, RULES.water, 'met'),
        at(B, RULES.staffTown, 'undeclared'),
        at([...A, '东镇'], RULES.staffTown, 'late'),
      ],
    );
    expect(rowsOf(compareReport(report, 'topic', []))).toEqual([
      'station.staffing@kaizhou-2023-47 0/1 1/1',
      'facilities.water@kaizhou-2023-47 0/0 1/1',
    ]);
  });

  test('a topic that two documents call alike is one row, one that they call differently is two', () => {
    const [grid] = attestedRules(1);
    if (grid === undefined) throw new Error('no rule');
    const report = comparedReport(
      [A, B],
      [at(A, RULES.staffTown, 'met'), at(A, grid, 'met'), ...OTHER.map((rule) => at(B, rule, 'open'))],
    );
    const comparison = compareReport(report, 'topic', []);
    expect(rowsOf(comparison)).toEqual([
      'station.staffing@kaizhou-2023-47 1/1 0/1',
      'grid@kaizhou-2023-47 1/1 0/0',
      `grid@${OTHER_PACK} 0/0 0/1`,
      `islands@${OTHER_PACK} 0/0 0/1`,
    ]);
    expect(comparison.jurisdictions.map(({ packs }) => packs)).toEqual([['kaizhou-2023-47'], [OTHER_PACK]]);
  });

  test('a jurisdiction inside another is counted once, as its own', () => {
    const inner = [...A, '东镇', '一村'];
    const report = comparedReport(
      [A, inner],
      [
        at(inner, RULES.water, 'met'),
        at([...A, '东镇'], RULES.water, 'open'),
        at([...inner, 'x'], RULES.water, 'met'),
      ],
    );
    expect(rowsOf(compareReport(report, 'topic', []))).toEqual(['facilities.water@kaizhou-2023-47 0/1 2/2']);
  });

  test('names that only begin alike are not inside each other', () => {
    const report = comparedReport([['甲'], ['甲区']], [at(['甲区', '东镇'], RULES.water, 'met')]);
    expect(rowsOf(compareReport(report, 'topic', []))).toEqual(['facilities.water@kaizhou-2023-47 0/0 1/1']);
  });

  test('a finding of nobody is a fault of the program', () => {
    const report = comparedReport([A], [at(B, RULES.water, 'met')]);
    expect(() => compareReport(report, 'topic', [])).toThrow(RangeError);
  });
});

describe('by division', () => {
  const town = (name: string, ...statuses: Status[]): Finding[] =>
    statuses.map((status) => at([...A, name], RULES.water, status));

  test.each<[string, Finding[], string[]]>([
    [
      'most gaps first, whatever the share',
      [...town('甲镇', 'open', 'met'), ...town('乙镇', 'open', 'overdue', 'met', 'met', 'met')],
      ['乙镇', '甲镇'],
    ],
    [
      'then most undeclared',
      [...town('甲镇', 'open'), ...town('乙镇', 'open', 'undeclared')],
      ['乙镇', '甲镇'],
    ],
    ['then by name', [...town('b镇', 'met'), ...town('a镇', 'met')], ['a镇', 'b镇']],
    [
      'what is not applicable counts for nothing',
      [...town('b镇', 'not-applicable'), ...town('a镇', 'met')],
      ['a镇', 'b镇'],
    ],
  ])('%s', (_, findings, names) => {
    const comparison = compareReport(comparedReport([A], findings), 'division', []);
    expect(rowsOf(comparison).map((row) => /甲区\/(\S+)/.exec(row)?.[1])).toEqual(names);
  });

  test('villages count with their township; the jurisdiction itself and what is not on file come last', () => {
    const notOnFile = { remarks: [{ type: 'not-on-file', roster: 'r' }] } as const;
    const report = comparedReport(
      [A],
      [
        at(A, RULES.meetings, 'overdue'),
        at([...A, '丙社区'], RULES.micro, 'undeclared', notOnFile),
        at([...A, '乙社区'], RULES.micro, 'undeclared', notOnFile),
        at([...A, '东镇', '一村'], RULES.micro, 'met'),
        at([...A, '东镇'], RULES.micro, 'undeclared'),
      ],
    );
    expect(rowsOf(compareReport(report, 'division', []))).toEqual([
      'division 甲区/东镇 1/2',
      'itself 甲区 0/1',
      'not on file: 丙社区,乙社区 0/2',
    ]);
  });

  test('several jurisdictions have no divisions beside each other', () => {
    expect(() => compareReport(comparedReport([A, B], []), 'division', [])).toThrow(RangeError);
  });

  test('of nothing there is nothing', () => {
    expect(compareReport(comparedReport([], []), 'division', [])).toMatchObject({
      jurisdictions: [],
      rows: [],
    });
  });
});

const rules = [...Object.values(RULES), ...OTHER, ...attestedRules(3)].flatMap((rule) =>
  FORCES.map((force) => ({ ...rule, id: `${rule.id}-${force}`, force })),
);
const finding = (tops: readonly (readonly string[])[]): fc.Arbitrary<Finding> =>
  fc
    .record({
      rule: fc.constantFrom(...rules),
      status: fc.constantFrom(...STATUSES),
      top: fc.constantFrom(...tops),
      below: fc.array(fc.constantFrom('东镇', '西镇', '一村'), { maxLength: 2 }),
      isOnFile: fc.boolean(),
    })
    .map(({ rule, status, top, below, isOnFile }) =>
      at([...top, ...below], rule, status, {
        remarks: isOnFile ? [] : [{ type: 'not-on-file', roster: 'r' }],
      }),
    );
const findings = fc.array(finding([A, B]), { maxLength: 60 });

/** Sum of every verdict, encouraged or not. */
function summed(tallies: readonly Tally[]): Record<Status, number> {
  const sum = (status: Status): number =>
    tallies.reduce((all, { counts, encouraged }) => all + counts[status] + encouraged[status], 0);
  return Object.fromEntries(STATUSES.map((status) => [status, sum(status)])) as Record<Status, number>;
}

describe('always', () => {
  test('totals add up to the summary of check, rows to their total', () => {
    fc.assert(
      fc.property(findings, fc.constantFrom(...COMPARED_BY), (all, by) => {
        const tops = by === 'topic' ? [A, B] : [A];
        const own = all.filter(({ division }) => by === 'topic' || division[0] === '甲区');
        const report = comparedReport(tops, own);
        const { jurisdictions, rows } = compareReport(report, by, []);
        expect(summed(jurisdictions.map(({ total }) => total))).toEqual(report.summary);
        jurisdictions.forEach(({ total }, index) => {
          const column = rows.flatMap(({ cells }) => cells[index] ?? []);
          expect(column.length).toBe(rows.length);
          expect(summed(column)).toEqual(summed([total]));
          const met = column.reduce((sum, tally) => sum + tally.met, 0);
          expect(met).toBe(total.met);
        });
        const binding = jurisdictions.reduce((sum, { total }) => sum + total.counts.undeclared, 0);
        expect(binding).toBe(report.binding.undeclared);
      }),
      { seed: SEED },
    );
  });

  test('shares are between 0 and 1, and no undeclared finding raises one', () => {
    fc.assert(
      fc.property(findings, finding([A]), (all, more) => {
        const share = (list: readonly Finding[]): number | null =>
          shareOf(tallyOf(list.filter(({ division }) => division[0] === '甲区')));
        const before = share(all);
        const after = share([...all, { ...more, status: 'undeclared' }]);
        for (const value of [before, after]) expect(value ?? 0).toBeGreaterThanOrEqual(0);
        for (const value of [before, after]) expect(value ?? 1).toBeLessThanOrEqual(1);
        expect(after ?? 0).toBeLessThanOrEqual(before ?? 0);
      }),
      { seed: SEED },
    );
  });

  test('the order of findings changes no byte', () => {
    const shuffled = findings.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, fc.constantFrom(...Object.values(COMPARE_FORMATS)), ([all, other], format) => {
        const { packs } = comparedReport([A, B], all);
        const text = (list: readonly Finding[]): string =>
          format(compareReport(comparedReport([A, B], list, { packs }), 'topic', []), contextOf());
        expect(text(other)).toBe(text(all));
      }),
      { seed: SEED },
    );
  });
});
