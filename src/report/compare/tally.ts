import type { Finding } from '../../model/finding.ts';
import type { Summary } from '../../model/report.ts';
import { GAP_STATUSES } from '../../model/status.ts';
import { summaryOf } from '../../model/summary.ts';

/** Findings counted out for one place of a comparison. */
export interface Tally {
  /** Verdicts on what must be done; encouraged rules are not among them. */
  readonly counts: Summary;
  /** Verdicts on what is only encouraged. */
  readonly encouraged: Summary;
  /** Met, also where it came late. */
  readonly met: number;
  /** Not done today: overdue, open and pending. */
  readonly gaps: number;
  /** All but what is not applicable: met, gaps, undeclared and waived. */
  readonly applicable: number;
}

export function tallyOf(findings: readonly Finding[]): Tally {
  const counts = summaryOf(findings.filter(({ rule }) => rule.force !== 'encouraged'));
  const met = counts.met + counts.late;
  const gaps = GAP_STATUSES.reduce((sum, status) => sum + counts[status], 0);
  return {
    counts,
    encouraged: summaryOf(findings.filter(({ rule }) => rule.force === 'encouraged')),
    met,
    gaps,
    applicable: met + gaps + counts.undeclared + counts.waived,
  };
}
