/** The verdicts, in the order in which reports list them. Each is explained in the README's table. */
export const STATUSES = [
  'overdue',
  'open',
  'pending',
  'undeclared',
  'late',
  'met',
  'waived',
  'not-applicable',
] as const;
export type Status = (typeof STATUSES)[number];

/** Verdicts that say something is missing today. */
export const GAP_STATUSES = ['overdue', 'open', 'pending'] as const satisfies readonly Status[];
export type GapStatus = (typeof GAP_STATUSES)[number];

/** From which verdict on a run fails: `open` is the default, `never` leaves exit code 1 out. */
export const FAIL_LEVELS = ['overdue', 'open', 'pending', 'never'] as const;
export type FailLevel = (typeof FAIL_LEVELS)[number];

/** The verdicts that fail a run, from each level on. */
export const FAILING: Readonly<Record<FailLevel, readonly Status[]>> = {
  overdue: ['overdue'],
  open: ['overdue', 'open'],
  pending: ['overdue', 'open', 'pending'],
  never: [],
};

/** How strongly a document demands a duty: 应当 · 原则上 · 有条件的/根据需要 · 鼓励. Encouraged rules never fail a run. */
export const FORCES = ['must', 'in-principle', 'conditional', 'encouraged'] as const;
export type Force = (typeof FORCES)[number];

/** Whether a verdict says that something is missing today. */
export function isGap(status: Status): status is GapStatus {
  return GAP_STATUSES.some((gap) => gap === status);
}
