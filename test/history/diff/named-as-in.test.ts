import { describe, expect, test } from 'vitest';
import { diffReports } from '../../../src/history/diff/diff-reports.ts';
import { namedAsIn } from '../../../src/history/diff/named-as-in.ts';
import type { JsonReport } from '../../../src/model/json-report.ts';
import type { Rule } from '../../../src/model/pack.ts';
import type { Status } from '../../../src/model/status.ts';
import { jsonReportOf } from '../../../src/report/public/json-report-of.ts';
import { RULES } from '../../report/sample-pack.ts';
import { findingOf, reportOf } from '../../report/sample-report.ts';

type Said = readonly [id: string, status: Status, was?: string];

function reportWith(...said: readonly Said[]): JsonReport {
  const findings = said.map(([id, status, was]) => {
    const rule: Rule = { ...RULES.staffTown, id, was: was === undefined ? [] : [was] };
    return findingOf(rule, status, ['温泉镇']);
  });
  return jsonReportOf(reportOf(findings), 'zh');
}

describe('an earlier report in the names of a later one', () => {
  test.each<[string, readonly Said[], readonly Said[], readonly string[]]>([
    ['renamed, and met since', [['old', 'overdue']], [['new', 'met', 'old']], ['closed new overdue met']],
    ['renamed, and still a gap', [['old', 'open']], [['new', 'open', 'old']], ['unchanged new open open']],
    [
      'split: each part is compared with what it was part of',
      [['old', 'overdue']],
      [
        ['a', 'met', 'old'],
        ['b', 'overdue', 'old'],
      ],
      ['closed a overdue met', 'unchanged b overdue overdue'],
    ],
    [
      'another rule that never had the name: one is new, one is gone',
      [['old', 'overdue']],
      [['new', 'overdue']],
      ['opened new null overdue', 'neither old overdue null'],
    ],
    [
      'an old report that has both names already is left as it is',
      [
        ['old', 'overdue'],
        ['new', 'met', 'old'],
      ],
      [['new', 'met', 'old']],
      ['neither old overdue null'],
    ],
  ])('%s', (_, before, after, expected) => {
    const now = reportWith(...after);
    const changes = diffReports(namedAsIn(now, reportWith(...before)), now, () => ({
      causes: [],
      isCertain: true,
    }));
    expect(changes.map(({ kind, rule, was, is }) => `${kind} ${rule} ${was} ${is}`)).toEqual(expected);
  });
});
