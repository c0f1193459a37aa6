import { expect, test } from 'vitest';
import { messagesFor } from '../../src/i18n/index.ts';
import { GBK } from '../report/gbk.ts';

/** Every word that stands still, with its path. */
function wordsOf(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => wordsOf(value, `${path}/${key}`));
}

const zh = wordsOf(messagesFor('zh'));
const en = wordsOf(messagesFor('en'));

/** Each language has terms of its own that no line may break. */
const isTerm = (path: string): boolean => path.startsWith('/names/terms/');

test('both languages have the same words', () => {
  const paths = (words: typeof zh): string[] => words.map(([path]) => path).filter((path) => !isTerm(path));
  expect(paths(zh)).toEqual(paths(en));
});

test('Chinese is Chinese and English is English', () => {
  const own = /^\/(locale|commandLine\/examples\/.*\/line)$/;
  expect(zh.filter(([path, word]) => !own.test(path) && !/\p{Script=Han}/u.test(word))).toEqual([]);
  expect(en.filter(([path, word]) => !own.test(path) && /[\p{Script=Han}，。；：]/u.test(word))).toEqual([]);
});

test('a GBK console can show all of it', () => {
  const strange = [...zh, ...en].filter(([, word]) =>
    Array.from(word).some((character) => !GBK.has(character)),
  );
  expect(strange).toEqual([]);
});
