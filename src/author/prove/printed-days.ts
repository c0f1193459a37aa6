import { calendarDays } from './calendar-days.ts';
import { daysFromIssue } from './days-from-issue.ts';
import { noDay } from './no-day.ts';
import { planEnds } from './plan-ends.ts';
import type { Origin, PrintedDay } from './printed-day.ts';
import { yearRanges } from './year-ranges.ts';

/** From what is longest and most special to what is left: each reads what those before it have not. */
const READERS: readonly ((text: string, origin: Origin) => readonly PrintedDay[])[] = [
  daysFromIssue,
  planEnds,
  yearRanges,
  calendarDays,
  noDay,
];

/** The dates in `text`, in its order; those in titles of other documents are not its own. */
export function printedDays(text: string, origin: Origin): PrintedDay[] {
  let rest = text.replaceAll(/《[^》]*》/g, (title) => '\0'.repeat(title.length));
  const found: PrintedDay[] = [];
  for (const read of READERS) {
    const days = read(rest, origin);
    found.push(...days);
    for (const { at, text: printed } of days) rest = without(rest, at, printed.length);
  }
  return found.toSorted((a, b) => a.at - b.at);
}

/** Titles and what is read already are blanked, so that places stay what they are. */
function without(text: string, at: number, length: number): string {
  return text.slice(0, at) + '\0'.repeat(length) + text.slice(at + length);
}
