import { chineseNumber } from '../../model/chinese-number.ts';
import type { Derivation } from '../../model/fidelity.ts';

const CHINESE = '[零〇一二两三四五六七八九十百千]+';

/** A number as documents print it, digits of either width: `12`, `1,200`, `1.5万`, `3千`, `二万五千`, `一点五万`. */
export const NUMBER =
  String.raw`(?:(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?:[百千](?![米瓦克]))?[万亿]?(?![\d%％]|[.,]\d)|` +
  `${CHINESE}(?:点${CHINESE})?(?:[万亿](?:${CHINESE})?)?)`;

const PARTS = new RegExp(`^(?<high>[^万亿]+?)(?:(?<factor>[万亿])(?<low>${CHINESE})?)?$`, 'u');
const FACTORS: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };
/** `三四` is about so many; a number in digits alone (`二〇二四`) is a year. */
const NEIGHBOURS = /[一二两三四五六七八九]{2}/;
/** No more decimals than anybody prints: what is left is the noise of binary fractions. */
const EXACT = 1_000_000;

/** What a text that NUMBER matches means, and by which rules; null where it is about so many (`三四`, `十几`). */
export function printedNumber(text: string): {
  readonly value: number | null;
  readonly by: readonly Derivation[];
} {
  const { high = '', factor = '', low = '' } = PARTS.exec(text)?.groups ?? {};
  const scale = FACTORS[factor] ?? 1;
  const top = plainNumber(high);
  const rest = low === '' ? 0 : plainNumber(low);
  const by: Derivation[] = [
    ...(/\d/.test(text) ? [] : (['chinese-numeral'] as const)),
    ...(scale === 1 ? [] : ([factor === '万' ? 'ten-thousands' : 'hundred-millions'] as const)),
  ];
  // `二万五` is 25 thousand to some and 20,005 to none.
  if (top === null || rest === null || (low !== '' && rest < 10 && !low.startsWith('零')))
    return { value: null, by };
  return { value: Math.round((top * scale + rest) * EXACT) / EXACT, by };
}

function plainNumber(text: string): number | null {
  const [whole = '', decimals] = text.replaceAll(',', '').replaceAll('〇', '零').split('点');
  if (NEIGHBOURS.test(whole)) return null;
  if (decimals !== undefined) {
    const digits = Array.from(decimals, (digit) => chineseNumber(digit));
    const left = chineseNumber(whole);
    return left === null || digits.some((digit) => digit === null || digit > 9)
      ? null
      : Number(`${left}.${digits.join('')}`);
  }
  const power = /\d/.test(whole) ? FACTORS[whole.at(-1) ?? ''] : undefined;
  if (power === undefined) return chineseNumber(whole);
  const value = chineseNumber(whole.slice(0, -1));
  return value === null ? null : value * power;
}
