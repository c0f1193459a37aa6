import type { Derivation } from '../../model/fidelity.ts';
import { addDays, dateOf, daysInMonth, type IsoDate } from '../../model/iso-date.ts';

/** A date as a document prints it, with the days that it can mean. */
export interface PrintedDay {
  readonly text: string;
  /** Each may be the day that is meant; more than one where the words can be read in two ways. */
  readonly days: readonly IsoDate[];
  readonly by: readonly Derivation[];
}

const YEARS = /(\d{4})年?[—－–~～至-](\d{4})年/g;
const WITH_YEAR = /(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日|(底|末))?|(年?底|年?末))?(以?前)?/g;
const WITHOUT_YEAR = /(?<!\d)(\d{1,2})月(?:(\d{1,2})日(?:[至到—－–-](\d{1,2})日)?|(底|末))?(以?前)?/g;

/** The dates in `text`; those in titles of other documents are not its own. A day without a year is read as of `yearOfIssue`. */
export function printedDays(text: string, yearOfIssue: number | null): PrintedDay[] {
  const own = text.replaceAll(/《[^》]*》/g, '\t');
  const years = [...own.matchAll(YEARS)].map(([whole, from = '', to = '']): PrintedDay => {
    return {
      text: whole,
      days: [dateOf(Number(from), 1, 1), dateOf(Number(to), 12, 31)],
      by: ['year-range'],
    };
  });
  const withoutRanges = own.replaceAll(YEARS, '\t');
  const dated = [...withoutRanges.matchAll(WITH_YEAR)].flatMap(
    ([whole, year, month, day, monthEnd, yearEnd, before]) => {
      if (month !== undefined) return inMonth(whole, Number(year), Number(month), { day, monthEnd, before });
      // `2025年前` may mean either end of the year before it: nothing follows from it.
      if (yearEnd === undefined && before !== undefined) return [];
      return meaning(
        whole,
        [yearEnd === undefined ? 'whole-year' : 'year-end'],
        [exactDay(Number(year), 12, 31)],
      );
    },
  );
  if (yearOfIssue === null) return [...years, ...dated];
  const undated = [...withoutRanges.replaceAll(WITH_YEAR, '\t').matchAll(WITHOUT_YEAR)].flatMap(
    ([whole, month, day, lastDay, monthEnd, before]) => [
      ...inMonth(whole, yearOfIssue, Number(month), { day, monthEnd, before }),
      ...(lastDay === undefined ? [] : inMonth(whole, yearOfIssue, Number(month), { day: lastDay })),
    ],
  );
  return [
    ...years,
    ...dated,
    ...undated.map((one) => ({ ...one, by: [...one.by, 'year-of-issue' as const] })),
  ];
}

function inMonth(
  text: string,
  year: number,
  month: number,
  more: {
    readonly day?: string | undefined;
    readonly monthEnd?: string | undefined;
    readonly before?: string | undefined;
  },
): PrintedDay[] {
  const first = exactDay(year, month, 1);
  if (first === null) return [];
  if (more.day !== undefined) return meaning(text, ['day'], [exactDay(year, month, Number(more.day))]);
  const last = dateOf(year, month, daysInMonth(year, month));
  if (more.before === undefined || more.monthEnd !== undefined) return meaning(text, ['month-end'], [last]);
  return meaning(text, ['before-month'], [addDays(first, -1), last]);
}

/** Null where the calendar has no such day. */
function exactDay(year: number, month: number, day: number): IsoDate | null {
  const isMonth = year >= 1900 && year <= 2999 && month >= 1 && month <= 12;
  return isMonth && day >= 1 && day <= daysInMonth(year, month) ? dateOf(year, month, day) : null;
}

function meaning(text: string, by: readonly Derivation[], days: readonly (IsoDate | null)[]): PrintedDay[] {
  const known = days.filter((day) => day !== null);
  return known.length === 0 ? [] : [{ text, days: known, by }];
}
