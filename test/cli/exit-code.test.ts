import { describe, expect, test } from 'vitest';
import { EXIT, exitCodeOf } from '../../src/cli/exit-code.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { Notice } from '../../src/model/finding.ts';
import { isoDate } from '../../src/model/iso-date.ts';
import type { Report } from '../../src/model/report.ts';
import { FAIL_LEVELS, type FailLevel, STATUSES, type Status } from '../../src/model/status.ts';
import type { WaiverProblem } from '../../src/model/waiver.ts';
import { summaryOf } from '../../src/model/summary.ts';

type Counts = Partial<Record<Status, number>>;

interface Outcome {
  /** With a baseline: the gaps that are not in it. */
  readonly news?: Counts;
  readonly binding?: Counts;
  readonly encouraged?: Counts;
  readonly severity?: Diagnostic['severity'];
  readonly leftOut?: boolean;
  readonly notice?: Notice['type'];
  readonly waiver?: WaiverProblem['severity'];
}

function reportOf({
  binding = {},
  encouraged = {},
  severity,
  leftOut,
  notice,
  news,
  waiver,
}: Outcome): Report {
  const none = summaryOf([]);
  const position = { file: 'f', line: 1, column: 1 };
  const all = STATUSES.map((status) => [status, (binding[status] ?? 0) + (encouraged[status] ?? 0)]);
  return {
    tool: { name: 'duibiao', version: '0' },
    asOf: isoDate('2024-03-31'),
    packs: [],
    sources: [],
    leftOut: leftOut === true ? ['f'] : [],
    diagnostics: severity === undefined ? [] : [{ code: 'file-bom', severity, args: {}, position }],
    jurisdictions: [],
    summary: Object.fromEntries(all) as Report['summary'],
    binding: { ...none, ...binding },
    findings: [],
    notices: notice === undefined ? [] : [{ type: notice } as Notice],
    waivers: waiver === undefined ? [] : [{ problems: [{ severity: waiver }] }],
    baseline: news === undefined ? null : { new: { overdue: 0, open: 0, pending: 0, ...news } },
    chosenReadings: {},
  } as unknown as Report;
}

function exitOf(outcome: Outcome, failOn: FailLevel = 'open'): number {
  return exitCodeOf(reportOf(outcome), failOn);
}

const { ok, gaps, noVerdict, incomplete, waived } = EXIT;

