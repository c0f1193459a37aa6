import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import type { Kind } from '../../src/model/level.ts';
import { indexReport } from '../../src/report/public/report-index.ts';
import { explain } from '../../src/report/terminal/explain.ts';
import { sectionOf } from '../../src/report/terminal/sections.ts';
import { terminal } from '../../src/report/terminal/terminal.ts';
import { whoText } from '../../src/report/terminal/who-text.ts';
import { DISPUTED, RULES } from './sample-pack.ts';
import { contextOf, findingOf, reportOf, TOWNSHIPS } from './sample-report.ts';

function counted(town: string, kind: Kind, status: Finding['status'] = 'overdue'): Finding {
  return findingOf(RULES.micro, status, [town], {
    level: 'village',
    counted: { kind, total: 9 },
    required: 9,
    actual: 7,
    gap: 2,
    unit: '个',
  });
}

const own = findingOf(RULES.staffTown, 'overdue', ['岳溪镇'], { required: 2, actual: 1, gap: 1, unit: '人' });

describe('villages that a township counts', () => {
  test('have headings of their own, behind the township', () => {
    const report = reportOf([counted('岳溪镇', 'community'), counted('岳溪镇', 'village'), own]);
    const titles = (['zh', 'en'] as const).map((locale) =>
      sectionOf('overdue', report, indexReport(report, locale), contextOf({ locale })).groups.map(
        ({ title }) => title,
      ),
    );
    expect(titles).toEqual([
      ['岳溪镇', '岳溪镇的行政村', '岳溪镇的社区'],
      ['岳溪镇', 'the villages of 岳溪镇', 'the communities of 岳溪镇'],
    ]);
  });

  test('are named in lists, and counted as places', () => {
    const findings = TOWNSHIPS.slice(0, 4).map((town) => ({
      ...counted(town, 'village'),
      status: 'open' as const,
    }));
    const report = reportOf(findings);
    expect(whoText(findings, indexReport(report, 'zh'))).toBe(
      '温泉镇的行政村、岳溪镇的行政村、大进镇的行政村等 4 处',
    );
    expect(whoText(findings, indexReport(report, 'en'))).toBe(
      'the villages of 温泉镇, the villages of 岳溪镇, the villages of 大进镇 and others (4 places)',
    );
    expect(whoText([own], indexReport(reportOf([own]), 'zh'))).toBe('岳溪镇');
    const overdue = findings.map((finding) => ({ ...finding, status: 'overdue' as const }));
    expect(whoText(overdue, indexReport(report, 'zh'))).not.toContain('等 4 处');
  });
});

describe('a disputed finding', () => {
  const one = findingOf(DISPUTED, 'pending', ['温泉镇'], {
    required: 1,
    actual: 0,
    gap: 1,
    disputed: true,
    readings: { 'end-of-june': 'pending', 'end-of-may': 'overdue' },
  });
  const text = (verbose: boolean, chosenReadings = {}): string =>
    terminal(reportOf([one], { chosenReadings }), contextOf({ verbose, width: 400 }));

  test.each([false, true])('tells its readings by title (verbose: %s)', (verbose) => {
    expect(text(verbose)).toContain('按「“6月前”含 6 月」（end-of-june）：未到期 1（现用）');
  });

  test('tells the verdicts under them where it is told alone', () => {
    expect(text(true)).toContain(
      '「“6月前”含 6 月」（end-of-june）：未到期；「“6月前”不含 6 月」（end-of-may）：逾期未达标',
    );
  });

  test('tells what was chosen as it was written', () => {
    const key = `${DISPUTED.pack}/${DISPUTED.id}`;
    expect(text(false, { [key]: 'end-of-may' })).toContain(`${key} = end-of-may（“6月前”不含 6 月）`);
  });
});

test('an entry in full tells the remedy, and once since when it has lapsed', () => {
  const remarks = [{ type: 'lapsed', since: '2024-03-01' }] as unknown as Finding['remarks'];
  const report = reportOf([{ ...own, remarks }]);
  const text = terminal(report, contextOf({ verbose: true, width: 400 }));
  expect(text).toContain('整改建议 补足人员后申报日期。');
  expect(text.match(/2024-03-01 起不再达标/g)?.length).toBe(2); // the entry, and the note
  expect(terminal(report, contextOf())).not.toContain('整改建议 ');
});

test('an explanation says once that nobody is there to ask', () => {
  const remarks = [{ type: 'no-subjects', level: 'village', kind: null }] as const;
  const one = findingOf(RULES.micro, 'undeclared', ['温泉镇'], { level: 'village', remarks });
  const text = explain(reportOf([one]), RULES.micro, contextOf({ width: 400 }));
  expect(text.match(/没有申报任何村（社区）/g)?.length).toBe(1);
});

test('an entry of several findings names the bearers of all', () => {
  const findings = ['温泉镇', '岳溪镇'].map((town) => ({
    ...findingOf(RULES.brigade, 'pending', [town]),
    bearer: [town],
  }));
  const text = terminal(reportOf(findings), contextOf({ groupBy: 'clause' }));
  expect(text).toContain('责任单位 温泉镇、岳溪镇 ·');
});

test.each([
  ['zh', '对标检查 · 核对日 2024-03-31\n'],
  ['en', 'Gap report · as of 2024-03-31\n'],
] as const)('a report on nothing has a title without a name (%s)', (locale, title) => {
  const report = reportOf([], { jurisdictions: [], leftOut: ['坏.yaml'], packs: [] });
  expect(terminal(report, contextOf({ locale })).startsWith(title)).toBe(true);
});
