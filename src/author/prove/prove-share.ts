import type { Figure, SearchResult } from '../../model/fidelity.ts';
import { boundBefore } from './bound-before.ts';
import type { Cited } from './cited.ts';
import { halfWidth } from './half-width.ts';
import { partsWith } from './parts-with.ts';
import { printedNumber } from './printed-number.ts';
import { type Meaning, proveWords } from './prove-words.ts';

const NUMERALS = '[一二两三四五六七八九十百]+';
/** Parts of a whole in any form; what none of the rules reads (`三分之二`, `过半`) is printed and proves nothing. */
const PARTS = new RegExp(
  String.raw`(?<percent>\d+(?:\.\d+)?)%|百分之(?<numeral>${NUMERALS}(?:点[零一二三四五六七八九]+)?)` +
    `|(?<![一二三四五六七八九十分])(?<tenths>[一二三四五六七八九1-9])成(?![立为员果效功本就])(?<half>半)?` +
    `|分之|‰|(?:过|大)?半数|过半|大部分|多数|部分(?=[\\p{Script=Han}])`,
  'gu',
);
const ALL = /(?<!基本|大体)(?:全覆盖|全部|所有|每[个名户处家所座]|各(?![级类种方自项]))/gu;
/** About so much, or one end of a range. */
const INEXACT = /(?:近|约|大约|接近|(?:[\d%](?:[—－–~～-]|至|到)))$/u;
const RANGE = /^(?:[—－–~～-]|至|到)[\d百]/u;

/** How much something grows or shrinks is no share of it. */
const CHANGE = /(?:下降|上升|提高|提升|增长|降低|减少|增加|压减|同比)[^，。；、：]{0,6}$/u;

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
  const near = proveWords<number | null>(percent, { ...cited, clauses: beside }, shares);
  const isPrinted = [phrase, ...beside.map(({ text }) => text)].some((text) => shares(text).length > 0);
  if (near.proof !== null || isPrinted || phrase === '') return near;
  if (isWritten) return proveWords<number | null>(percent, cited, shares);
  return { proof: { where: 'phrase', clause: null, text: phrase, by: ['no-share'] }, hint: null };
}

/** A printed figure goes before the words for all. */
function shares(text: string): Meaning<number | null>[] {
  const own = halfWidth(text);
  const printed = [...own.matchAll(PARTS)].map((match): Meaning<number | null> => {
    const { percent, numeral, tenths, half } = match.groups ?? {};
    const before = own.slice(0, match.index);
    const after = own.slice(match.index + match[0].length);
    const number = tenths ?? percent ?? numeral;
    const plain = number === undefined || !isLowerBound(before, after) ? null : printedNumber(number).value;
    const value = plain === null || tenths === undefined ? plain : plain * 10 + (half === undefined ? 0 : 5);
    return { at: match.index, text: match[0], value, by: [tenths === undefined ? 'percent-sign' : 'tenths'] };
  });
  if (printed.length > 0) return printed;
  return [...own.matchAll(ALL)].map(({ 0: word, index: at }) => ({
    at,
    text: word,
    value: 100,
    by: ['full-coverage'],
  }));
}

/** A share is demanded as what is to be reached: `超过90%` and `90%以下` ask for something else. */
function isLowerBound(before: string, after: string): boolean {
  const word = boundBefore(before)?.comparator ?? 'atLeast';
  if (INEXACT.test(before) || RANGE.test(after)) return false;
  return word === 'atLeast' && !CHANGE.test(before) && !/^(?:以下|以内|左右)/u.test(after);
}
