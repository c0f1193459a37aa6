import type { Derivation } from '../../model/fidelity.ts';
import { type IsoDate, yearOf } from '../../model/iso-date.ts';
import { type Bound, boundedDay } from './bounded-day.ts';
import { calendarSpan, PART, type SpanGroup } from './calendar-span.ts';
import type { Origin, PrintedDay } from './printed-day.ts';
import { YEAR, yearNumber } from './printed-year.ts';

const WHEN = `(?<year>${YEAR})年(?:度(?=内|[底末]|[，。；、）)]|$))?|(?<word>今年|本年|明年|次年|翌年)`;
const BOUND = '(?:(?<before>以前|之前|前(?![后期往来]))|(?<since>起|开始)|(?<after>以来|以后|之后|后))?';
const PATTERN = new RegExp(`(?:${WHEN})?(?:${PART})?${BOUND}`, 'gu');

/** Of each month or year, and of no one of them. */
const RECURRING =
  /(?:每|逐|历|隔)[个一]?$|(?:每年|逐年|历年|隔年|每个?季度?|每半年|每个?月)[^，。；：,;:\t]*$/u;
const OTHER_YEAR = /(?:去|上|前|当|同|往|后|该|此|近)(?:年度?)?$/u;
/** `2025年3月底前、6月底前`: a year is named in the sentence, and which the second means is not. */
const YEAR_NAMED = new RegExp(`${YEAR}年[^。；\\t]*$`, 'u');
const NUMERAL = /[0-9０-９零〇一二两三四五六七八九十几数半.．第]$/u;
const TO = '(?:[—－–~～-]+|至|到)';
const RANGE = new RegExp(`^${TO}(?=[0-9０-９一二三四五六七八九十]|[今明次翌]年|年[底末]|[上下]半年)`, 'u');
const RANGE_BEFORE = new RegExp(`${TO}$`, 'u');
const COUNTED = /^[0-9０-９一二两三四五六七八九十]+次/u;
/** The words that keep a year or month from being a day, as far as they are worth showing. */
const REST = /^[^，。；、：（）()“”,;:\t\0]{0,6}/u;

type Groups = Readonly<
  Partial<Record<'year' | 'word' | 'before' | 'since' | 'after' | SpanGroup, string | undefined>>
>;

/** What was read so far of `3月1日至5月31日`. */
interface Begun {
  readonly end: number;
  readonly year: number;
  readonly first: IsoDate;
}

/** Days, months, quarters, halves and years with what bounds them; without a year they are of the year of issue. */
export function calendarDays(text: string, origin: Origin): PrintedDay[] {
  const found: PrintedDay[] = [];
  let begun: Begun | null = null;
  for (const match of text.matchAll(PATTERN)) {
    const [printed] = match;
    const before = text.slice(0, match.index);
    if (!isDate(printed, match.groups ?? {}, before)) continue;
    const { day, next } = readOne(match, { text, before, begun, origin });
    found.push(day);
    begun = next;
  }
  return found;
}

function readOne(
  match: RegExpExecArray,
  { text, before, begun, origin }: { text: string; before: string; begun: Begun | null; origin: Origin },
): { readonly day: PrintedDay; readonly next: Begun | null } {
  const [printed] = match;
  const groups: Groups = match.groups ?? {};
  const end = match.index + printed.length;
  const follow = text.slice(end);
  const begin = begun !== null && isRangeFrom(begun, before) ? begun : null;
  const year = yearIn(groups, before, origin, begin);
  const span = year === null ? null : calendarSpan(year.number, groups);
  const bound = boundOf(groups, follow);
  const read = span === null || COUNTED.test(follow) ? null : boundedDay(span, bound, follow);
  const isTurned = read !== null && begin !== null && read.days.some((day) => day < begin.first);
  const next =
    span !== null && year !== null && bound === 'range'
      ? { end, year: year.number, first: span.first }
      : null;
  const day =
    read === null || year === null || isTurned
      ? { at: match.index, text: printed + (REST.exec(follow)?.[0] ?? ''), days: [], from: [], by: [] }
      : { ...read, at: match.index, text: printed, by: [...read.by, ...year.by] };
  return { day, next };
}

/** A part of a year that is asked each year, a duration (`三年内`) and half a word (`月底`) are none. */
function isDate(printed: string, groups: Groups, before: string): boolean {
  if (groups.year !== undefined || groups.word !== undefined) return true;
  const isPart = ['month', 'quarter', 'half'].some((key) => groups[key as SpanGroup] !== undefined);
  const isYear = /^年[底末内]/u.test(printed);
  return (isPart || isYear) && !NUMERAL.test(before) && !RECURRING.test(before);
}

function isRangeFrom({ end }: Begun, before: string): boolean {
  return end === before.length - (RANGE_BEFORE.exec(before)?.[0].length ?? 0) && end < before.length;
}

function yearIn(
  { year, word }: Groups,
  before: string,
  { issued }: Origin,
  begun: Begun | null,
): { readonly number: number; readonly by: readonly Derivation[] } | null {
  if (year !== undefined) {
    const number = yearNumber(year);
    return number === null ? null : { number, by: [] };
  }
  if (word === undefined && begun !== null) return { number: begun.year, by: [] };
  if (issued === null) return null;
  if (word === undefined && (OTHER_YEAR.test(before) || YEAR_NAMED.test(before))) return null;
  if (word === undefined || word === '今年' || word === '本年')
    return { number: yearOf(issued), by: ['year-of-issue'] };
  // `2024年启动，次年完成` is the year after the one that is named, `每年……次年1月` of each.
  const isOfAnother = word !== '明年' && /每年|逐年|[0-9０-９零〇]年/u.test(before);
  return isOfAnother ? null : { number: yearOf(issued) + 1, by: ['year-after-issue'] };
}

function boundOf({ before, since, after }: Groups, follow: string): Bound {
  if (before !== undefined) return 'before';
  if (since !== undefined) return 'since';
  if (after !== undefined) return 'after';
  return RANGE.test(follow) ? 'range' : 'none';
}
