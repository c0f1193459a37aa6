import { describe, expect, test } from 'vitest';
import { schemaSource } from '../../../src/files/disk/schema-source.ts';
import { baselineFile } from '../../../src/files/parse/baseline-validators.generated.js';
import { type BaselineRead, parseBaseline } from '../../../src/files/parse/parse-baseline.ts';
import { yamlFile } from '../../support/yaml-file.ts';

const FIRST = 'a'.repeat(32);
const SECOND = 'b'.repeat(32);
const gap = (fingerprint: string): object => ({
  fingerprint,
  pack: 'sample',
  rule: 'rule',
  division: ['测试县'],
  period: null,
  status: 'overdue',
});
const text = (more: object = {}): string =>
  JSON.stringify(
    {
      schema: 'duibiao-baseline/1',
      tool: { name: 'duibiao', version: '0.1.0' },
      asOf: '2024-03-31',
      packs: [{ id: 'sample', digest: 'd' }],
      gaps: [gap(FIRST), gap(SECOND)],
      ...more,
    },
    null,
    1,
  );
const parse = async (written: string): Promise<BaselineRead> =>
  parseBaseline(await yamlFile('已知.json', written), { baselineFile, schema: schemaSource('baseline') });

describe('a baseline', () => {
  test('is read, with the digest of its bytes', async () => {
    const { baseline, sha256, diagnostics } = await parse(text());
    expect(diagnostics).toEqual([]);
    expect(baseline?.gaps.map(({ fingerprint }) => fingerprint)).toEqual([FIRST, SECOND]);
    expect(sha256).toBe('sha256 of 已知.json');
  });

  test('may know no gap', async () => {
    expect((await parse(text({ gaps: [] }))).baseline?.gaps).toEqual([]);
  });

  test('may be edited as YAML', async () => {
    const yaml = `schema: duibiao-baseline/1\ntool: {name: duibiao, version: '1'}\nasOf: 2024-03-31\npacks: []\ngaps: []\n`;
    expect((await parse(yaml)).baseline?.asOf).toBe('2024-03-31');
  });

  test('says the line of each of its parts', async () => {
    const { locate } = await parse(text());
    expect(locate('asOf')).toMatchObject({ file: '已知.json', line: 7 });
    expect(locate('packs', '0', 'digest').line).toBe(11);
  });

  test.each<[string, string, string, number]>([
    ['a text that is no YAML', '{"schema": ', 'yaml-syntax', 1],
    ['another file', '{"duibiao": "state/1"}', 'baseline-of-other-kind', 1],
    ['a list', '[]', 'baseline-of-other-kind', 1],
    ['a version to come', text({ schema: 'duibiao-baseline/2' }), 'baseline-of-other-kind', 1],
    ['a day that the calendar does not have', text({ asOf: '2024-02-30' }), 'not-a-date', 7],
    ['a key of nobody', text({ extra: 1 }), 'unknown-key', 36],
    [
      'a gap without its division',
      text({ gaps: [{ ...gap(FIRST), division: undefined }] }),
      'missing-key',
      15,
    ],
    ['two entries for one gap', text({ gaps: [gap(FIRST), gap(FIRST)] }), 'item-twice', 26],
  ])('is not read from %s', async (_, written, code, line) => {
    const { baseline, diagnostics } = await parse(written);
    expect(baseline).toBeNull();
    expect(diagnostics.map((one) => [one.code, one.position.line])).toEqual([[code, line]]);
  });
});
