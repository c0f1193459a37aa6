import { chineseNumber } from '../../model/chinese-number.ts';
import type { Derivation } from '../../model/fidelity.ts';
import type { Comparator } from '../../model/range.ts';

/** A number with its measure word as a document prints it: `不少于3人`, `1—2名`, `两处`, `2万人`. */
export interface Quantity {
  readonly value: number;
  /** The upper end of a range. */
  readonly upTo: number | null;
  /** What the words around it make of the number; null where it stands alone. */
  readonly comparator: Comparator | null;
  readonly unit: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly by: readonly Derivation[];
}

/** Measure words; a Chinese numeral counts as a figure only in front of one. */
const UNITS =
  '立方米|平方公里|平方米|公里|毫米|厘米|米|人|名|位|次|回|处|座|辆|台|个|户|家|支|栋|所|项|件|套|具|组';
const NUMBER = String.raw`(\d+(?:\.\d+)?|[一二两三四五六七八九十百千]+)`;
const PATTERN = new RegExp(
  String.raw`(?<![\w第〔.．—])${NUMBER}(?:[—－–~～至-]${NUMBER})?(万)?(?:余|多)?(?!个月)(${UNITS}|(?<=\d)[^\s\d年月日号届%％万、，。；：（）()“”—-])(?:及)?(以上|以下|以内)?`,
  'gu',
);

/** What stands in front of a number, in the same part of the sentence; the nearest word decides. */
const BEFORE: readonly (readonly [RegExp, Comparator])[] = [
  [/不超过|不得超过|不大于|不多于|不高于|至多|最多/g, 'atMost'],
  [/不少于|不低于|不小于|不得少于|不得低于|至少|最少/g, 'atLeast'],
  [/(?<!不|不得)超过|(?<!不)大于|(?<!不)多于|(?<!不)高于/g, 'moreThan'],
  [/不足|(?<!不|不得)少于|(?<!不|不得)低于|(?<!不)小于/g, 'lessThan'],
];
const AFTER: Readonly<Record<string, Comparator>> = { 以上: 'atLeast', 以下: 'atMost', 以内: 'atMost' };

/** The quantities in `text`; those in titles of other documents (`《…》`) are not this document's figures. */
export function quantities(text: string): Quantity[] {
  const own = text.replaceAll(/《[^》]*》/g, (title) => '　'.repeat(title.length));
  return [...own.matchAll(PATTERN)].flatMap((match) => {
    const [whole, low = '', high, tenThousands, unit = '', after] = match;
    const isChinese = !/\d/.test(low);
    const factor = tenThousands === undefined ? 1 : 10_000;
    const value = chineseNumber(low);
    const upTo = high === undefined ? null : chineseNumber(high);
    if (value === null) return [];
    const before = wordBefore(own.slice(0, match.index));
    const comparator = after === undefined ? (before?.comparator ?? null) : (AFTER[after] ?? null);
    const start = match.index - (before?.length ?? 0);
    const by: Derivation[] = [
      upTo === null ? (comparator === null ? 'bare-number' : 'bound-word') : 'range',
      ...(isChinese ? (['chinese-numeral'] as const) : []),
      ...(factor === 1 ? [] : (['ten-thousands'] as const)),
    ];
    return [
      {
        value: value * factor,
        upTo: upTo === null ? null : upTo * factor,
        comparator,
        unit,
        text: own.slice(start, match.index + whole.length),
        start,
        end: match.index + whole.length,
        by,
      },
    ];
  });
}

function wordBefore(text: string): { readonly comparator: Comparator; readonly length: number } | null {
  const segment = /[^，。；、：（）()“”,;:\t\d]*$/.exec(text)?.[0] ?? '';
  let nearest: { comparator: Comparator; length: number } | null = null;
  for (const [pattern, comparator] of BEFORE) {
    for (const match of segment.matchAll(pattern)) {
      const length = segment.length - match.index;
      if (length <= 16 && (nearest === null || length < nearest.length)) nearest = { comparator, length };
    }
  }
  return nearest;
}
