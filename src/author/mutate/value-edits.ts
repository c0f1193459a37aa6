import { type Edit, replacing } from './edit.ts';
import { addDays, isoDate } from '../../model/iso-date.ts';

/** One less and one more in the last digit that is written; nothing is fewer than none. */
export function numberEdits(number: number, most: number = Number.POSITIVE_INFINITY): Edit<number>[] {
  const digits = String(number).split('.')[1]?.length ?? 0;
  const unit = 10 ** digits;
  const shifted = [-1, 1].map((by) => (Math.round(number * unit) + by) / unit);
  return replacing(
    number,
    shifted.filter((other) => other >= 0 && other <= most),
  );
}

/** The day before and the day after. */
export function dayEdits(day: string): Edit<string>[] {
  return replacing(
    day,
    [-1, 1].map((by) => addDays(isoDate(day), by)),
  );
}
