import { describe, expect, test } from 'vitest';
import { ndjson } from '../../../src/report/machine/ndjson.ts';
import { hostile, sample, written } from './sample.ts';

describe('NDJSON', () => {
  const lines = written('ndjson', sample()).trimEnd().split('\n');
  const values = lines.map((line) => JSON.parse(line) as { type: string });

  test('is one value a line: the run, faults, notices, findings', () => {
    const report = sample();
    const types = [
      'run',
      ...report.diagnostics.map(() => 'diagnostic'),
      ...report.notices.map(() => 'notice'),
      ...report.overlaps.map(() => 'overlap'),
      ...report.waivers.map(() => 'waiver'),
      ...report.findings.map(() => 'finding'),
    ];
    expect(values.map(({ type }) => type)).toEqual(types);
  });

  test('is written line by line', () => {
    for (const piece of ndjson(sample())) {
      expect(piece.endsWith('\n')).toBe(true);
      expect(piece.trimEnd()).not.toContain('\n');
    }
  });

  test('says what the JSON report says', () => {
    const { findings, diagnostics, notices, overlaps, waivers, ...run } = sample();
    const [first, ...rest] = values;
    expect(first).toEqual({ type: 'run', ...run });
    const bare = (type: string): object[] =>
      rest.filter((value) => value.type === type).map(({ type: _type, ...value }) => value);
    expect(bare('finding')).toEqual(findings);
    expect(bare('overlap')).toEqual(overlaps);
    expect(bare('waiver')).toEqual(waivers);
    expect(bare('diagnostic')).toEqual(diagnostics);
    expect(bare('notice')).toEqual(notices.map(({ type, ...notice }) => ({ notice: type, ...notice })));
  });

  test('no text ends a line, not even for readers that know more line ends than JSON', () => {
    const text = written('ndjson', hostile('a\nb\r\u0085\u2028\u2029c'));
    expect(text.split(/\r\n|[\n\r\u0085\u2028\u2029]/).length).toBe(text.split('\n').length);
  });
});
