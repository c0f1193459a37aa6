import { describe, expect, test } from 'vitest';
import { stepSummary } from '../../../src/report/markdown/step-summary.ts';
import { markdownText } from '../../../src/report/text/markdown-text.ts';
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
      '## Gaps (28 findings)',
      '## Undeclared (1 finding)',
      '## Waived (1 finding)',
      '## Faults of the state files (4)',
      '## Left out because of faults (1)',
      '## About the whole',
      '## What it was made from',
    ]);
    expect(text.split('\n')[0]).toBe('# Gap report: 重庆市开州区 · as of 2024-03-31');
  });

  test.each(HOSTILE)('loads nothing and runs nothing where a name %s', (_, text) => {
    const plain = written('markdown', hostile(text)).replaceAll('<!-- -->', '');
    expect(plain).not.toMatch(/(?<!\\)[<`]|(?<!\\)!\[|(?<!\\)\]\(|https?:\/\//);
  });
});

describe('the summary of a step', () => {
  const report = sample();
  const whole = written('markdown', report);

  test('is the whole report where there is room', () => {
    expect(stepSummary(report, bytesOf(whole))).toBe(whole);
  });

  test.each([bytesOf(whole) - 1, 8000, 6000, 2000, 1024])('is cut by whole rows at %d bytes', (most) => {
    const text = stepSummary(report, most) ?? '';
    expect(bytesOf(text)).toBeLessThanOrEqual(most);
    const left = Number(/另有 (\d+) 行没有列出/.exec(text)?.[1]);
    expect(left).toBeGreaterThan(0);
    const lines = new Set(whole.split('\n'));
    expect(
      text
        .split('\n')
        .slice(0, -2)
        .filter((line) => !lines.has(line)),
    ).toEqual([]);
    const rows = whole.split('\n').filter((line) => /^(\| (?!---|结论)|- )/.test(line));
    const kept = text.split('\n').filter((line) => /^(\| (?!---|结论)|- )/.test(line));
    expect(rows.length - kept.length).toBeGreaterThanOrEqual(left);
  });

  test('keeps what a report is worth nothing without', () => {
    const text = stepSummary(report, 8000) ?? '';
    expect(text).toContain('核对日：2024-03-31');
    expect(text).toContain('| 逾期未达标 | 18 |');
    expect(rowsOf(text)).toBeLessThan(rowsOf(whole));
  });

  test('is nothing where there is no room even to say that rows are left out', () => {
    expect(stepSummary(report, 1023)).toBeNull();
  });
});
