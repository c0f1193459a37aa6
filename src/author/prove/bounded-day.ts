import { addDays } from '../../model/iso-date.ts';
import type { CalendarSpan } from './calendar-span.ts';
import type { PrintedDay } from './printed-day.ts';

/** How the words behind a span bound it. */
export type Bound = 'none' | 'before' | 'since' | 'after' | 'range';

/** What may follow a bare month or year, so that it stands for its last day; `2024年春节前` does not. */
const ENDS_HERE =
  /^(?:$|[，。；、：！）)”」】,;:\t])|^(?:内|全部|全面|基本|力争)?(?:完成|建成|实现|达到|配齐|建立|成立|组建)/u;

const ABOUT = /^(?:前后|左右|上下)/u;

/** The days that a span means with the words behind it; null where they name none. */
export function boundedDay(
  { first, last, kind, by }: CalendarSpan,
  bound: Bound,
  follow: string,
): Pick<PrintedDay, 'days' | 'from' | 'by'> | null {
  const isWhole = kind === 'month' || kind === 'year';
  switch (bound) {
    case 'range':
    case 'since':
      return {
        days: [],
        from: [kind === 'end' ? last : first],
        by: [kind === 'day' || kind === 'end' ? by : 'span-begin'],
      };
    case 'after':
      return null;
    case 'before':
      if (kind === 'day' || kind === 'end') return { days: [last], from: [], by: [by] };
      return kind === 'month' ? { days: [addDays(first, -1), last], from: [], by: ['before-month'] } : null;
    case 'none':
      if (isWhole ? !ENDS_HERE.test(follow) : ABOUT.test(follow)) return null;
      return { days: [last], from: kind === 'day' ? [first] : [], by: [by] };
  }
}
