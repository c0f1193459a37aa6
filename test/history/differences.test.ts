import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/model/bilingual.ts';
import type { JsonFinding, JsonReport } from '../../src/model/json-report.ts';
import type { Difference } from '../../src/model/runs.ts';
import { verifyReportText } from '../../src/report/runs/verify-report-text.ts';
import { differences } from '../../src/history/differences.ts';
import { sampleJson } from './merge/reports.ts';

const was = sampleJson();
const [first, ...others] = was.findings as [JsonFinding, ...JsonFinding[]];
const about = {
  type: 'finding',
  rule: `${first.pack}/${first.rule}`,
  division: first.division,
  period: first.period,
};

const ROWS: readonly [string, Partial<JsonReport>, readonly unknown[], string][] = [
  ['nothing', {}, [], ''],
  [
    'the version',
    { tool: { name: 'duibiao', version: '9.0.0' } },
    [{ type: 'tool', was: 'duibiao 0.1.0', is: 'duibiao 9.0.0' }],
    '9.0.0',
  ],
  [
    'a pack changed',
    { packs: was.packs.map((pack) => ({ ...pack, digest: 'x' })) },
    [{ type: 'pack', id: was.packs[0]?.id, was: was.packs[0]?.digest, is: 'x' }],
    '内容变了',
  ],
  [
    'a pack gone',
    { packs: [] },
    [{ type: 'pack', id: was.packs[0]?.id, was: was.packs[0]?.digest, is: null }],
    '没有用到',
  ],
  [
    'a file changed',
    { sources: was.sources.map((source) => ({ ...source, sha256: 'b'.repeat(64) })) },
    [{ type: 'source', file: '申报/开州.yaml', was: 'a'.repeat(64), is: 'b'.repeat(64) }],
    '内容变了',
  ],
  [
    'a file added',
    { sources: [...was.sources, { file: 'new.yaml', sha256: 'c' }] },
    [{ type: 'source', file: 'new.yaml', was: null, is: 'c' }],
    'new.yaml',
  ],
  [
    'evidence added',
    { evidence: [{ file: '佐证/9号文.pdf', sha256: 'd' }] },
    [{ type: 'evidence', file: '佐证/9号文.pdf', was: null, is: 'd' }],
    '佐证文件 佐证/9号文.pdf：报告里没有',
  ],
  [
    'a verdict',
    { findings: [{ ...first, status: 'met' }, ...others] },
    [{ ...about, was: first.status, is: 'met' }],
    '现在是达标',
  ],
  [
    'a figure',
    { findings: [{ ...first, gap: 99 }, ...others] },
    [{ ...about, was: first.status, is: first.status }],
    '内容不同',
  ],
  ['a finding gone', { findings: others }, [{ ...about, was: first.status, is: null }], '现在没有这一项'],
  ['the totals', { summary: { ...was.summary, met: 99 } }, [{ type: 'part', key: 'summary' }], '总数'],
  ['the notices', { notices: [] }, was.notices.length === 0 ? [] : [{ type: 'part', key: 'notices' }], ''],
];

describe('what differs of two reports', () => {
  test.each(ROWS)('%s', (_, more, expected, words) => {
    const found: readonly Difference[] = differences(was, { ...was, ...more });
    expect(found).toEqual(expected);
    const verified = { file: 'r.json', findings: 3, isSame: expected.length === 0, differences: found };
    expect(verifyReportText(verified, 'zh')).toContain(words);
    for (const locale of LOCALES) expect(verifyReportText(verified, locale)).not.toContain('undefined');
  });

  test('a reformatted report is told from a changed one', () => {
    const verified = { file: 'r.json', findings: 3, isSame: false, differences: [] };
    expect(verifyReportText(verified, 'zh')).toContain('改动过格式');
  });

  test('thousands of differences are counted, not all listed', () => {
    const many = Array.from(
      { length: 3000 },
      (_, index): Difference => ({ type: 'source', file: `${index}.yaml`, was: 'a', is: 'b' }),
    );
    const text = verifyReportText({ file: 'r.json', findings: 1, isSame: false, differences: many }, 'zh');
    expect(text).toContain('另有 2950 处');
    expect(text.split('\n').length).toBeLessThan(60);
  });
});