describe('the exit code', () => {
  test.each<[string, Outcome, number]>([
    ['everything met', { binding: { met: 3 } }, ok],
    ['late counts as done', { binding: { late: 1 } }, ok],
    ['what is not due does not fail', { binding: { met: 1, pending: 2 } }, ok],
    ['overdue', { binding: { met: 9, overdue: 1 } }, gaps],
    ['open', { binding: { met: 9, open: 1 } }, gaps],
    ['undeclared', { binding: { met: 9, undeclared: 1 } }, incomplete],
    ['nothing was asked', {}, incomplete],
    ['nothing that was asked applies', { binding: { 'not-applicable': 4 } }, incomplete],
    ['waived', { binding: { met: 1, waived: 1 } }, waived],
    ['a void waiver', { binding: { met: 1 }, waiver: 'error' }, incomplete],
    ['a void waiver beside a valid one', { binding: { met: 1, waived: 1 }, waiver: 'error' }, incomplete],
    ['a void waiver and a gap', { binding: { overdue: 1 }, waiver: 'error' }, gaps],
    ['a void waiver and a fault', { severity: 'error', waiver: 'error' }, noVerdict],
    ['an unused waiver is only told', { binding: { met: 1 }, waiver: 'warning' }, ok],
    ['an unused waiver does not hide a valid one', { binding: { waived: 1 }, waiver: 'warning' }, waived],
    ['an old waiver is history', { binding: { met: 1 }, waiver: 'note' }, ok],
    ['divisions are missing', { binding: { met: 1 }, notice: 'divisions-missing' }, incomplete],
    ['no pack binds', { binding: { met: 1 }, notice: 'no-pack-binds' }, incomplete],
    ['an old declaration is only told', { binding: { met: 1 }, notice: 'declaration-age' }, ok],
    ['part of a jurisdiction is only told', { binding: { met: 1 }, notice: 'part-of-jurisdiction' }, ok],
    ['a fault', { binding: { met: 1 }, severity: 'error' }, noVerdict],
    ['a file left out', { binding: { met: 1 }, leftOut: true }, noVerdict],
    ['a warning', { binding: { met: 1 }, severity: 'warning' }, ok],
    ['a note', { binding: { met: 1 }, severity: 'note' }, ok],
    ['encouraged and overdue', { binding: { met: 1 }, encouraged: { overdue: 5, open: 5 } }, ok],
    ['encouraged and undeclared', { binding: { met: 1 }, encouraged: { undeclared: 5 } }, ok],
    ['only encouraged', { encouraged: { met: 1, overdue: 1 } }, ok],
  ])('%s', (_what, outcome, code) => {
    expect(exitOf(outcome)).toBe(code);
  });

  test.each<[FailLevel, Counts, number]>([
    ['overdue', { overdue: 1 }, gaps],
    ['overdue', { open: 1 }, ok],
    ['open', { overdue: 1 }, gaps],
    ['open', { open: 1 }, gaps],
    ['open', { pending: 1 }, ok],
    ['pending', { overdue: 1 }, gaps],
    ['pending', { open: 1 }, gaps],
    ['pending', { pending: 1 }, gaps],
    ['never', { overdue: 1, open: 1, pending: 1 }, ok],
    ['never', { overdue: 1, undeclared: 1 }, incomplete],
    ['never', { overdue: 1, waived: 1 }, waived],
    ['overdue', { open: 1, undeclared: 1 }, incomplete],
  ])('with --fail-on %s and %j', (level, binding, code) => {
    expect(exitOf({ binding: { met: 1, ...binding } }, level)).toBe(code);
  });

  test.each<[string, Outcome, FailLevel, number]>([
    [
      'only known gaps: no failure, but never compliance',
      { binding: { overdue: 3 }, news: {} },
      'open',
      waived,
    ],
    ['a new one among them', { binding: { overdue: 3 }, news: { overdue: 1 } }, 'open', gaps],
    ['nothing is left of the known ones', { binding: { met: 3 }, news: {} }, 'open', ok],
    [
      'known ones and something undeclared',
      { binding: { open: 1, undeclared: 1 }, news: {} },
      'open',
      incomplete,
    ],
    ['known ones below the level', { binding: { met: 1, open: 1 }, news: {} }, 'overdue', ok],
    ['known and not due at the strictest level', { binding: { pending: 1 }, news: {} }, 'pending', waived],
    [
      'new and not due at the strictest level',
      { binding: { pending: 1 }, news: { pending: 1 } },
      'pending',
      gaps,
    ],
    ['a new one where none fails', { binding: { met: 1, open: 1 }, news: { open: 1 } }, 'never', ok],
    ['known ones and a fault', { binding: { open: 1 }, news: {}, severity: 'error' }, 'open', noVerdict],
  ])('with a baseline: %s', (_, outcome, level, code) => {
    expect(exitOf(outcome, level)).toBe(code);
  });

  // Every combination, decided by the one sentence of the contract: precedence 2 > 1 > 3 > 4.
  const switches = (count: number): boolean[][] =>
    Array.from({ length: 2 ** count }, (_, bits) =>
      Array.from({ length: count }, (_unused, bit) => (bits & (1 << bit)) !== 0),
    );

  test.each(FAIL_LEVELS)('of every combination with --fail-on %s', (level) => {
    for (const [fault, overdue, open, pending, undeclared, isWaived] of switches(6)) {
      const binding: Counts = {
        met: 1,
        ...(overdue === true ? { overdue: 1 } : {}),
        ...(open === true ? { open: 1 } : {}),
        ...(pending === true ? { pending: 1 } : {}),
        ...(undeclared === true ? { undeclared: 1 } : {}),
        ...(isWaived === true ? { waived: 1 } : {}),
      };
      const fails =
        (level !== 'never' && overdue === true) ||
        ((level === 'open' || level === 'pending') && open === true) ||
        (level === 'pending' && pending === true);
      const expected = [
        [fault, noVerdict],
        [fails, gaps],
        [undeclared, incomplete],
        [isWaived, waived],
        [true, ok],
      ].find(([holds]) => holds === true)?.[1];
      const outcome = fault === true ? { binding, severity: 'error' as const } : { binding };
      expect(exitOf(outcome, level), JSON.stringify(outcome)).toBe(expected);
      expect(
        exitOf({ ...outcome, encouraged: { overdue: 1, open: 1, pending: 1, undeclared: 1 } }, level),
      ).toBe(expected);
    }
  });
});
