import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../../src/report/text/display-width.ts';
import { padEnd } from '../../../src/report/text/pad-end.ts';
import { SEED } from '../../support/seed.ts';

describe('displayWidth', () => {
  test.each([
    ['', 0],
    ['abc 123', 7],
    ['温泉镇', 6],
    ['二（一）1、附表2', 16],
    ['２人：', 6],
    ['「」『』《》〔〕【】', 20],
    ['한국어', 6],
    ['ひらがな', 8],
    ['𠮷野家', 6],
    ['e\u0301', 1],
    ['😀', 2],
    ['❤️', 2],
    ['1️⃣', 3],
    ['\u001b[31m红\u001b[39m', 2],
  ])('of %j is %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  test.each(['“”', '·', '—', '…'])('counts %s wide, as GBK consoles draw it', (text) => {
    expect(displayWidth(text)).toBe(2 * Array.from(text).length);
  });

  test('adds up', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(displayWidth(a + b)).toBe(displayWidth(a) + displayWidth(b));
      }),
      { seed: SEED },
    );
  });
});

describe('padEnd', () => {
  test.each([
    ['温泉', 6, '温泉  '],
    ['ab', 6, 'ab    '],
    ['温泉镇', 4, '温泉镇'],
  ])('fills %s up to %i columns', (text, width, padded) => {
    expect(padEnd(text, width)).toBe(padded);
  });
});
