import type { Cause, CauseFinder } from '../../model/diff.ts';
import type { JsonReport } from '../../model/json-report.ts';
import type { Status } from '../../model/status.ts';
import { isAboutWaiver } from './causes-by-records.ts';

/** The old run with some things as in the new one. */
export interface Trial {
  readonly changed: readonly Cause[];
  readonly report: JsonReport;
}

/**
 * The cause is the least that has to be changed of the old run to get the new verdict: the first trial that has it.
 * Trials are in the order date, rules, facts, then two at a time; the last is the new run itself. New facts are looked at
 * on the new day, because on the old one what was done since has not happened; that the due day passed meanwhile is a cause
 * beside them.
 */
export function causesByEvaluation(trials: readonly Trial[]): CauseFinder {
  const tried = trials.map(({ changed, report }) => ({
    changed,
    statuses: new Map(report.findings.map(({ fingerprint, status }) => [fingerprint, status])),
  }));
  const hasOtherDay = trials.some(({ changed }) => changed.includes('date'));
  return ({ fingerprint, was, is }) => {
    if (isAboutWaiver(was, is)) return { causes: ['waivers'], isCertain: true };
    const first = tried.find(({ statuses }) => groupOf(statuses.get(fingerprint) ?? null) === groupOf(is));
    const causes = first?.changed ?? [];
    const isLater = was === 'pending' && is === 'overdue' && hasOtherDay && !causes.includes('date');
    return { causes: isLater ? ['date', ...causes] : causes, isCertain: true };
  };
}

/** Verdicts that are the same to whoever asks why there is a gap. */
function groupOf(status: Status | null): string {
  if (status === 'overdue' || status === 'open') return 'gap';
  return status === 'met' || status === 'late' ? 'done' : (status ?? 'absent');
}
