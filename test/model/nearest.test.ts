import { expect, test } from 'vitest';
import { nearest } from '../../src/model/nearest.ts';

const WORDS = ['station.staff', 'station.head', 'meetings', '分管消防负责人', '网格员'];

test.each([
  { token: 'station.stuff', word: 'station.staff', why: 'one letter' },
  { token: 'Station.Head', word: 'station.head', why: 'capitals' },
  { token: 'meeting', word: 'meetings', why: 'an ending' },
  { token: 'staff', word: 'station.staff', why: 'a part of one' },
  { token: '分管消防负责', word: '分管消防负责人', why: 'a character short' },
  { token: '网格圆', word: '网格员', why: 'a wrong character' },
  { token: 'station.staff', word: 'station.staff', why: 'the word itself' },
])('$token is near $word: $why', ({ token, word }) => {
  expect(nearest(token, WORDS)).toBe(word);
});

test.each([
  { token: 'evidence', words: WORDS, why: 'another word' },
  { token: '书记', words: WORDS, why: 'no character in common' },
  { token: 'x', words: ['abc'], why: 'a single letter' },
  { token: 'station.staff', words: [], why: 'no words' },
])('$token is near nothing: $why', ({ token, words }) => {
  expect(nearest(token, words)).toBeNull();
});

test('of words equally near the first is taken, so that the answer is the same every time', () => {
  expect(nearest('abd', ['abc', 'abe'])).toBe('abc');
  expect(nearest('abd', ['abe', 'abc'])).toBe('abe');
});
