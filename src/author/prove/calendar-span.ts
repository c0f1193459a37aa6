import type { Derivation } from '../../model/fidelity.ts';
import { chineseNumber } from '../../model/chinese-number.ts';
import { dateOf, daysInMonth, type IsoDate } from '../../model/iso-date.ts';

const N = '(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})';
const TO = '(?:[—－–~～-]+|至|到)';

/** What stands behind a year, or alone where the year is that of issue. */
export const PART =
  `(?:${N}${TO})?(?<month>${N})月份?(?:(?<day>${N})[日号](?:${TO}(?<lastDay>${N})[日号])?|(?<ten>[上中下])旬|月?(?<monthEnd>[底末]))?` +
  '|第?(?<quarter>[一二三四1-4１-４])季度(?<quarterEnd>[底末])?' +
  '|(?<half>[上下])半年(?<halfEnd>[底末])?' +
  '|年?(?:(?<yearEnd>[底末])|(?<within>内))';

export type SpanGroup =
  | 'month'
  | 'day'
  | 'lastDay'
  | 'ten'
  | 'monthEnd'
  | 'quarter'
  | 'quarterEnd'
  | 'half'
  | 'halfEnd'
  | 'yearEnd'
  | 'within';

/** The days that a part of a year goes from and to. */
export interface CalendarSpan {
  readonly first: IsoDate;
  readonly last: IsoDate;
  /** `30日` and `底` are one day, so that what is before them is up to them; `6月` is many. */
  readonly kind: 'day' | 'end' | 'month' | 'part' | 'year';
  readonly by: Derivation;
}

/** Null where the calendar has no such day. */
export function calendarSpan(
  year: number,
  groups: Readonly<Partial<Record<SpanGroup, string | undefined>>>,
): CalendarSpan | null {
  if (groups.month !== undefined) return inMonth(year, groups);
  if (groups.quarter !== undefined) {
    const quarter = chineseNumber(groups.quarter) ?? 1;
    return months(year, quarter * 3 - 2, 3, 'quarter-end', groups.quarterEnd !== undefined);
  }
  if (groups.half !== undefined)
    return months(year, groups.half === '上' ? 1 : 7, 6, 'half-year-end', groups.halfEnd !== undefined);
  const whole = { first: dateOf(year, 1, 1), last: dateOf(year, 12, 31) };
  if (groups.yearEnd !== undefined) return { ...whole, kind: 'end', by: 'year-end' };
  return groups.within === undefined
    ? { ...whole, kind: 'year', by: 'whole-year' }
    : { ...whole, kind: 'part', by: 'within-year' };
}

function months(year: number, month: number, count: number, by: Derivation, isEnd: boolean): CalendarSpan {
  const last = month + count - 1;
  return {
    first: dateOf(year, month, 1),
    last: dateOf(year, last, daysInMonth(year, last)),
    kind: isEnd ? 'end' : 'part',
    by,
  };
}

const TENS = { 上: [1, 10], 中: [11, 20], 下: [21, 31] } as const;

function inMonth(
  year: number,
  { month, day, lastDay, ten, monthEnd }: Readonly<Partial<Record<SpanGroup, string | undefined>>>,
): CalendarSpan | null {
  const number = chineseNumber(month ?? '') ?? 0;
  if (number < 1 || number > 12) return null;
  const days = daysInMonth(year, number);
  const [from, to] =
    ten === '上' || ten === '中' || ten === '下'
      ? TENS[ten]
      : [chineseNumber(day ?? '1') ?? 0, chineseNumber(lastDay ?? day ?? '31') ?? 0];
  const isDay = day !== undefined;
  if (from < 1 || to < from || (isDay && to > days)) return null;
  const first = dateOf(year, number, from);
  const last = dateOf(year, number, Math.min(to, days));
  if (isDay) return { first, last, kind: 'day', by: 'day' };
  if (ten !== undefined) return { first, last, kind: 'part', by: 'ten-days' };
  return { first, last, kind: monthEnd === undefined ? 'month' : 'end', by: 'month-end' };
}
