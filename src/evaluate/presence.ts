import type { IsoDate } from '../model/iso-date.ts';
import type { Range } from '../model/range.ts';
import { NOTHING_KNOWN } from '../model/range.ts';
import type { Choices, Count, People, Quantity, Span } from '../model/state.ts';
import { flagOn, presentOn } from '../model/things/flag-on.ts';
import type { Truth } from '../model/truth.ts';

export { flagOn, presentOn };

/**
 * Whether a list tells of `day`: before its declaration only one that is kept by dates does. An empty one, or one without
 * any date, says as little about earlier days as an undated number.
 */
export function isHistoryOn(spans: readonly Span[], day: IsoDate, declaredOn: IsoDate): boolean {
  return day >= declaredOn || spans.some(({ since }) => since !== undefined);
}

/** How many there are on `day`. */
export function countOn({ entries, isLeast }: Count, day: IsoDate, declaredOn: IsoDate): Range {
  const { low, high } = countEntries(entries, day, declaredOn);
  return { low, high: isLeast === true ? NOTHING_KNOWN.high : high };
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

/** The latest value that has begun and not ended; before the first nothing is known. */
export function quantityOn({ entries }: Quantity, day: IsoDate, declaredOn: IsoDate): Range {
  const there = entries.filter((entry) => presentOn(entry, day, declaredOn) === true);
  const [latest] = there.toSorted((a, b) => ((a.since ?? declaredOn) < (b.since ?? declaredOn) ? 1 : -1));
  return latest === undefined ? NOTHING_KNOWN : { low: latest.value, high: latest.value };
}

/** Whether a word is among choices. */
export function choiceOn({ byWord, form }: Choices, word: string, day: IsoDate, declaredOn: IsoDate): Truth {
  const flag = byWord[word];
  if (flag !== undefined) return flagOn(flag, day, declaredOn);
  return form === 'list' && day >= declaredOn ? false : 'unknown';
}
