import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../../src/report/text/display-width.ts';
import { isClosing, isOpening } from '../../../src/report/text/kinsoku.ts';
import { termsOf } from '../../../src/report/text/terms.ts';
import { wrap } from '../../../src/report/text/wrap.ts';
import { SEED } from '../../support/seed.ts';

describe('wrap', () => {
  test.each<[string, string, number, string[]]>([
    ['nothing', '', 10, ['']],
    ['what fits', '温泉镇', 10, ['温泉镇']],
    ['between Chinese characters', '温泉镇消防工作站', 6, ['温泉镇', '消防工', '作站']],
    ['at spaces, which go', 'fire work station', 9, ['fire work', 'station']],
    ['never before a closing mark', '温泉镇消防，工作站', 10, ['温泉镇消', '防，工作站']],
    ['never before several', '温泉（温泉）》。好', 10, ['温泉（温', '泉）》。好']],
    ['never after an opening mark', '温泉镇消《工作》', 10, ['温泉镇消', '《工作》']],
    ['not between a number and its unit', '应有三人，缺 30 人，好', 13, ['应有三人，', '缺 30 人，好']],
    ['not before a mark behind a space', '温泉镇 · 好', 7, ['温泉', '镇 ·', '好']],
    ['not after an opening mark before a space', '温泉镇（ 好好', 8, ['温泉镇', '（ 好好']],
    ['not within a word', '编号 station-staff-town 好', 20, ['编号', 'station-staff-town', '好']],
    ['not within an English possessive', 'the residents’ groups', 11, ['the', 'residents’', 'groups']],
    ['a word wider than the line anywhere', 'abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['a mark run wider than the line anywhere', '好。。。。。', 4, ['好。', '。。', '。。']],
    ['after an indent that leaves no room', ' 好', 2, ['好']],
    ['after an indent wider than the line', '    abc', 3, ['abc']],
    ['nothing but spaces into one empty line', '     ', 2, ['']],
    ['a word behind an indent, which stays', '  abcdef', 4, ['  ab', 'cdef']],
  ])('breaks %s', (_, text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  const TERMS = termsOf(['逾期未达标', '乡镇（街道）', '微型消防站', '消防站', '站', '立方米']);

  test.each<[string, string, number, string[]]>([
    ['a term', '合计仍有逾期未达标', 16, ['合计仍有', '逾期未达标']],
    ['a term with marks in it', '一共有 3 个乡镇（街道）', 20, ['一共有 3 个', '乡镇（街道）']],
    ['the longer of two terms', '每个村都有微型消防站', 16, ['每个村都有', '微型消防站']],
    ['a number and a unit of several characters', '水池应有 500 立方米', 16, ['水池应', '有 500 立方米']],
    ['a number and what it counts', '未到期的有 12 项', 12, ['未到期的', '有 12 项']],
    ['a number and a word without a space', '除临江镇的39个乡镇', 12, ['除临江镇', '的39个乡镇']],
    ['a range', '现在已逾期 639 至 731 天', 20, ['现在已逾', '期 639 至 731 天']],
    ['a number and its unit in English', 'it needs 3 people', 11, ['it needs', '3 people']],
    ['a label and its day', '应当做到，期限 2023-09-30', 22, ['应当做到，期', '限 2023-09-30']],
    ['a period', '每季度一次（2023年第二季度）', 24, ['每季度一次', '（2023年第二季度）']],
    ['the number of a clause', '依据有 二（一）2、附表4.1', 16, ['依据有', '二（一）2、', '附表4.1']],
    ['a badge', '每季度例会一次【口径有争议】', 24, ['每季度例会一次', '【口径有争议】']],
  ])('does not break %s', (_, text, width, lines) => {
    expect(wrap(text, width, TERMS)).toEqual(lines);
  });

  test.each<[string, string, number, string[]]>([
    ['one character', '每个村都有消防车', 14, ['每个村都有消', '防车']],
    ['one character and a mark', '每个村都有车子。', 12, ['每个村都有', '车子。']],
    ['one character in the middle', '好的 verification-of-things', 22, ['好的', 'verification-of-things']],
    ['a term above it', '每个村都建微型消防站了', 20, ['每个村都建', '微型消防站了']],
  ])('leaves no line with one character: %s', (_, text, width, lines) => {
    expect(wrap(text, width, TERMS)).toEqual(lines);
  });

  test('breaks a term that is wider than a line', () => {
    expect(wrap('在乡镇（街道）', 8, TERMS)).toEqual(['在乡镇', '（街道）']);
  });

  const piece = fc.oneof(
    fc.constantFrom(
      '温泉镇',
      '消防',
      '，',
      '。',
      '（',
      '）',
      '《',
      '》',
      '“',
      '”',
      ' ',
      ' ',
      '3',
      '人',
      '、',
      '；',
    ),
    fc.constantFrom('station-staff', 'a', '2023-09-30', '·', '！', '？', '%', '😀', 'é', '\\u{202e}'),
  );
  const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
  const width = fc.integer({ min: 2, max: 60 });

  test('loses nothing but spaces at breaks', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), width, (original, columns) => {
        const lines = wrap(original, columns);
        expect(lines.join('').replaceAll(' ', '')).toBe(original.replaceAll(' ', ''));
      }),
      { seed: SEED },
    );
  });

  test('makes no line wider than the width, unless one character is', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), width, (original, columns) => {
        for (const line of wrap(original, columns)) {
          const isOne = Array.from(line).length === 1;
          expect(isOne || displayWidth(line) <= columns, JSON.stringify(line)).toBe(true);
        }
      }),
      { seed: SEED },
    );
  });

  test('keeps marks with what they belong to, where a line has room for it', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 30, max: 60 }), (original, columns) => {
        fc.pre(!/[，。（）《》“”、；·！？% ]{6}/.test(original));
        // What is wider than a line is cut anywhere.
        const words = original.match(/[^\u2e80-\uffef ]+/g) ?? [];
        fc.pre(words.every((word) => displayWidth(word) <= columns - 8));
        const lines = wrap(original, columns);
        for (const line of lines.slice(1))
          expect(/^[，。；：、）》」』”’！？]/.test(line), lines.join('\n')).toBe(false);
        for (const line of lines.slice(0, -1)) expect(/[（《「“]$/.test(line), lines.join('\n')).toBe(false);
      }),
      { seed: SEED },
    );
  });
});

describe('kinsoku', () => {
  test.each(Array.from('，。；：、）》」』”’！？%'))('forbids %s at the start of a line', (mark) => {
    expect(isClosing(mark)).toBe(true);
  });

  test.each(Array.from('（《「“'))('forbids %s at the end of a line', (mark) => {
    expect(isOpening(mark)).toBe(true);
  });
});
