import { describe, expect, test } from 'vitest';
import { causesByEvaluation } from '../../../src/history/diff/causes-by-evaluation.ts';
import { causesByRecords } from '../../../src/history/diff/causes-by-records.ts';
import { diffReports } from '../../../src/history/diff/diff-reports.ts';
import { differing } from '../../../src/history/diff/differing.ts';
import type { Cause } from '../../../src/model/diff.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { isoDate } from '../../../src/model/iso-date.ts';
import type { JsonReport } from '../../../src/model/json-report.ts';
import type { Status } from '../../../src/model/status.ts';
import { jsonReportOf } from '../../../src/report/public/json-report-of.ts';
import { RULES } from '../../report/sample-pack.ts';
import { findingOf, reportOf } from '../../report/sample-report.ts';

/** The report of one finding, or of none. */
function reportWith(
  status: Status | null,
  more: Partial<JsonReport> = {},
  values: Partial<Finding> = {},
): JsonReport {
  const findings = status === null ? [] : [findingOf(RULES.staffTown, status, ['温泉镇'], values)];
  return { ...jsonReportOf(reportOf(findings), 'zh'), ...more };
}
const noCause = (): { causes: []; isCertain: true } => ({ causes: [], isCertain: true });

describe('what became of a finding', () => {
  test.each<[Status | null, Status | null, string | null, string]>([
    ['met', 'overdue', 'opened', 'was met'],
    ['pending', 'overdue', 'opened', 'its day passed'],
    ['undeclared', 'open', 'opened', 'was not known'],
    ['waived', 'overdue', 'opened', 'the waiver lapsed'],
    ['not-applicable', 'open', 'opened', 'applies now'],
    [null, 'overdue', 'opened', 'was not asked'],
    ['overdue', 'met', 'closed', 'done'],
    ['open', 'late', 'closed', 'done late'],
    ['overdue', 'undeclared', 'neither', 'silence closes no gap'],
    ['overdue', 'waived', 'neither', 'a waiver closes no gap'],
    ['overdue', 'not-applicable', 'neither', 'nor does it that nobody asks'],
    ['overdue', null, 'neither', 'nor that the division is gone'],
    ['overdue', 'pending', 'neither', 'nor another due day'],
    ['met', 'undeclared', 'lost', 'a fact was taken back'],
    ['waived', 'undeclared', 'lost', 'likewise'],
    ['overdue', 'overdue', 'unchanged', 'still there'],
    ['open', 'overdue', 'unchanged', 'still there'],
    ['met', 'late', null, 'no gap before and after'],
    ['met', 'pending', null, 'not due is no gap'],
    [null, 'undeclared', null, 'nothing was known before'],
    ['undeclared', 'met', null, 'no gap before and after'],
    [null, null, null, 'nothing'],
  ])('%s → %s is %s: %s', (was, is, kind) => {
    const changes = diffReports(reportWith(was), reportWith(is), noCause);
    expect(changes.map((change) => change.kind)).toEqual(kind === null ? [] : [kind]);
  });

  test('encouraged rules are no gaps', () => {
    const rule = { ...RULES.staffTown, force: 'encouraged' as const };
    const now = reportWith('overdue', {}, { rule });
    expect(diffReports(reportWith('met'), now, noCause)).toEqual([]);
  });
});

