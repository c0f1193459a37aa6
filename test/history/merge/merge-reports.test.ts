import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/model/bilingual.ts';
import type { JsonReport } from '../../../src/model/json-report.ts';
import type { MergeFault, Part } from '../../../src/model/runs.ts';
import { json } from '../../../src/report/machine/json.ts';
import { mergeFaultText } from '../../../src/report/runs/merge-fault-text.ts';
import { mergeReports } from '../../../src/history/merge/merge-reports.ts';
import { sampleJson } from './reports.ts';

const part = (index: number, of: number, more: Partial<JsonReport> = {}): Part => ({
  file: `${index}.json`,
  report: { ...sampleJson({ index, of }), ...more },
});
const textOf = (report: JsonReport | null): string => (report === null ? '' : [...json(report)].join(''));
const whole = textOf(sampleJson());

describe('the shards of one run', () => {
  test.each([
    ['one', [part(1, 1)]],
    ['two', [part(1, 2), part(2, 2)]],
    ['four in any order', [part(3, 4), part(1, 4), part(4, 4), part(2, 4)]],
    ['more than there are findings', Array.from({ length: 99 }, (_, index) => part(index + 1, 99))],
  ])('give the report of the whole run: %s', (_, parts) => {
    expect(textOf(mergeReports(parts).report)).toBe(whole);
  });
});

describe('what is refused', () => {
  const rows: readonly [string, readonly Part[], readonly (readonly [MergeFault['type'], string])[]][] = [
    ['a shard is missing', [part(1, 3), part(3, 3)], [['missing', '缺第 2 片']]],
    [
      'a shard is there twice',
      [part(1, 2), part(2, 2), { ...part(2, 2), file: 'b.json' }],
      [['twice', 'b.json']],
    ],
    [
      'a report of a whole run',
      [part(1, 2), part(2, 2), { file: 'all.json', report: sampleJson() }],
      [['no-shard', 'all.json']],
    ],
    ['nothing but whole reports', [{ file: 'all.json', report: sampleJson() }], [['no-shard', 'all.json']]],
    ['another number of shards', [part(1, 2), part(2, 2), part(3, 4)], [['other-count', '共分 4 片']]],
    ['another day', [part(1, 2), part(2, 2, { asOf: '2024-04-01' })], [['differs', '核对日']]],
    ['another pack', [part(1, 2), part(2, 2, { packs: [] })], [['differs', '规则包']]],
    [
      'another version of the program',
      [part(1, 2), part(2, 2, { tool: { name: 'duibiao', version: '0.2.0' } })],
      [['differs', '程序版本']],
    ],
    ['other inputs', [part(1, 2), part(2, 2, { sources: [] })], [['differs', '输入文件']]],
    [
      'other options',
      [part(1, 2), part(2, 2, { options: { ...sampleJson().options, topic: ['station'] } })],
      [['differs', '选项']],
    ],
    ['another language', [part(1, 2), part(2, 2, { lang: 'en' })], [['differs', '语言']]],
    [
      'totals that are not those of the findings',
      [part(1, 2), part(2, 2, { binding: { ...sampleJson().binding, overdue: 0 } })],
      [['totals', '总数与所列结论不符']],
    ],
    [
      'several of these at once',
      [part(1, 3), part(3, 3, { asOf: '2024-04-01', packs: [] })],
      [
        ['differs', '核对日'],
        ['differs', '规则包'],
        ['missing', '缺第 2 片'],
      ],
    ],
  ];
  test.each(rows)('%s', (_, parts, expected) => {
    const { report, faults } = mergeReports(parts);
    expect(report).toBeNull();
    expect(faults.map(({ type }) => type)).toEqual(expected.map(([type]) => type).toSorted(byFirst(faults)));
    for (const [, words] of expected) expect(mergeFaultText(faults, 'zh')).toContain(words);
    for (const locale of LOCALES)
      expect(mergeFaultText(faults, locale).trim().split('\n').length).toBe(faults.length);
  });

  function byFirst(faults: readonly MergeFault[]): (a: string, b: string) => number {
    const types = faults.map(({ type }) => type as string);
    return (a, b) => types.indexOf(a) - types.indexOf(b);
  }
});
