import type { Figure, SearchResult } from '../../model/fidelity.ts';
import type { Cited } from './cited.ts';
import { type Meaning, proveWords } from './prove-words.ts';

const YEAR = /(\d{4})年(?:(\d{1,2})月|第?([一二三四1-4])季度|([上下])半年)?/g;
const QUARTERS = '一二三四';

/** The period for which something is to be declared: `2024`, `2024-05`, `2024-Q1`, `2024-H1`. */
export function proveLabel({ label }: Extract<Figure, { type: 'period' }>, cited: Cited): SearchResult {
  return proveWords(label, cited, labels);
}

function labels(text: string): Meaning<string>[] {
  return [...text.replaceAll(/《[^》]*》/g, '\t').matchAll(YEAR)].map(
    ([word, year = '', month, quarter, half]) => {
      const index = QUARTERS.indexOf(quarter ?? '') + 1;
      const part =
        month !== undefined
          ? `-${month.padStart(2, '0')}`
          : quarter !== undefined
            ? `-Q${index > 0 ? index : quarter}`
            : half === undefined
              ? ''
              : `-H${half === '上' ? 1 : 2}`;
      return { text: word, value: `${year}${part}`, by: ['whole-year'] };
    },
  );
}
