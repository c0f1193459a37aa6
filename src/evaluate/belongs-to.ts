import { contains, halfOf, nextPeriod, parsePeriod, type Period } from '../model/period.ts';
import type { LogEntry } from '../model/state.ts';
import type { Truth } from '../model/truth.ts';

/**
 * Whether an entry of a log is one of `period`. It belongs to the period it says it is for, whatever its day, else to that
 * of its day; where the document asks at the end of a period, one without a word that came in the first half of a period
 * may be of the period before.
 */
export function belongsTo({ date, for: label }: Pick<LogEntry, 'date' | 'for'>, period: Period): Truth {
  const own = label === undefined ? null : parsePeriod(label);
  if (own !== null) {
    if (contains(period, own)) return true;
    return contains(own, period) ? 'unknown' : false;
  }
  const isWithin = period.start <= date && date <= period.end;
  if (period.atItsEnd !== true) return isWithin;
  const next = nextPeriod(period);
  const isSoonAfter = next.start <= date && date <= halfOf(next);
  return isSoonAfter || (isWithin && date <= halfOf(period)) ? 'unknown' : isWithin;
}
