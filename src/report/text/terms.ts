/** Terms by their first character, the longest first. */
export type Terms = ReadonlyMap<string, readonly string[]>;

export const NO_TERMS: Terms = new Map();

/** A longer one is a phrase, which may be broken. */
const LONGEST = 12;
const CHINESE = /\p{Script=Han}/u;

// What is written with figures: dates and periods, ranges, numbers of clauses and of annexes; and badges.
const FIGURES =
  /\d+(?:\.\d+)? ?[至到] ?\d+|\d{4} ?年(?: ?\d{1,2} ?月(?: ?\d{1,2} ?日)?|第.季度|[上下]半年| ?底)?|[一二三四五六七八九十]+（[一二三四五六七八九十]+）\d*|附[表件] ?\d+(?:\.\d+)*|第 ?[\d一二三四五六七八九十]+ ?[章节条款项期次]|〔\d{4}〕 ?\d+ ?号|【[^】]{1,14}】/gu;

/** Words that a line is not broken in, as far as they are Chinese and short; between others there are spaces. */
export function termsOf(words: Iterable<string>): Terms {
  const terms = new Map<string, string[]>();
  for (const word of new Set(words)) {
    if (word.length < 2 || word.length > LONGEST || !CHINESE.test(word)) continue;
    const [first = ''] = word;
    const same = terms.get(first);
    if (same === undefined) terms.set(first, [word]);
    else same.push(word);
  }
  for (const same of terms.values()) same.sort((a, b) => b.length - a.length);
  return terms;
}

/** Where terms and figures begin and end in a text, in code units: in order, none overlaps another. */
export function termsIn(text: string, terms: Terms): (readonly [number, number])[] {
  const figures = Array.from(text.matchAll(FIGURES), (match) => [match.index, match[0].length] as const);
  const found: (readonly [number, number])[] = [];
  let figure = 0;
  for (let at = 0; at < text.length; ) {
    while ((figures[figure]?.[0] ?? text.length) < at) figure++;
    const next = figures[figure];
    const term = terms.get(text.charAt(at))?.find((word) => text.startsWith(word, at));
    const length = next !== undefined && next[0] === at ? next[1] : (term?.length ?? 0);
    if (length > 0) found.push([at, at + length]);
    at += Math.max(1, length);
  }
  return found;
}
