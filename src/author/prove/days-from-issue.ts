import { addDays, addMonths, type IsoDate } from '../../model/iso-date.ts';
import type { Origin, PrintedDay } from './printed-day.ts';
import { NUMBER, printedNumber } from './printed-number.ts';
import { halfWidth } from './half-width.ts';

const ISSUE = '印发|发布|公布|下发|颁布|发文|签发';
const FORCE = '施行|实施|生效';
const SPAN = String.raw`(?<count>${NUMBER}|半)(?<unit>个工作日|工作日|个自然日|日|天|个月|年|周|个星期)`;
const PATTERN = new RegExp(
  String.raw`(?:自|从)?(?:本?(?:通知|方案|意见|办法|规定|文件|计划))?(?:(?:(?<issue>${ISSUE})|(?<force>${FORCE}))(?:之日|日|当日)?(?:起|后|以后|之后)|即日起)(?:的|算|计算)?[，,]?${SPAN}(?:以内|之内|内|前)`,
  'gu',
);

/**
 * `印发之日起30日内`: the day of the event is not counted; months and years end on the same day of their last month, or on
 * its last (Civil Code arts. 201 and 202). Working days need a calendar of holidays, which no document prints.
 */
export function daysFromIssue(text: string, origin: Origin): PrintedDay[] {
  return [...halfWidth(text).matchAll(PATTERN)].map((match) => {
    const whole = text.slice(match.index, match.index + match[0].length);
    return { at: match.index, text: whole, ...read(match.groups ?? {}, origin) };
  });
}

function read(
  { force, count = '', unit = '' }: Readonly<Record<string, string | undefined>>,
  { issued, inForceFrom }: Origin,
): Pick<PrintedDay, 'days' | 'from' | 'by'> {
  const start = force === undefined ? issued : inForceFrom;
  const { value } = printedNumber(count);
  const day = start === null ? null : endOf(start, count === '半' ? 0.5 : value, unit);
  return day === null ? { days: [], from: [], by: [] } : { days: [day], from: [], by: ['days-after'] };
}

function endOf(start: IsoDate, count: number | null, unit: string): IsoDate | null {
  if (count === null || unit.includes('工作日')) return null;
  if (unit === '年') return Number.isInteger(count * 2) ? addMonths(start, count * 12) : null;
  if (!Number.isInteger(count) || count > 3000) return null;
  if (unit === '个月') return addMonths(start, count);
  return addDays(start, unit === '周' || unit === '个星期' ? count * 7 : count);
}
