import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import type { RunOptions } from '../../src/model/run-options.ts';
import { indexReport } from '../../src/report/public/report-index.ts';
import { terminal } from '../../src/report/terminal/terminal.ts';
import { verdictRows } from '../../src/report/terminal/verdict-rows.ts';
import { attestedRules, RULES } from './sample-pack.ts';
import { contextOf, findingOf, reportOf, sampleReport, TOWNSHIPS } from './sample-report.ts';

const overdue = TOWNSHIPS.flatMap((town) =>
  attestedRules(9).map((rule) => findingOf(rule, 'overdue', [town], { due: '2023-12-31' as never })),
);

function narrowed(options: Partial<RunOptions>): Report {
  const report = sampleReport();
  return { ...report, options: { ...report.options, ...options } };
}

describe('the end of the gap report', () => {
  test.each([
    [{ code: 1, reported: 1 }, '退出码 1：有达到 --fail-on 所定程度的差距'],
    [{ code: 1, reported: 0 }, '退出码 0（因 --exit-zero，原为 1）：有达到'],
    [{ code: 3, reported: 3 }, '退出码 3：不完整'],
  ] as const)('says what the exit code means: %j', (exit, text) => {
    expect(terminal(sampleReport(), contextOf(), exit)).toContain(`\n${text}`);
  });

  test('has nothing behind totals, exit code and next step', () => {
    const text = terminal(sampleReport(), contextOf(), { code: 1, reported: 1 });
    const headings = text.split('\n').filter((line) => line.startsWith('== '));
    expect(headings.slice(-2)).toEqual(['== 汇总 ==', '== 下一步 ==']);
  });

  test('counts by division, the most pressing first, and folds what has no room', () => {
    const report = reportOf(overdue);
    const { by, rows, rest } = verdictRows(report, indexReport(report, 'zh'), contextOf());
    expect([by, rows.length, rest?.count, rest?.counts.overdue]).toEqual(['division', 19, 21, 21 * 9]);
    const ordered = verdictRows(sampleReport(), indexReport(sampleReport(), 'zh'), contextOf());
    const counts = ordered.rows.map((row) => row.counts.overdue);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  test.each([
    ['of one division', reportOf(overdue.slice(0, 9)), contextOf()],
    ['that is grouped by topic', reportOf(overdue), contextOf({ groupBy: 'topic' })],
  ])('counts a report %s by topic', (_, report, context) => {
    expect(verdictRows(report, indexReport(report, 'zh'), context).by).toBe('topic');
  });
});

describe('what is overdue', () => {
  test('is never folded away: every rule and every division is named', () => {
    const text = terminal(reportOf(overdue), contextOf({ width: 120 })).replaceAll(/\n */g, '');
    const [list = ''] = text.split('== 汇总 ==');
    for (const { rule } of overdue.slice(0, 9)) expect(list).toContain(rule.title.zh);
    for (const town of TOWNSHIPS) expect(list).toContain(town);
    expect(list).not.toContain('未显示');
  });
});

describe('what is undeclared', () => {
  const undeclared = (town: string, due: string | null) =>
    findingOf(RULES.staffTown, 'undeclared', [town], { due: due as never });

  test('past its due day comes first and says so', () => {
    const report = reportOf([
      undeclared('温泉镇', null),
      undeclared('岳溪镇', '2024-03-31'),
      undeclared('大进镇', '2024-03-30'),
    ]);
    const text = terminal(report, contextOf());
    const at = [
      '期限已过而没有申报的（1 项）',
      '大进镇（1 项）',
      '期限未到或没有期限的（2 项）',
      '温泉镇（1 项）',
    ].map((part) => text.indexOf(part));
    expect(at).not.toContain(-1);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
  });

  test('without any past its due day has no parts', () => {
    const text = terminal(reportOf([undeclared('温泉镇', null)]), contextOf());
    expect(text).not.toContain('期限已过而没有申报');
    expect(text).not.toContain('期限未到或没有期限的');
  });
});

describe('the title of a narrowed run', () => {
  test.each<[Partial<RunOptions>, string]>([
    [{ topic: ['station'] }, '只核对主题 station，其他主题没有核对'],
    [{ bearer: ['各乡镇'] }, '只核对责任单位 各乡镇，其他单位的没有核对'],
    [{ division: ['温泉镇', '岳溪镇'] }, '只核对 温泉镇、岳溪镇 及其下级，其他辖区没有核对'],
    [{ only: ['station-*'] }, '只核对规则 station-*，其他规则没有核对'],
    [{ status: ['overdue'] }, '只列出 逾期未达标，其他结论没有列出'],
  ])('%j: says what it left out', (selection, text) => {
    const [title = ''] = terminal(narrowed(selection), contextOf({ width: 200 })).split('\n');
    expect(title).toContain(text);
  });

  test('of a whole run has no such words', () => {
    const [title = ''] = terminal(sampleReport(), contextOf({ width: 200 })).split('\n');
    expect(title).not.toMatch(/没有核对|没有列出/);
  });
});
