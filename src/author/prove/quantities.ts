import type { Derivation } from '../../model/fidelity.ts';
import type { Comparator } from '../../model/range.ts';
import { boundBefore } from './bound-before.ts';
import { halfWidth } from './half-width.ts';
import { NUMBER, printedNumber } from './printed-number.ts';

/** A number with its measure word as a document prints it: `不少于3人`, `1—2名`, `两处`, `1.5万元`. */
export interface Quantity {
  /** Null where it is no exact number: `10余人`, `三四名`, `约5人`; nothing follows from it. */
  readonly value: number | null;
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
  '立方米|平方公里|平方千米|平方米|公里|千米|毫米|厘米|米|[人户家场辆]次|人|名|位|次(?!性)|回|处|座|辆|台|个|户|家|支|栋|所|项|件|套|具|组|元|场|份|吨|亩|公顷|间|艘|架|小时';
/** Not one of these: parts of dates, of shares and of other numbers. */
const ANY_UNIT = String.raw`(?![年月日号届分至到或以余多约百千万亿])[\p{Script=Han}㎡℃]|[a-zA-Z]{1,3}`;
const NO_UNIT = '个(?:半|百分点|月|季度|工作日|星期|五年)';
const PATTERN = new RegExp(
  String.raw`(?<about>约|近|大约|将近)?(?<![\w第〔.．/—之几数万亿零〇一二两三四五六七八九十百千])(?<low>${NUMBER})(?:(?:${UNITS})?(?:[—－–~～至到或-]+)(?<high>${NUMBER}))?` +
    String.raw`(?<more>余|多|几|来)?(?!${NO_UNIT})(?<unit>${UNITS}|(?<=[\d万亿百千])(?:${ANY_UNIT}))` +
    String.raw`(?:(?<exclusive>[（(]不含(?:本数)?[）)])?(?:[（(]含(?:本数)?[）)]|及|或)?(?<after>以上|以下|以内|之内|左右|上下))?`,
  'gu',
);
const AFTER: Readonly<Record<string, Comparator>> = {
  以上: 'atLeast',
  以下: 'atMost',
  以内: 'atMost',
  之内: 'atMost',
};
const WITHOUT_IT: Readonly<Partial<Record<Comparator, Comparator>>> = {
  atLeast: 'moreThan',
  atMost: 'lessThan',
};

/** The quantities in `text`; those in titles of other documents (`《…》`) are not this document's figures. */
export function quantities(text: string): Quantity[] {
  const own = halfWidth(text).replaceAll(/《[^》]*》/g, (title) => '　'.repeat(title.length));
  return [...own.matchAll(PATTERN)].map((match): Quantity => {
    const { about, low = '', high, more, unit = '' } = match.groups ?? {};
    const first = printedNumber(scaled(low, high));
    const last = high === undefined ? null : printedNumber(high);
    const before = boundBefore(own.slice(0, match.index));
    const bound = boundOf(before?.comparator ?? null, match.groups ?? {});
    const start = match.index - (before?.length ?? 0);
    const end = match.index + match[0].length;
    const isAbout = [about, more].some((word) => word !== undefined) || bound === 'unclear';
    const isExact = !isAbout && (last === null || last.value !== null);
    const comparator = bound === 'unclear' ? null : bound;
    const rule = last === null ? (comparator === null ? 'bare-number' : 'bound-word') : 'range';
    return {
      value: isExact ? first.value : null,
      upTo: isExact ? (last?.value ?? null) : null,
      comparator,
      unit,
      text: text.slice(start, end),
      start,
      end,
      by: [...new Set<Derivation>([rule, ...first.by, ...(last?.by ?? [])])],
    };
  });
}

/** `1—2万人` is from ten to twenty thousand. */
function scaled(low: string, high: string | undefined): string {
  const factor = high?.at(-1) ?? '';
  return /[万亿]/.test(factor) && !/[万亿]/.test(low) ? low + factor : low;
}

/** Words on both sides that say different things say nothing that could be proven. */
function boundOf(
  before: Comparator | null,
  { after, exclusive }: Readonly<Record<string, string | undefined>>,
): Comparator | 'unclear' | null {
  if (after === undefined) return before;
  const named = AFTER[after];
  if (named === undefined) return 'unclear';
  const behind = exclusive === undefined ? named : (WITHOUT_IT[named] ?? named);
  return before === null || before === behind ? behind : 'unclear';
}
