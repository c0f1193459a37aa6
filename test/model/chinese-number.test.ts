import { expect, test } from 'vitest';
import { chineseNumber } from '../../src/model/chinese-number.ts';

test.each<[string, number | null]>([
  ['3', 3],
  ['２８', 28],
  ['1.5', 1.5],
  ['两', 2],
  ['二', 2],
  ['十', 10],
  ['十九', 19],
  ['二十', 20],
  ['四十三', 43],
  ['一百二十', 120],
  ['两千零五', 2005],
  ['', null],
  ['几', null],
  ['三人', null],
  ['-3', null],
])('%s means %s', (text, number) => {
  expect(chineseNumber(text)).toBe(number);
});