describe('the cause by evaluation', () => {
  /** Verdicts of the trials; the last is the new run. */
  const rows: readonly [
    string,
    Status,
    readonly (readonly [readonly Cause[], Status | null])[],
    readonly Cause[],
  ][] = [
    ['one thing differs', 'met', [[['facts'], 'overdue']], ['facts']],
    [
      'the day alone is enough',
      'pending',
      [
        [['date'], 'overdue'],
        [['facts'], 'overdue'],
      ],
      ['date'],
    ],
    [
      'the day is not enough',
      'met',
      [
        [['date'], 'met'],
        [['facts'], 'overdue'],
      ],
      ['facts'],
    ],
    [
      'the day passed, and the facts were needed',
      'pending',
      [
        [['date'], 'met'],
        [['facts'], 'overdue'],
      ],
      ['date', 'facts'],
    ],
    [
      'the rules alone are enough',
      'met',
      [
        [['date'], 'met'],
        [['rules'], 'overdue'],
        [['date', 'rules'], 'overdue'],
        [['rules', 'facts'], 'overdue'],
      ],
      ['rules'],
    ],
    [
      'the day and the rules are needed',
      'met',
      [
        [['date'], 'met'],
        [['rules'], 'pending'],
        [['facts'], 'met'],
        [['date', 'rules'], 'open'],
        [['rules', 'facts'], 'overdue'],
      ],
      ['date', 'rules'],
    ],
    [
      'all are needed',
      'met',
      [
        [['date'], 'met'],
        [['rules'], null],
        [['facts'], 'met'],
        [['date', 'rules'], 'undeclared'],
        [['rules', 'facts'], 'overdue'],
      ],
      ['rules', 'facts'],
    ],
    [
      'overdue and open are both gaps',
      'met',
      [
        [['date'], 'open'],
        [['facts'], 'overdue'],
      ],
      ['date'],
    ],
    [
      'a waiver lapsed',
      'waived',
      [
        [['date'], 'overdue'],
        [['facts'], 'overdue'],
      ],
      ['waivers'],
    ],
    ['a waived one is not declared any more', 'waived', [[['facts'], 'undeclared']], ['facts']],
    ['a waiver was granted', 'overdue', [[['facts'], 'waived']], ['waivers']],
    [
      'done',
      'overdue',
      [
        [['date'], 'overdue'],
        [['facts'], 'met'],
      ],
      ['facts'],
    ],
    ['nobody asks any more', 'overdue', [[['rules'], null]], ['rules']],
  ];
  test.each(rows)('%s', (_, was, statuses, expected) => {
    const trials = statuses.map(([changed, status]) => ({ changed, report: reportWith(status) }));
    const now = trials.at(-1)?.report ?? reportWith(null);
    const [change] = diffReports(reportWith(was), now, causesByEvaluation(trials));
    expect(change).toMatchObject({ causes: expected, isCertain: true });
  });
});

describe('the cause by records', () => {
  const other = { sources: [{ file: 'b.yaml', sha256: 'b'.repeat(64) }] };
  const later = { asOf: '2024-12-31' };
  const base = reportWith(null);
  const amended = { packs: base.packs.map((pack) => ({ ...pack, digest: 'x' })) };
  const tool = { tool: { name: 'duibiao', version: '9.0.0' } };
  const due = isoDate('2024-06-30');
  const rows: readonly [string, JsonReport, JsonReport, readonly Cause[], boolean][] = [
    ['facts alone', reportWith('met'), reportWith('overdue', other), ['facts'], true],
    [
      'the same facts under another name',
      reportWith('met'),
      reportWith('overdue', {
        sources: base.sources.map((source) => ({ ...source, file: 'z.yaml' })),
        ...later,
      }),
      ['date'],
      true,
    ],
    ['a pack alone', reportWith('met'), reportWith('overdue', amended), ['rules'], true],
    [
      'a reading alone',
      reportWith('met'),
      reportWith('overdue', { readings: { 'kaizhou-2023-47/station-staff-town': 'x' } }),
      ['rules'],
      true,
    ],
    [
      'the reading of another rule',
      reportWith('met'),
      reportWith('overdue', { readings: { 'kaizhou-2023-47/x': 'x' }, ...other }),
      ['facts'],
      true,
    ],
    ['the program alone', reportWith('met'), reportWith('overdue', tool), ['program'], true],
    [
      'facts and the day',
      reportWith('met'),
      reportWith('overdue', { ...other, ...later }),
      ['date', 'facts'],
      false,
    ],
    [
      'facts and the day, and the due day between',
      reportWith('pending', {}, { due }),
      reportWith('overdue', { ...other, ...later }, { due }),
      ['date'],
      true,
    ],
    [
      'likewise, but the rules are others',
      reportWith('pending', {}, { due }),
      reportWith('overdue', { ...amended, ...later }, { due }),
      ['date', 'rules'],
      false,
    ],
    ['a waiver', reportWith('waived'), reportWith('overdue', { ...other, ...later }), ['waivers'], true],
    ['nothing: the report was changed by hand', reportWith('met'), reportWith('overdue'), [], true],
  ];
  test.each(rows)('%s', (_, old, now, causes, isCertain) => {
    const [change] = diffReports(old, now, causesByRecords(old, now));
    expect(change).toMatchObject({ causes, isCertain });
  });

  test('a new period of a duty that was asked before comes of the day', () => {
    const old = reportWith('met', {}, { period: '2024-Q1' });
    const now = reportWith('overdue', { ...other, ...later }, { period: '2024-Q2' });
    const [change] = diffReports(old, now, causesByRecords(old, now));
    expect(change).toMatchObject({ was: null, is: 'overdue', causes: ['date'], isCertain: true });
  });

  test('names what differs in a fixed order', () => {
    expect(differing(base, { ...base, ...tool, ...other, ...amended, ...later })).toEqual([
      'date',
      'rules',
      'facts',
      'program',
    ]);
    expect(differing(base, base)).toEqual([]);
  });
});
