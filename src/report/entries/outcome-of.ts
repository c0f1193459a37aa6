import type { JsonFinding } from '../../model/json-report.ts';
import type { FailLevel, Status } from '../../model/status.ts';
import type { Outcome } from './outcome.ts';

const OUTCOME_OF: Readonly<Record<Status, Outcome>> = {
  overdue: 'failure',
  open: 'failure',
  pending: 'note',
  undeclared: 'review',
  late: 'pass',
  met: 'pass',
  waived: 'waived',
  'not-applicable': 'not-applicable',
};

/** What a finding means in a run with this `--fail-on`. */
export function outcomeOf(
  { status, force, baseline }: Pick<JsonFinding, 'status' | 'force' | 'baseline'>,
  failOn: FailLevel,
): Outcome {
  const outcome = status === 'pending' && failOn === 'pending' ? 'failure' : OUTCOME_OF[status];
  if (outcome !== 'failure') return outcome;
  if (force === 'encouraged') return 'note';
  return baseline === 'known' ? 'known' : 'failure';
}
