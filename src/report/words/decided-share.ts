import type { Summary } from '../../model/report.ts';
import { wholePercent } from './whole-percent.ts';

/**
 * How much of what was asked is decided, in whole percent; null where nothing was asked. What is not applicable
 * was not asked, what is undeclared is not decided. 100 only if truly all, 0 only if truly none.
 */
export function decidedShare(summary: Summary): number | null {
  const all = Object.values(summary).reduce((sum, count) => sum + count, 0);
  const asked = all - summary['not-applicable'];
  return wholePercent(asked - summary.undeclared, asked);
}
