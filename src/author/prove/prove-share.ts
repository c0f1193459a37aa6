import { chineseNumber } from '../../model/chinese-number.ts';
import type { Figure, SearchResult } from '../../model/fidelity.ts';
import type { Cited } from './cited.ts';
import { partsWith } from './parts-with.ts';
import { type Meaning, proveWords } from './prove-words.ts';

const PERCENT = /(\d+(?:\.\d+)?)[%％]|百分之([一二三四五六七八九十百]+)/g;
const ALL = /全覆盖|全部|所有|每[个名户处家所座]|各(?![级类种方自])/g;

/**
 * The share that must be covered: as the phrase prints it, the sentence around it, or, where the rule writes a share, any
 * cited clause. A duty that prints no share is of all.
 */
export function proveShare(
  { percent, isWritten }: Extract<Figure, { type: 'share' }>,
  cited: Cited,
): SearchResult {
  const { phrase, clauses } = cited;
  const beside = clauses.map((clause) => ({
    ...clause,
    text: partsWith(phrase, clause.text)
      .map(({ text }) => text)
      .join('\t'),
  }));
  const near = proveWords(percent, { ...cited, clauses: beside }, shares);
  const isPrinted = [phrase, ...beside.map(({ text }) => text)].some((text) => shares(text).length > 0);
  if (near.proof !== null || isPrinted || phrase === '') return near;
  if (isWritten) return proveWords(percent, cited, shares);
  return { proof: { where: 'phrase', clause: null, text: phrase, by: ['no-share'] }, hint: null };
}

/** A printed figure goes before the words for all. */
function shares(text: string): Meaning<number>[] {
  const printed = [...text.matchAll(PERCENT)].flatMap(([word, digits, numeral]): Meaning<number>[] => {
    const value = chineseNumber(digits ?? numeral ?? '');
    return value === null ? [] : [{ text: word, value, by: ['percent-sign'] }];
  });
  if (printed.length > 0) return printed;
  return [...text.matchAll(ALL)].map(([word]) => ({ text: word, value: 100, by: ['full-coverage'] }));
}
