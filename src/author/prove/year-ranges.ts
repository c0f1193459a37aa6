import { dateOf } from '../../model/iso-date.ts';
import type { PrintedDay } from './printed-day.ts';
import { YEAR, yearNumber } from './printed-year.ts';

const YEARS = new RegExp(
  `(${YEAR})年?(?:[—－–~～-]+|至|到)(${YEAR})年(?![0-9０-９一二三四五六七八九十]|[上下]半年|第?[一二三四1-4１-４]季度)`,
  'gu',
);

/** `2024—2026年`: from the first day of the one to the last of the other. */
export function yearRanges(text: string): PrintedDay[] {
  return [...text.matchAll(YEARS)].flatMap((match): PrintedDay[] => {
    const [whole, from = '', to = ''] = match;
    const [first, last] = [yearNumber(from), yearNumber(to)];
    if (first === null || last === null || first > last) return [];
    return [
      {
        at: match.index,
        text: whole,
        from: [dateOf(first, 1, 1)],
        days: [dateOf(last, 12, 31)],
        by: ['year-range'],
      },
    ];
  });
}
