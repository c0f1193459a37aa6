import type { Comparator } from '../../model/range.ts';

const NOT = '(?:不(?:得|应|宜|能|可|会)?|未|没有?)';
const OR_EQUAL = '(?:或者?|及|、)?等于|(?:[（(]含[）)])';

/** Words in front of a number: the longer goes before what it holds (`大于等于` before `大于`). */
const WORDS: readonly (readonly [Comparator, string])[] = [
  ['atMost', `${NOT}(?:超过|大于|多于|高于|超出|超)|至多|最多|(?:小于|少于|低于)(?:${OR_EQUAL})|≤|<=`],
  ['atLeast', `${NOT}(?:少于|低于|小于|下于)|至少|最少|起码|(?:大于|多于|高于|超过)(?:${OR_EQUAL})|≥|>=`],
  ['moreThan', '超过|大于|多于|高于|超出|超$|[＞>]'],
  ['lessThan', '不足|不到|不满|未满|未达到?|少于|低于|小于|[＜<]'],
];
const ANY = new RegExp(WORDS.map(([name, words]) => `(?<${name}>${words})`).join('|'), 'gu');
/** Words of demand may stand before the verb: `至少组织开展3次`. */
const FARTHEST = 16;
/** `人员不足的增加3人` does not say fewer than 3: these words bound a number only right in front of it. */
const CLOSE = /^(?:不足|不到|不满|未满|未达到?)$/;
const CLOSEST = 2;

/** What the words in front of a number, in the same part of the sentence, make of it: the nearest decides. */
export function boundBefore(
  text: string,
): { readonly comparator: Comparator; readonly length: number } | null {
  const segment = /[^，。；、：（）()“”,;:\t\d]*(?:[（(]含[）)])?$/u.exec(text)?.[0] ?? '';
  const last = [...segment.matchAll(ANY)].findLast((match) => {
    const gap = segment.length - match.index - match[0].length;
    return gap <= (CLOSE.test(match[0]) ? CLOSEST : FARTHEST);
  });
  const found = WORDS.find(([name]) => last?.groups?.[name] !== undefined);
  return last === undefined || found === undefined
    ? null
    : { comparator: found[0], length: segment.length - last.index };
}
