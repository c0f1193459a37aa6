import { describe, expect, test } from 'vitest';
import { markdownWithin } from '../../../src/report/markdown/markdown-within.ts';
import { markdownText } from '../../../src/report/text/markdown-text.ts';
import { markdownLines } from '../../../src/report/markdown/markdown-lines.ts';
import { isoDate } from '../../../src/model/iso-date.ts';
import { GROUPINGS } from '../../../src/model/report.ts';
import { jsonReportOf } from '../../../src/report/public/json-report-of.ts';
import { check } from '../../../src/tasks/check.ts';
import { attestedRules } from '../sample-pack.ts';
import { findingOf, reportOf } from '../sample-report.ts';
import { HOSTILE, hostile, sample, written } from './sample.ts';

const bytesOf = (text: string): number => Buffer.byteLength(text);
const rowsOf = (text: string): number =>
  text.split('\n').filter((line) => line.startsWith('| 逾期') || /^\| .*(未|持续|豁免|错误|提醒)/.test(line))
    .length;

describe('text in Markdown', () => {
  test.each([
    ['a|b', String.raw`a\|b`, 'ends a cell'],
    ['`a`', '\\`a\\`', 'is code'],
    ['<b>', String.raw`\<b\>`, 'is HTML'],
    ['&lt;', String.raw`\&lt;`, 'is an entity'],
    ['[a](b)', String.raw`\[a\](b)`, 'is a link'],
    ['https://a.b', String.raw`https\://a.b`, 'is made a link'],
    ['www.a.b', String.raw`www\.a.b`, 'is made a link'],
    ['@everyone', '@<!-- -->everyone', 'calls somebody, also with a backslash in front'],
    ['#12', String.raw`\#<!-- -->12`, 'refers to an issue'],
    ['- a', String.raw`\- a`, 'starts a list'],
    ['1. a', String.raw`1\. a`, 'starts a list'],
    ['# a', String.raw`\# a`, 'is a heading'],
    ['a - 1.5 + 2', 'a - 1.5 + 2', 'stays readable'],
    ['二（一）2、附表3', '二（一）2、附表3', 'stays readable'],
  ])('%j becomes %j: it %s', (text, expected) => {
    expect(markdownText(text)).toBe(expected);
  });
});

