import { expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { STATUSES, type Status } from '../../src/model/status.ts';
import { summaryOf } from '../../src/model/summary.ts';

const of = (...statuses: Status[]): Finding[] => statuses.map((status) => ({ status }) as Finding);
const none = Object.fromEntries(STATUSES.map((status) => [status, 0]));

test.each([
  { findings: of(), counts: {}, why: 'nothing found' },
  { findings: of('met'), counts: { met: 1 }, why: 'one' },
  { findings: of('overdue', 'met', 'overdue'), counts: { overdue: 2, met: 1 }, why: 'each counted' },
  {
    findings: of(...STATUSES),
    counts: Object.fromEntries(STATUSES.map((status) => [status, 1])),
    why: 'every verdict has a place',
  },
])('$why', ({ findings, counts }) => {
  expect(summaryOf(findings)).toEqual({ ...none, ...counts });
});
