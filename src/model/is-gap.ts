import { GAP_STATUSES, type GapStatus, type Status } from './status.ts';

/** Whether a verdict says that something is missing today. */
export function isGap(status: Status): status is GapStatus {
  return GAP_STATUSES.some((gap) => gap === status);
}
