import type { Finding } from './finding.ts';
import type { Summary } from './report.ts';
import { STATUSES, type Status } from './status.ts';

/** How many findings there are of each verdict. */
export function summaryOf(findings: readonly Finding[]): Summary {
  const counts = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;
  for (const { status } of findings) counts[status] += 1;
  return counts;
}
