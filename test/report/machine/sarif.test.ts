import { describe, expect, test } from 'vitest';
import type { JsonReport } from '../../../src/model/json-report.ts';
import { entriesOf } from '../../../src/report/entries/entries-of.ts';
import { limitedEntries } from '../../../src/report/machine/sarif/limited-entries.ts';
import { sarifText } from '../../../src/report/text/sarif-text.ts';
import { hostile, sample, written } from './sample.ts';

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly kind: string;
  readonly level: string;
  readonly locations?: readonly {
    readonly physicalLocation?: { readonly artifactLocation: object; readonly region?: object };
  }[];
  readonly suppressions?: readonly { readonly kind: string }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}
interface Run {
  readonly tool: {
    readonly driver: { readonly informationUri: string; readonly rules: readonly { readonly id: string }[] };
  };
  readonly results: readonly Result[];
  readonly automationDetails: { readonly id: string };
  readonly invocations: readonly [
    {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications: readonly { level: string }[];
    },
  ];
  readonly columnKind: string;
  readonly artifacts: readonly object[];
  readonly properties: Readonly<Record<string, unknown>>;
}

function runOf(report: JsonReport): Run {
  const { version, runs } = JSON.parse(written('sarif', report)) as { version: string; runs: Run[] };
  expect([version, runs.length]).toEqual(['2.1.0', 1]);
  return runs[0] as Run;
}

describe('SARIF', () => {
  const run = runOf(sample());

  test('has the rules that have results, each once, and results point at theirs', () => {
    const ids = run.tool.driver.rules.map(({ id }) => id);
    expect(new Set(ids)).toEqual(new Set(run.results.map(({ ruleId }) => ruleId)));
    expect(new Set(ids).size).toBe(ids.length);
    expect(run.results.every(({ ruleId, ruleIndex }) => ids[ruleIndex] === ruleId)).toBe(true);
  });

  test('the program is named by an absolute URI that needs no host', () => {
    const { protocol, host } = new URL(run.tool.driver.informationUri);
    expect([protocol, host]).toEqual(['pkg:', '']);
  });

  test('every rule explains itself', () => {
    for (const rule of run.tool.driver.rules)
      expect(rule).toMatchObject({
        shortDescription: { text: expect.stringMatching(/./) },
        fullDescription: { text: expect.stringMatching(/./) },
        help: { text: expect.stringMatching(/./) },
      });
  });

  test('a result that is no failure has no level, as the specification demands', () => {
    const reviews = run.results.filter(({ kind }) => kind === 'review');
    expect(reviews.map(({ level }) => level)).toEqual(['none']);
  });

  test('where one result says whether it is suppressed, all do', () => {
    expect(run.results.every(({ suppressions }) => suppressions !== undefined)).toBe(true);
    expect(run.results.filter(({ suppressions }) => suppressions?.length === 1).length).toBe(1);
    const unwaived = sample('zh', {
      findings: sample().findings.filter(({ status }) => status !== 'waived'),
    });
    expect(runOf(unwaived).results.some(({ suppressions }) => suppressions !== undefined)).toBe(false);
  });

  test('a fault of a whole file has no region: there is no line to go to', () => {
    const { physicalLocation } =
      run.results.find(({ ruleId }) => ruleId === 'input/file-not-found')?.locations?.[0] ?? {};
    expect(physicalLocation).toEqual({
      artifactLocation: { uri: '%E7%94%B3%E6%8A%A5/%E6%97%A0.yaml', uriBaseId: '%SRCROOT%' },
    });
  });

  test('other faults stand at their line and column', () => {
    const { physicalLocation } =
      run.results.find(({ ruleId }) => ruleId === 'input/not-a-date')?.locations?.[0] ?? {};
    expect(physicalLocation?.region).toEqual({ startLine: 7, startColumn: 3 });
    expect(run.columnKind).toBe('unicodeCodePoints');
  });

  test('the run was no success where an input has faults', () => {
    expect(run.invocations[0].executionSuccessful).toBe(false);
    expect(runOf(sample('zh', { diagnostics: [], leftOut: [] })).invocations[0].executionSuccessful).toBe(
      true,
    );
  });

  test('what concerns the whole run is a notification, a warning where it makes the run incomplete', () => {
    const levels = run.invocations[0].toolExecutionNotifications.map(({ level }) => level);
    expect(levels).toEqual(['warning', 'note', 'note', 'warning']);
  });

  test('carries the receipt', () => {
    expect(run.artifacts).toEqual([
      {
        location: { uri: '%E7%94%B3%E6%8A%A5/%E5%BC%80%E5%B7%9E.yaml', uriBaseId: '%SRCROOT%' },
        roles: ['analysisTarget'],
        hashes: { 'sha-256': 'a'.repeat(64) },
      },
    ]);
    const { asOf, options, readings, packs } = sample();
    expect(run.properties).toMatchObject({ asOf, options, readings, packs });
  });

  test('identifies results by what they are about', () => {
    const marks = run.results.map(({ partialFingerprints }) => partialFingerprints['duibiao/v1']);
    expect(new Set(marks).size).toBe(run.results.length);
  });

  test('has the same category for the same question, another for another', () => {
    const report = sample();
    const id = (more: Partial<JsonReport>): string => runOf({ ...report, ...more }).automationDetails.id;
    expect(id({ findings: [], asOf: '2025-01-01' })).toBe(id({}));
    expect(id({ options: { ...report.options, failOn: 'never' } })).toBe(id({}));
    expect(id({ options: { ...report.options, paths: ['other.yaml'] } })).not.toBe(id({}));
    expect(id({})).toMatch(/\/$/);
  });

  test('nothing in it is a time of running', () => {
    expect(written('sarif', sample())).not.toMatch(/TimeUtc/);
  });

  test('a name that leads out of the folder does not claim to be below it', () => {
    const [result] = runOf(hostile('../../etc/passwd')).results;
    expect(result?.locations?.[0]?.physicalLocation?.artifactLocation).toEqual({ uri: '../../etc/passwd' });
  });

  test('text is no link', () => {
    expect(sarifText('[a](https://evil.example)')).toBe(String.raw`[a\](https://evil.example)`);
  });
});

describe('of more results than one file may have', () => {
  const all = [...entriesOf(sample())];

  test('the gravest stay, in their order', () => {
    const { entries, left } = limitedEntries(all, 5);
    expect(entries.map(({ outcome }) => outcome)).toEqual(['fault', 'fault', 'fault', 'failure', 'failure']);
    expect(left).toBe(limitedEntries(all).entries.length - 5);
  });

  test('the report says how many are left out', () => {
    const finding = sample().findings[0];
    if (finding === undefined) throw new Error('the sample has no finding');
    const findings = Array.from({ length: 25_010 }, (_, index) => ({
      ...finding,
      fingerprint: index.toString(16).padStart(32, '0'),
    }));
    const run = runOf(sample('en', { findings, diagnostics: [] }));
    expect(run.results.length).toBe(25_000);
    expect(run.invocations[0].toolExecutionNotifications[0]).toEqual({
      level: 'error',
      message: { text: expect.stringContaining('10 more results') },
    });
  });
});