describe('the Markdown report', () => {
  test('starts with the totals and ends with the receipt', () => {
    const text = written('markdown', sample('en'));
    const heads = text.split('\n').filter((line) => line.startsWith('## '));
    expect(heads).toEqual([
      '## Faults of the state files (4)',
      '## Left out because of faults (1)',
      '## Overdue (18 findings)',
      '## Open (no due day) (2 findings)',
      '## Pending (8 findings)',
      '## Undeclared though the due day has passed (1): declare these first',
      '## Waived (1 finding)',
      '## About the whole',
      '## What it was made from',
    ]);
    expect(text.split('\n')[0]).toBe('# Gap report: 重庆市开州区 · as of 2024-03-31');
  });

  test('begins with new gaps where there is a baseline', () => {
    const { findings, baseline: _none, ...rest } = sample('en');
    const isGap = (status: string): boolean => ['overdue', 'open', 'pending'].includes(status);
    const marked = findings.map((finding, index) =>
      isGap(finding.status)
        ? { ...finding, baseline: index % 2 === 0 ? ('new' as const) : ('known' as const) }
        : finding,
    );
    const heads = written('markdown', {
      ...rest,
      findings: marked,
      baseline: null,
      diagnostics: [],
      leftOut: [],
    })
      .split('\n')
      .filter((line) => line.startsWith('## '));
    expect(heads.slice(0, 2)).toEqual([expect.stringContaining('New'), expect.stringContaining('Overdue')]);
  });

  test.each([
    ['division', '### 温泉镇'],
    ['bearer', '### 乡镇（街道）'],
    ['clause', '### 二（一）1、附表2'],
  ] as const)('is grouped by %s', (groupBy, head) => {
    expect(markdownWithin(sample(), 200_000, groupBy)?.split('\n')).toContain(head);
  });

  test('by topic names the topics', () => {
    const heads = markdownWithin(sample(), 200_000, 'topic')?.split('\n') ?? [];
    expect(heads.filter((line) => line.startsWith('### ')).length).toBeGreaterThan(3);
  });

  test.each(HOSTILE)('loads nothing and runs nothing where a name %s', (_, text) => {
    const plain = written('markdown', hostile(text)).replaceAll('<!-- -->', '');
    expect(plain).not.toMatch(/(?<!\\)[<`]|(?<!\\)!\[|(?<!\\)\]\(|https?:\/\//);
  });
});

describe('a long Markdown report', async () => {
  const kaizhou = await check({
    cwd: process.cwd(),
    paths: ['examples/kaizhou'],
    packs: [],
    asOf: isoDate('2024-03-31'),
    tool: { name: 'duibiao', version: '0' },
  });
  const TOWNS = Array.from({ length: 300 }, (_, index) => `第${index + 1}镇`);
  const statuses = ['overdue', 'open', 'pending', 'undeclared', 'met'] as const;
  const many = reportOf(
    TOWNS.flatMap((town, at) =>
      attestedRules(45).map((rule, index) => {
        const status = statuses[(at + index) % statuses.length] ?? 'met';
        return findingOf(rule, status, [town], { due: isoDate('2023-12-31') });
      }),
    ),
  );

  test.each(
    [['Kaizhou', kaizhou] as const, ['300 townships', many] as const].flatMap(([name, report]) =>
      GROUPINGS.map((groupBy) => [name, groupBy, report] as const),
    ),
  )('of %s by %s stays below 200 kB, and tells every overdue rule', (_, groupBy, report) => {
    const text = markdownWithin(jsonReportOf(report, 'zh'), Number.POSITIVE_INFINITY, groupBy) ?? '';
    expect(bytesOf(text)).toBeLessThan(200_000);
    expect(text).toContain('同一项要求的多个结论合为一行');
    expect(text).not.toContain('行没有列出');
    const overdue = report.findings.filter(({ status }) => status === 'overdue').map(({ rule }) => rule.id);
    expect(overdue.filter((rule) => !text.includes(rule))).toEqual([]);
  });

  test('folds what is undeclared before it folds gaps', () => {
    const text = markdownWithin(jsonReportOf(kaizhou, 'zh'), 200_000) ?? '';
    expect(text).toContain('| 逾期未达标 | 重庆市开州区：');
  });
});

describe('the summary of a step', () => {
  const report = sample();
  const whole = written('markdown', report);
  const folded = [...markdownLines(report, { groupBy: 'division', fold: 'gaps' })].map(({ text }) => text);

  test('is the whole report where there is room', () => {
    expect(markdownWithin(report, bytesOf(whole))).toBe(whole);
  });

  test.each([5000, 4000, 2000, 1024])('is cut by whole rows at %d bytes', (most) => {
    const text = markdownWithin(report, most) ?? '';
    expect(bytesOf(text)).toBeLessThanOrEqual(most);
    const left = Number(/另有 (\d+) 行没有列出/.exec(text)?.[1]);
    expect(left).toBeGreaterThan(0);
    const lines = new Set([...folded, '']);
    expect(
      text
        .split('\n')
        .slice(0, -2)
        .filter((line) => !lines.has(line)),
    ).toEqual([]);
    const rows = folded.filter((line) => /^(\| (?!---|结论)|- )/.test(line));
    const kept = text.split('\n').filter((line) => /^(\| (?!---|结论)|- )/.test(line));
    expect(rows.length - kept.length).toBeGreaterThanOrEqual(left);
  });

  test('keeps what a report is worth nothing without', () => {
    const text = markdownWithin(report, 8000) ?? '';
    expect(text).toContain('核对日：2024-03-31');
    expect(text).toContain('| 逾期未达标 | 18 |');
    expect(rowsOf(text)).toBeLessThan(rowsOf(whole));
  });

  test('is nothing where there is no room even to say that rows are left out', () => {
    expect(markdownWithin(report, 1023)).toBeNull();
  });
});
