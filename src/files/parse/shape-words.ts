import { nearest } from '../../model/nearest.ts';
import type { Schema } from './schema-at.ts';

/** The key that was meant by `token`: one that is written alike, or whose Chinese title says it. */
export function nearestKey(
  token: string,
  keys: readonly string[],
  titleOf: (key: string) => unknown,
): string | null {
  const titled = keys.filter((key) => says(titleOf(key), token));
  return onlyOf(titled) ?? nearest(token, keys);
}

/** The word that was meant by `token`: one that is written alike, or that the schema's description explains by it (`joint 联席会议`). */
export function nearestWord(token: string, words: readonly string[], schema: Schema | null): string | null {
  const description = typeof schema?.['description'] === 'string' ? schema['description'] : '';
  const explained = description
    .split(/[、：；。]/)
    .map((part) => part.trim().split(' '))
    .filter(([word = '', title]) => words.includes(word) && says(title, token));
  return onlyOf(explained.map(([word = '']) => word)) ?? nearest(token, words);
}

function says(title: unknown, token: string): boolean {
  return typeof title === 'string' && /\p{Script=Han}/u.test(token) && title.includes(token);
}

function onlyOf(words: readonly string[]): string | null {
  return words.length === 1 ? (words[0] ?? null) : null;
}
