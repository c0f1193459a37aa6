import { describe, expect, test } from 'vitest';
import type { JsonFinding, JsonReport } from '../../../src/model/json-report.ts';
import type { FailLevel, Force, Status } from '../../../src/model/status.ts';
import { entriesOf } from '../../../src/report/entries/entries-of.ts';
import type { Outcome } from '../../../src/report/entries/outcome.ts';
import { outcomeOf } from '../../../src/report/entries/outcome-of.ts';
import { parseGithub } from '../../support/parse-github.ts';
import { parseTap } from '../../support/parse-tap.ts';
import { parseXml } from '../../support/parse-xml.ts';
import { sample, written } from './sample.ts';

describe('what a finding means', () => {
  test.each<[Status, Force, FailLevel, Outcome, string]>([
    ['overdue', 'must', 'open', 'failure', 'a gap'],
    ['open', 'must', 'open', 'failure', 'a gap'],
    ['open', 'must', 'overdue', 'failure', 'a gap stays one where it does not fail the run'],
    ['overdue', 'must', 'never', 'failure', 'likewise'],
    ['pending', 'must', 'open', 'note', 'its day has not come'],
    ['pending', 'must', 'pending', 'failure', 'what fails the run does not look harmless'],
    ['undeclared', 'must', 'open', 'review', 'missing knowledge is neither pass nor failure'],
    ['undeclared', 'encouraged', 'open', 'review', 'nor is it where the duty is encouraged'],
    ['overdue', 'encouraged', 'open', 'note', 'encouraged duties never look like failures'],
    ['open', 'encouraged', 'open', 'note', 'likewise'],
    ['pending', 'encouraged', 'pending', 'note', 'likewise'],
    ['overdue', 'in-principle', 'open', 'failure', 'in principle binds'],
    ['waived', 'must', 'open', 'waived', 'a waiver is neither pass nor failure'],
    ['late', 'must', 'open', 'pass', 'it is done'],
    ['met', 'must', 'open', 'pass', 'it is done'],
    ['not-applicable', 'must', 'open', 'not-applicable', 'it was not asked'],
  ])('%s, %s, --fail-on %s: %s (%s)', (status, force, failOn, outcome) => {
    expect(outcomeOf({ status, force, baseline: null }, failOn)).toBe(outcome);
  });
});

/** A report with one finding of the sample, changed. */
function only(more: Partial<JsonFinding>, options: Partial<JsonReport['options']> = {}): JsonReport {
  const report = sample('en');
  const [finding] = report.findings;
  if (finding === undefined) throw new Error('the sample has no finding');
  return {
    ...report,
    options: { ...report.options, ...options },
    diagnostics: [],
    notices: [],
    waivers: [],
    findings: [{ ...finding, ...more }],
  };
}

describe('all formats agree on', () => {
  const rows: [string, JsonReport, readonly [string, string, string | null, string | null, string]][] = [
    ['a gap', only({ status: 'overdue' }), ['fail error', 'failure', 'error', 'major', 'not ok null']],
    [
      'an encouraged gap',
      only({ status: 'overdue', force: 'encouraged' }),
      ['fail note', 'skipped', 'notice', 'info', 'not ok TODO'],
    ],
    ['a day to come', only({ status: 'pending' }), ['fail note', 'skipped', 'notice', 'info', 'not ok TODO']],
    [
      'what is undeclared',
      only({ status: 'undeclared' }),
      ['review none', 'skipped', 'warning', 'minor', 'not ok TODO'],
    ],
    [
      'a known gap',
      only({ status: 'overdue', baseline: 'known' }),
      ['fail error', 'skipped', 'notice', 'info', 'not ok TODO'],
    ],
    [
      'a new gap beside a baseline',
      only({ status: 'overdue', baseline: 'new' }),
      ['fail error', 'failure', 'error', 'major', 'not ok null'],
    ],
    [
      'an encouraged gap, whatever the baseline says',
      only({ status: 'open', force: 'encouraged', baseline: 'new' }),
      ['fail note', 'skipped', 'notice', 'info', 'not ok TODO'],
    ],
    ['a waiver', only({ status: 'waived' }), ['fail error', 'skipped', 'notice', 'info', 'not ok TODO']],
    ['what is met', only({ status: 'met' }), ['', '', null, null, 'ok null']],
    ['what is met late', only({ status: 'late' }), ['', '', null, null, 'ok null']],
    ['what is not applicable', only({ status: 'not-applicable' }), ['', 'skipped', null, null, 'ok SKIP']],
  ];

  test.each(rows)('%s', (_, report, [sarif, junit, github, gitlab, tap]) => {
    const [result] = (
      JSON.parse(written('sarif', report)) as { runs: [{ results: { kind: string; level: string }[] }] }
    ).runs[0].results;
    expect(result === undefined ? '' : `${result.kind} ${result.level}`).toBe(sarif);
    const [suite] = parseXml(written('junit', report)).children.slice(-1);
    expect(suite?.children[0]?.children[0]?.name ?? '').toBe(junit);
    const commands = parseGithub(written('github', report));
    expect(commands.length === 1 ? null : commands[0]?.kind).toBe(github);
    const [issue] = JSON.parse(written('gitlab', report)) as { severity: string }[];
    expect(issue?.severity ?? null).toBe(gitlab);
    const [point] = parseTap(written('tap', report));
    expect(`${point?.isOk === true ? 'ok' : 'not ok'} ${point?.directive ?? null}`).toBe(tap);
  });
});

describe('entries', () => {
  test('have a fingerprint each', () => {
    const all = [...entriesOf(sample())].map(({ fingerprint }) => fingerprint);
    expect(new Set(all).size).toBe(all.length);
    expect(all.every((one) => /^[0-9a-f]{32}$/.test(one))).toBe(true);
  });

  test('keep the fingerprint of a fault when lines are added above it', () => {
    const report = sample();
    const moved = {
      ...report,
      diagnostics: report.diagnostics.map((one) => ({
        ...one,
        line: one.line + 5,
        message: `${one.message}，另见 申报/甲.yaml:${one.line + 5}:1`,
      })),
    };
    const before = {
      ...report,
      diagnostics: report.diagnostics.map((one) => ({
        ...one,
        message: `${one.message}，另见 申报/甲.yaml:${one.line}:1`,
      })),
    };
    const marks = (of: JsonReport): string[] => [...entriesOf(of)].map(({ fingerprint }) => fingerprint);
    expect(marks(moved)).toEqual(marks(before));
  });

  test('say that nothing was asked, so that an empty report never looks like a pass', () => {
    const none = { ...sample().summary };
    for (const key of Object.keys(none) as Status[]) if (key !== 'not-applicable') none[key] = 0;
    const report = sample('zh', { summary: none, findings: [], diagnostics: [], notices: [] });
    expect([...entriesOf(report)].map(({ name, outcome }) => [name, outcome])).toEqual([
      ['run/nothing-asked', 'review'],
    ]);
    expect(written('tap', report)).toContain('not ok 1 - 没有得出结论 # TODO');
  });
});
