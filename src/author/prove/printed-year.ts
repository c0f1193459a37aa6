import { chineseNumber } from '../../model/chinese-number.ts';

/** A year as documents print it: digits of either width, or Chinese ones (`二〇二四`). */
export const YEAR =
  '(?<![0-9０-９零〇○一二三四五六七八九十])(?:[0-9０-９]{4}|[一二][零〇○一二三四五六七八九]{3})';

/** Null for what is no year that files may name. */
export function yearNumber(text: string): number | null {
  const digits = Array.from(text, (character) => chineseNumber(character.replace(/[〇○]/, '零')) ?? '');
  const year = Number(digits.join(''));
  return year >= 1900 && year <= 2999 ? year : null;
}
