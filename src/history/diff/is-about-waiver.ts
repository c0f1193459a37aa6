import type { Status } from '../../model/status.ts';

/** Whether a waiver was granted to a gap, or the one of a gap lapsed. */
export function isAboutWaiver(was: Status | null, is: Status | null): boolean {
  const isGap = (status: Status | null): boolean => status === 'overdue' || status === 'open';
  return (was === 'waived' && isGap(is)) || (is === 'waived' && isGap(was));
}
