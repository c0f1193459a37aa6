import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/model/bilingual.ts';
import type { JsonBaseline, JsonFinding, JsonReport } from '../../../src/model/json-report.ts';
import { MACHINE_FORMATS, type MachineFormat } from '../../../src/report/machine/index.ts';
import { parseCsv } from '../../support/parse-csv.ts';
import { sample, written } from './sample.ts';

const SHA = 'b'.repeat(64);
const ENTRY = {
  fingerprint: 'c'.repeat(32),
  pack: 'kaizhou-2023-47',
  rule: 'station-staff-town',
  division: ['重庆市开州区', '温泉镇'],
  period: null,
  status: 'overdue',
} as const;

/** Two findings beside a baseline: one known, one new; an entry that is done and one that is gone. */
function besideBaseline(lang: 'zh' | 'en' = 'zh', shard: JsonReport['shard'] = null): JsonReport {
  const report = sample(lang);
  const [first, second] = report.findings.filter(({ status }) => status === 'overdue') as [
    JsonFinding,
    JsonFinding,
  ];
  const baseline: JsonBaseline = {
    file: '已知.json',
    sha256: SHA,
    entries: 3,
    new: { overdue: 1, open: 0, pending: 0 },
    known: { overdue: 1, open: 0, pending: 0 },
    worsened: [],
    fixed: [{ ...ENTRY, now: 'met' }],
    neither: [],
    stale: [{ ...ENTRY, rule: 'gone' }],
  };
  const findings = [
    { ...first, baseline: 'known' as const },
    { ...second, baseline: 'new' as const },
  ];
  return { ...report, diagnostics: [], notices: [], shard, baseline, findings };
}

describe('known gaps in the formats of machines', () => {
  test('SARIF has the state of both', () => {
    const { runs } = JSON.parse(written('sarif', besideBaseline())) as {
      runs: [{ results: { baselineState: string }[] }];
    };
    expect(runs[0].results.map(({ baselineState }) => baselineState)).toEqual(['unchanged', 'new']);
  });

  test('SARIF says nothing of a baseline where there is none', () => {
    expect(written('sarif', sample())).not.toContain('baselineState');
  });

  test('CSV has a column', () => {
    const [head = [], ...rows] = parseCsv(written('csv', besideBaseline()));
    const at = head.indexOf('已知或新增');
    expect(rows.map((row) => row[at])).toEqual(['已知', '新增']);
  });

  test.each(LOCALES)('Markdown tells what became of them, in %s', (lang) => {
    const text = written('markdown', besideBaseline(lang));
    expect(text).toContain('kaizhou-2023-47/station-staff-town');
    expect(text).toContain('kaizhou-2023-47/gone');
    expect(text).not.toContain('undefined');
  });

  test('Markdown of a shard calls nothing gone: another shard may have it', () => {
    expect(written('markdown', besideBaseline('zh', { index: 1, of: 2 }))).not.toContain(
      'kaizhou-2023-47/gone',
    );
  });

  test.each(
    (Object.keys(MACHINE_FORMATS) as MachineFormat[]).filter((one) => !['github', 'gitlab'].includes(one)),
  )('%s names the baseline in its receipt', (format) => {
    const text = written(format, besideBaseline());
    expect(text.includes('已知.json') || text.includes(SHA)).toBe(format !== 'csv');
  });
});
