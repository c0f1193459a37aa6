import type { IsoDate } from '../model/iso-date.ts';
import type { Period } from '../model/period.ts';

/** What is declared for a period without a day is about that period, also if it was written down later. */
export function holdsFrom(declaredOn: IsoDate, period: Period | null): IsoDate {
  return period !== null && period.end < declaredOn ? period.end : declaredOn;
}
