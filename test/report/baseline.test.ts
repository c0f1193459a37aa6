import { describe, expect, test } from 'vitest';
import { baselineOf } from '../../src/history/baseline/baseline-of.ts';
import { compareBaseline } from '../../src/history/baseline/compare-baseline.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/report.ts';
import { baselinePieces } from '../../src/report/public/baseline-pieces.ts';
import { terminal } from '../../src/report/terminal/terminal.ts';
import { golden } from '../golden.ts';
import { RULES } from './sample-pack.ts';
import { contextOf, findingOf, reportOf, sampleReport, TOWNSHIPS } from './sample-report.ts';

const at = (index: number): string[] => [TOWNSHIPS[index] ?? ''];

/** The sample county beside a baseline in which two gaps are not, and four are that it has no more. */
function withBaseline(): Report {
  const report = sampleReport();
  const isIn = ({ rule, division }: Finding): boolean =>
    !(rule.id === RULES.micro.id || division.at(-1) === TOWNSHIPS[2]);
  const before = [
    ...report.findings.filter(isIn),
    findingOf(RULES.staffTown, 'overdue', at(14)),
    findingOf(RULES.staffTown, 'overdue', at(15)),
    findingOf(RULES.committee, 'overdue', at(1)),
    findingOf({ ...RULES.committee, id: 'rule-of-last-year' }, 'overdue', ['恶意\u202e名称']),
  ];
  const compared = compareBaseline(baselineOf(reportOf(before)), report.findings, {
    evaluated: report.findings,
    isAsked: () => true,
    isWhole: true,
    failOn: 'open',
  });
  return { ...report, baseline: { file: '已知差距.json', sha256: 'c'.repeat(64), ...compared } };
}

describe('a report beside a baseline', () => {
  test.each([
    ['zh', 80],
    ['zh', 120],
    ['en', 80],
    ['en', 120],
  ] as const)('reads well in %s at %i columns', (locale, width) => {
    const actual = terminal(withBaseline(), contextOf({ locale, width }));
    expect(actual).toBe(golden(`report/baseline-${locale}-${width}.txt`, actual));
  });

  test('of a shard does not call stale what another shard may have', () => {
    const report = withBaseline();
    const shard = { index: 1, of: 2 };
    expect(terminal({ ...report, shard }, contextOf())).not.toContain('rule-of-last-year');
    expect(terminal(report, contextOf())).toContain('rule-of-last-year');
  });

  test('without one says nothing of it', () => {
    expect(terminal(sampleReport(), contextOf())).not.toContain('已知');
  });
});

test('the file shows every gap on a line of its own, hidden characters escaped', () => {
  const findings = [
    findingOf(RULES.committee, 'overdue', ['恶意\u202e名称']),
    findingOf(RULES.water, 'open', at(1)),
  ];
  const text = [...baselinePieces(baselineOf(reportOf(findings)))].join('');
  expect(text).toBe(golden('report/baseline.json', text));
  expect(text).toContain('恶意\\u202e名称');
  expect([...baselinePieces(baselineOf(reportOf([])))].join('')).toContain('"gaps": []\n}\n');
});
