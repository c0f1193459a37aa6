import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays as daysLater } from 'date-fns/addDays';
import { addMonths as monthsLater } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { formatISO } from 'date-fns/formatISO';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';

declare const iso: unique symbol;

/** A calendar day in Asia/Shanghai, `YYYY-MM-DD`. Compares correctly with `<` as a string; no clock, no zone. */
export type IsoDate = string & { readonly [iso]: true };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Every month has them. */
const SURE_DAYS = 28;

/** The day that `text` names, or null if the calendar has none such (`2023-02-29`). */
export function parseIsoDate(text: string): IsoDate | null {
  const match = SHAPE.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year < 1900 || year > 2999 || !isDay(year, month, day) ? null : (text as IsoDate);
}

/** For days that are known to be some: a RangeError else. What a user wrote is for `parseIsoDate`. */
export function isoDate(text: string): IsoDate {
  const day = parseIsoDate(text);
  if (day === null) throw new RangeError(`not a calendar day: ${text}`);
  return day;
}

/** A computed day may lie beyond those that files may name: there is a day after every one of them. */
export function dateOf(year: number, month: number, day: number): IsoDate {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  if (!isDay(year, month, day)) throw new RangeError(`not a calendar day: ${text}`);
  return text as IsoDate;
}

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && (day <= SURE_DAYS || day <= daysInMonth(year, month));
}

export function yearOf(day: IsoDate): number {
  return Number(day.slice(0, 4));
}

/** 1 to 12. */
export function monthOf(day: IsoDate): number {
  return Number(day.slice(5, 7));
}

export function daysInMonth(year: number, month: number): number {
  return getDaysInMonth(midnight(`${pad(year, 4)}-${pad(month, 2)}`));
}

/** Whole days from `from` to `to`: positive if `to` is later, 0 on the same day. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return differenceInCalendarDays(midnight(to), midnight(from));
}

export function addDays(day: IsoDate, count: number): IsoDate {
  return dayAt(daysLater(midnight(day), count));
}

/** The same day of another month, or that month's last day where it is shorter. */
export function addMonths(day: IsoDate, count: number): IsoDate {
  return dayAt(monthsLater(midnight(day), count));
}

export function latest(days: readonly IsoDate[]): IsoDate | null {
  return days.reduce<IsoDate | null>((max, day) => (max === null || day > max ? day : max), null);
}

// date-fns counts in the zone of the machine, where a day may be missing or have 23 hours. With this class it counts in
// UTC, whose days are all alike: no answer depends on the zone or on the clock.
type Midnight = InstanceType<typeof UTCDateMini>;

function midnight(day: string): Midnight {
  return new UTCDateMini(day);
}

function dayAt(date: Midnight): IsoDate {
  return formatISO(date, { representation: 'date' }) as IsoDate;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
