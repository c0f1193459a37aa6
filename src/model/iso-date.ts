declare const iso: unique symbol;

/** A calendar day in Asia/Shanghai, `YYYY-MM-DD`. Compares correctly with `<` as a string; no clock, no zone. */
export type IsoDate = string & { readonly [iso]: true };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS_BEFORE_YEAR_ZERO = 719_468;

/** The day that `text` names, or null if the calendar has none such (`2023-02-29`). */
export function parseIsoDate(text: string): IsoDate | null {
  const match = SHAPE.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year < 1900 || year > 2999 || !isDay(year, month, day) ? null : (text as IsoDate);
}

/** For days that the program itself has written or already checked. */
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
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function yearOf(day: IsoDate): number {
  return Number(day.slice(0, 4));
}

/** 1 to 12. */
export function monthOf(day: IsoDate): number {
  return Number(day.slice(5, 7));
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whole days from `from` to `to`: positive if `to` is later, 0 on the same day. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

export function addDays(day: IsoDate, count: number): IsoDate {
  return fromDayNumber(dayNumber(day) + count);
}

export function latest(days: readonly IsoDate[]): IsoDate | null {
  return days.reduce<IsoDate | null>((max, day) => (max === null || day > max ? day : max), null);
}

// Proleptic Gregorian day count, counted from 1 March so that the leap day ends the year.
function dayNumber(day: IsoDate): number {
  const month = monthOf(day);
  const year = yearOf(day) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(day.slice(8, 10)) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - DAYS_BEFORE_YEAR_ZERO;
}

function fromDayNumber(number: number): IsoDate {
  const shifted = number + DAYS_BEFORE_YEAR_ZERO;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return dateOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
