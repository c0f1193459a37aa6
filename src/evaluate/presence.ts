import type { IsoDate } from '../model/iso-date.ts';
import type { Range } from '../model/range.ts';
import { NOTHING_KNOWN } from '../model/range.ts';
import type { Count, Evidenced, Flag, People, Quantity, Span } from '../model/state.ts';
import type { Truth } from '../model/truth.ts';

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

/**
 * Whether a list tells of `day`: before its declaration only one that is kept by dates does. An empty one, or one without
 * any date, says as little about earlier days as an undated number.
 */
export function isHistoryOn(spans: readonly Span[], day: IsoDate, declaredOn: IsoDate): boolean {
  return day >= declaredOn || spans.some(({ since }) => since !== undefined);
}

/** How many there are on `day`. */
export function countOn({ entries }: Count, day: IsoDate, declaredOn: IsoDate): Range {
  return countEntries(entries, day, declaredOn);
}

function countEntries(entries: Count['entries'], day: IsoDate, declaredOn: IsoDate): Range {
  let low = 0;
  let high = 0;
  for (const entry of entries) {
    const present = presentOn(entry, day, declaredOn);
    if (present === true) low += entry.count;
    if (present !== false) high += entry.count;
  }
  return isHistoryOn(entries, day, declaredOn) ? { low, high } : { low, high: NOTHING_KNOWN.high };
}

/** How many people there are on `day`, their head not counted. */
export function headcountOn({ persons, totals }: People, day: IsoDate, declaredOn: IsoDate): Range {
  if (totals !== null)
    return day < (totals.countedOn ?? declaredOn) ? NOTHING_KNOWN : { low: totals.total, high: totals.total };
  const entries = persons.filter(({ isHead }) => !isHead);
  return countEntries(entries, day, declaredOn);
}

export function quantityOn(quantity: Quantity, day: IsoDate, declaredOn: IsoDate): Range {
  return presentOn(quantity, day, declaredOn) === true
    ? { low: quantity.value, high: quantity.value }
    : NOTHING_KNOWN;
}
