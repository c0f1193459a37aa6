import type { Figure, SearchResult } from '../../model/fidelity.ts';
import type { Cited } from './cited.ts';
import { proveDay } from './prove-day.ts';
import { proveLabel } from './prove-label.ts';
import { proveName } from './prove-name.ts';
import { proveNumber } from './prove-number.ts';
import { proveShare } from './prove-share.ts';
import { type Meaning, proveWords } from './prove-words.ts';
import type { PeriodKind } from '../../model/period.ts';

export function proveFigure(figure: Figure, cited: Cited, isReading: boolean): SearchResult {
  switch (figure.type) {
    case 'day':
      return proveDay(figure, cited, isReading);
    case 'every':
      return proveWords(figure.period, cited, periodWords);
    case 'at-its-end':
      return proveWords(figure.period, cited, endWords);
    case 'number':
      return proveNumber(figure, cited, isReading);
    case 'share':
      return proveShare(figure, cited);
    case 'period':
      return proveLabel(figure, cited);
    case 'name':
      return proveCondition(figure.name, cited);
  }
}

/** Whom a condition names may also stand in another clause of a conflict that the pack records about a cited one. */
function proveCondition(name: string, { clauses, inConflict }: Cited): SearchResult {
  const outcome = proveName(name, clauses);
  if (outcome.proof !== null) return outcome;
  const { proof, hint } = proveName(name, inConflict);
  return { proof: proof === null ? null : { ...proof, where: 'conflict' }, hint };
}

/** How often, and no one period: `上半年`, `第一季度` and `2024年度` are one, `每两个月` and `半年度` are others. */
const WORDS: Readonly<Record<PeriodKind, RegExp>> = {
  month:
    /每一?个?月|逐月|按月|(?<![\d一二三四五六七八九十]|个)月度|(?<![\d一二三四五六七八九十两个])一个?月(?=[\d一二两三四五六七八九十]+次)/gu,
  quarter:
    /每一?个?季度?|按季度?|逐季度?|(?<![\d一二三四第前上本当该此])季度|(?<!第)一个季度(?=[\d一二两三四五六七八九十]+次)/gu,
  'half-year': /每半年|(?<![上下前后近过头\d一二三四五六七八九十个])半年度?(?![内后前以])/gu,
  year: /每一?年度?|逐年|按年度?|(?<![\d０-９半本当该上下同跨])年度|(?<![\d一二三四五六七八九十])一年(?=[\d一二两三四五六七八九十]+次)/gu,
};

/** A day of one year (`2024年底`) says nothing of every year. */
const END_WORDS: Readonly<Record<PeriodKind, RegExp>> = {
  month: /每个?月[底末]/g,
  quarter: /每个?季度?[底末]/g,
  'half-year': /每半年[底末]/g,
  year: /每年年?[底末]/g,
};

/** The words in `text` that say how often: `每季度`, `年度`. */
function periodWords(text: string): Meaning<PeriodKind>[] {
  return wordsOf(WORDS, text);
}

/** The words in `text` that ask at the end of every period: `每年底`. */
function endWords(text: string): Meaning<PeriodKind>[] {
  return wordsOf(END_WORDS, text);
}

function wordsOf(words: typeof WORDS, text: string): Meaning<PeriodKind>[] {
  return Object.entries(words).flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: word, index: at }) => ({
      at,
      text: word,
      value: kind as PeriodKind,
      by: ['period-word'],
    })),
  );
}
