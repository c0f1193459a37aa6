import { describe, expect, test } from 'vitest';
import type { JsonReport } from '../../../src/model/json-report.ts';
import { entriesOf } from '../../../src/report/entries/entries-of.ts';
import { MACHINE_FORMATS, type MachineFormat } from '../../../src/report/machine/index.ts';
import { parseGithub } from '../../support/parse-github.ts';
import { parseTap } from '../../support/parse-tap.ts';
import { HOSTILE, sample, VOID_WAIVER, written } from './sample.ts';

const BARE = { diagnostics: [], notices: [], findings: [] };
const report = sample('zh', { ...BARE, waivers: [VOID_WAIVER] });

describe('waivers in the formats of machines', () => {
  test('void and doubtful ones are entries at their place, notes are not', () => {
    const entries = [...entriesOf(report)];
    expect(entries.map(({ name, outcome }) => `${name} ${outcome}`)).toEqual([
      'waiver/expired caution',
      'waiver/overlapping note',
    ]);
    expect(entries.map(({ location }) => location)).toEqual([
      { file: '申报/豁免.yaml', line: 4, column: 5 },
      { file: '申报/豁免.yaml', line: 4, column: 5 },
    ]);
  });

  test('keep their fingerprint when lines move, and have one each', () => {
    const prints = (one: JsonReport): string[] => [...entriesOf(one)].map(({ fingerprint }) => fingerprint);
    const moved = sample('zh', { ...BARE, waivers: [{ ...VOID_WAIVER, line: 40, file: '别处.yaml' }] });
    expect(prints(moved)).toEqual(prints(report));
    const twice = sample('zh', { ...BARE, waivers: [VOID_WAIVER, VOID_WAIVER] });
    expect(new Set(prints(twice)).size).toBe(4);
  });

  test('never look like a pass', () => {
    const sarif = JSON.parse(written('sarif', report)) as { runs: [{ results: { level: string }[] }] };
    expect(sarif.runs[0].results.map(({ level }) => level)).toEqual(['warning', 'note']);
    expect(parseGithub(written('github', report)).map(({ kind }) => kind)).toContain('warning');
    expect(parseTap(written('tap', report)).map(({ isOk }) => isOk)).toEqual([false, false]);
  });

  test.each(Object.keys(MACHINE_FORMATS) as MachineFormat[])('%s says when it ended', (format) => {
    expect(written(format, report)).toContain('2023-12-31');
  });

  test.each(HOSTILE)('a text that %s changes no number of entries', (_, text) => {
    const problems = VOID_WAIVER.problems.map((problem) => ({ ...problem, message: text }));
    const hostile = sample('zh', {
      ...BARE,
      waivers: [{ ...VOID_WAIVER, division: ['县', text], file: text, reason: text, problems }],
    });
    expect(parseGithub(written('github', hostile)).length).toBe(3);
    expect(parseTap(written('tap', hostile)).length).toBe(2);
    expect(written('ndjson', hostile).trimEnd().split('\n').length).toBe(2);
    expect((JSON.parse(written('gitlab', hostile)) as unknown[]).length).toBe(2);
  });
});
