import type { Report } from '../../model/report.ts';
import type { JsonReport } from '../../model/json-report.ts';

/** Verdicts by number, the keys in the published order. */
export function jsonSummary(summary: Report['summary']): JsonReport['summary'] {
  const { met, late, pending, overdue, open, undeclared, waived } = summary;
  return {
    met,
    late,
    pending,
    overdue,
    open,
    undeclared,
    waived,
    'not-applicable': summary['not-applicable'],
  };
}
