// Run by calendar.test.ts as a process of its own in one zone after the other: what the program counts otherwise than by
// hand, as JSON, with the offset that shows which zone it was.
import {
  addDays,
  addMonths,
  dateOf,
  daysBetween,
  daysInMonth,
  type IsoDate,
  isoDate,
  parseIsoDate,
} from '../../src/model/iso-date.ts';
import { PERIOD_KINDS, PERIOD_MONTHS, periodContaining } from '../../src/model/period.ts';
import { dayNumber, dayText, fromDayNumber, monthLength } from './hand-count.ts';

const [FIRST_YEAR, LAST_YEAR] = [1900, 2200];
const FIRST = isoDate(`${FIRST_YEAR}-01-01`);
const wrong: string[] = [];
let days = 0;

function check(what: string, is: unknown, should: unknown): void {
  if (is !== should) wrong.push(`${what}: ${String(is)}, by hand ${String(should)}`);
}

function checkDay(day: IsoDate, number: number): void {
  const step = (number % 800) - 400;
  check(`day ${day}`, parseIsoDate(day), fromDayNumber(number));
  check(`${day} + 1`, addDays(day, 1), fromDayNumber(number + 1));
  check(`${day} + ${step}`, addDays(day, step), fromDayNumber(number + step));
  check(`${FIRST} to ${day}`, daysBetween(FIRST, day), number - dayNumber(FIRST));
}

function checkMonth(year: number, month: number): void {
  const length = monthLength(year, month);
  check(`days of ${year}-${month}`, daysInMonth(year, month), length);
  check(`day after ${year}-${month}`, parseIsoDate(dayText(year, month, length + 1)), null);
  const next = month === 12 ? ([year + 1, 1] as const) : ([year, month + 1] as const);
  const shorter = Math.min(length, monthLength(...next));
  check(`${year}-${month} + 1`, addMonths(dateOf(year, month, length), 1), dayText(...next, shorter));
  for (const kind of PERIOD_KINDS) {
    const last = Math.ceil(month / PERIOD_MONTHS[kind]) * PERIOD_MONTHS[kind];
    const { start, end } = periodContaining(dateOf(year, month, 1), kind);
    check(`start of ${kind} of ${year}-${month}`, start, dayText(year, last - PERIOD_MONTHS[kind] + 1, 1));
    check(`end of ${kind} of ${year}-${month}`, end, dayText(year, last, monthLength(year, last)));
  }
}

for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
  for (let month = 1; month <= 12; month += 1) {
    checkMonth(year, month);
    for (let day = 1; day <= monthLength(year, month); day += 1) {
      const text = dayText(year, month, day);
      checkDay(text as IsoDate, dayNumber(text));
      days += 1;
    }
  }
}

const offset = new Date(2024, 0, 1).getTimezoneOffset();
process.stdout.write(JSON.stringify({ offset, days, wrong: wrong.slice(0, 20) }));
