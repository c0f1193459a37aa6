import { dateOf } from '../../model/iso-date.ts';
import type { PrintedDay } from './printed-day.ts';

/** The last years of the five-year plans. */
const ENDS: Readonly<Record<string, number>> = { 三: 2020, 四: 2025, 五: 2030, 六: 2035 };
const PLAN = /[“"]?十([三四五六])五[”"]?(?:规划)?(?:时期|期间|期)?(?:末|结束)(?:以?前|之前)?/gu;

/** `“十四五”末`: the last day of that plan. */
export function planEnds(text: string): PrintedDay[] {
  return [...text.matchAll(PLAN)].flatMap((match): PrintedDay[] => {
    const [whole, plan = ''] = match;
    const year = ENDS[plan];
    if (year === undefined) return [];
    return [{ at: match.index, text: whole, from: [], days: [dateOf(year, 12, 31)], by: ['plan-end'] }];
  });
}
