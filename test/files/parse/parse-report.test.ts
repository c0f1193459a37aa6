import { describe, expect, test } from 'vitest';
import { schemaSource } from '../../../src/files/disk/schema-source.ts';
import { parseReport } from '../../../src/files/parse/parse-report.ts';
import { reportFile } from '../../../src/files/parse/report-validators.generated.js';
import type { JsonReport } from '../../../src/model/json-report.ts';
import { duibiao } from '../../scenarios/binary.ts';

const parse = (text: string) => parseReport(text, 'r.json', { reportFile, schema: schemaSource('report') });

const { out } = await duibiao([
  'check',
  'examples/wenquan.yaml',
  '--as-of',
  '2024-03-31',
  '--format',
  'json',
]);
const whole = JSON.parse(out) as object;
const changed = (more: object): string => JSON.stringify({ ...whole, ...more });

describe('a report', () => {
  test('is read as it was written', () => {
    expect(parse(out)).toEqual({ report: whole, diagnostics: [] });
  });

  test('may be written without line ends', () => {
    expect(parse(changed({}))).toEqual({ report: whole, diagnostics: [] });
  });

  test('of before an option was there reads as if nobody gave it', () => {
    const { issued: _, ...before } = (whole as JsonReport).options;
    expect(parse(changed({ options: before })).report).toEqual(whole);
  });

  test.each<[string, string, string, string]>([
    ['a text cut short', out.slice(0, -10), 'not-json', `r.json:${out.slice(0, -10).split('\n').length}`],
    ['no text', '', 'not-json', 'r.json:1'],
    ['a YAML that is no JSON', 'schema: duibiao-report/1', 'not-json', 'r.json:1'],
    ['a list', '[]', 'not-a-report', 'r.json:1'],
    ['nothing', 'null', 'not-a-report', 'r.json:1'],
    ['a baseline', '{"schema": "duibiao-baseline/1"}', 'not-a-report', 'r.json:1'],
    ['a version to come', changed({ schema: 'duibiao-report/2' }), 'not-a-report', 'r.json:1'],
    [
      'a day that the calendar does not have',
      changed({ asOf: '2024-02-30' }),
      'not-a-date',
      'r.json#/asOf:1',
    ],
    ['a key of nobody', changed({ extra: 1 }), 'unknown-key', 'r.json#/extra:1'],
    ['findings that are none', changed({ findings: 3 }), 'wrong-type', 'r.json#/findings:1'],
  ])('is not read from %s', (_, text, code, place) => {
    const { report, diagnostics } = parse(text);
    expect(report).toBeNull();
    expect(diagnostics.map((one) => [one.code, `${one.position.file}:${one.position.line}`])).toEqual([
      [code, place],
    ]);
  });
});
