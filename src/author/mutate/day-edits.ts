import { addDays, isoDate } from '../../model/iso-date.ts';
import type { Edit } from './edit.ts';
import { replacing } from './replacing.ts';

/** The day before and the day after. */
export function dayEdits(day: string): Edit<string>[] {
  return replacing(
    day,
    [-1, 1].map((by) => addDays(isoDate(day), by)),
  );
}
