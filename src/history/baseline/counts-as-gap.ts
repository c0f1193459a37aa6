import type { Finding } from '../../model/finding.ts';
import { FAILING, type FailLevel } from '../../model/status.ts';

/** Whether a finding is what fails a run at this level; where none does, what would fail it by default. */
export function countsAsGap({ rule, status }: Finding, failOn: FailLevel): boolean {
  return rule.force !== 'encouraged' && FAILING[failOn === 'never' ? 'open' : failOn].includes(status);
}
