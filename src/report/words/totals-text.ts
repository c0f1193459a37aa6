import type { Messages } from '../../i18n/messages.ts';
import type { JsonReport } from '../../model/json-report.ts';
import { STATUSES } from '../../model/status.ts';
import { decidedShare } from './decided-share.ts';

/** The verdicts of a run by number, in one line. */
export function totalsText(
  { summary }: Pick<JsonReport, 'summary'>,
  { gapReport }: Pick<Messages, 'gapReport'>,
): string {
  const counts = STATUSES.map((status) => [status, summary[status]] as const).filter(
    ([, count]) => count > 0,
  );
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  return gapReport.totals(all, counts, decidedShare(summary));
}
