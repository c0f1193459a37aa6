import type { PeriodKind } from '../../model/period.ts';
import type { Meaning } from './prove-words.ts';

const WORDS: Readonly<Record<PeriodKind, RegExp>> = {
  month: /每个?月|逐月|按月|月度/g,
  quarter: /每个?季度?|按季度?|季度/g,
  'half-year': /每半年|半年度?/g,
  year: /每年度?|逐年|按年度?|年度/g,
};

/** The words in `text` that say how often: `每季度`, `年度`. */
export function periodWords(text: string): Meaning<PeriodKind>[] {
  return Object.entries(WORDS).flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map(([word]) => ({
      text: word,
      value: kind as PeriodKind,
      by: ['period-word'],
    })),
  );
}
