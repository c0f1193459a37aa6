import { chineseNumber } from '../../model/chinese-number.ts';
import type { Figure, SearchResult } from '../../model/fidelity.ts';
import type { Cited } from './cited.ts';
import { YEAR, yearNumber } from './printed-year.ts';
import { type Meaning, proveWords } from './prove-words.ts';

const PART =
  '(?:([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})月|第?([一二三四1-4１-４])季度|([上下])半年' +
  '|(?![0-9０-９一二三四五六七八九十第上下中初]|(?!年?[底末])[^，。；：、\\t]{0,6}前))';
/** Neither end of a span of periods, nor what is before one. */
const PATTERN = new RegExp(
  `(?<![—－–~～至到-])(${YEAR})年${PART}(?![—－–~～至-]|以?前|之前|以来|以?后)`,
  'gu',
);

/** The period for which something is to be declared: `2024`, `2024-05`, `2024-Q1`, `2024-H1`. */
export function proveLabel({ label }: Extract<Figure, { type: 'period' }>, cited: Cited): SearchResult {
  return proveWords(label, cited, labels);
}

function labels(text: string): Meaning<string>[] {
  return [...text.replaceAll(/《[^》]*》/g, '\t').matchAll(PATTERN)].flatMap(
    ({ 0: word, 1: printed = '', 2: month, 3: quarter, 4: half, index: at }): Meaning<string>[] => {
      const year = yearNumber(printed);
      if (year === null) return [];
      const part =
        month !== undefined
          ? `-${String(chineseNumber(month)).padStart(2, '0')}`
          : quarter !== undefined
            ? `-Q${String(chineseNumber(quarter))}`
            : half === undefined
              ? ''
              : `-H${half === '上' ? 1 : 2}`;
      return [{ at, text: word, value: `${year}${part}`, by: ['period-named'] }];
    },
  );
}
