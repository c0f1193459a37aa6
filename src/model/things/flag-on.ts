import type { IsoDate } from '../iso-date.ts';
import type { Evidenced, Flag, Span } from '../state.ts';
import type { Truth } from '../truth.ts';

/**
 * Whether something with this span is there on `day`. What is declared without a day holds from `declaredOn`;
 * whether it was there earlier is unknown.
 */
export function presentOn(span: Span & Evidenced, day: IsoDate, declaredOn: IsoDate): Truth {
  if (span.until !== undefined && day > span.until) return false;
  if (span.since !== undefined && day < span.since) return false;
  const isCertain = span.unproven !== true && (span.since !== undefined || day >= declaredOn);
  return isCertain ? true : 'unknown';
}

export function flagOn(flag: Flag, day: IsoDate, declaredOn: IsoDate): Truth {
  if (flag.value) return presentOn(flag, day, declaredOn);
  return day >= (flag.since ?? declaredOn) ? false : 'unknown';
}
