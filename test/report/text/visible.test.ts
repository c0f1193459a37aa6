import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonText } from '../../../src/report/text/json-text.ts';
import { visible } from '../../../src/report/text/visible.ts';
import { SEED } from '../../support/seed.ts';

const HIDDEN = [
  ['NUL', 0x00],
  ['backspace', 0x08],
  ['tab', 0x09],
  ['line feed', 0x0a],
  ['carriage return', 0x0d],
  ['escape', 0x1b],
  ['delete', 0x7f],
  ['next line', 0x85],
  ['control sequence introducer', 0x9b],
  ['soft hyphen', 0xad],
  ['Arabic letter mark', 0x61c],
  ['Hangul filler', 0x3164],
  ['Mongolian vowel separator', 0x180e],
  ['zero-width space', 0x200b],
  ['zero-width joiner', 0x200d],
  ['right-to-left mark', 0x200f],
  ['line separator', 0x2028],
  ['right-to-left override', 0x202e],
  ['word joiner', 0x2060],
  ['first strong isolate', 0x2068],
  ['byte order mark', 0xfeff],
  ['lone surrogate', 0xd800],
  ['tag', 0xe0041],
] as const;

describe('visible', () => {
  test.each(HIDDEN)('writes out %s', (_, code) => {
    expect(visible(`温${String.fromCodePoint(code)}泉`)).toBe(`温\\u{${code.toString(16)}}泉`);
  });

  test.each(['温泉镇（街道）', '“五进”·—…', 'residents’ groups', 'é', '𠮷', '😀'])('leaves %s', (text) => {
    expect(visible(text)).toBe(text);
  });

  test('leaves nothing that could move the cursor or reorder text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visible(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
      }),
      { seed: SEED },
    );
  });
});

describe('jsonText', () => {
  test.each(HIDDEN)('shows no %s and keeps the value', (_, code) => {
    const value = { name: `温${String.fromCodePoint(code)}泉` };
    const text = jsonText(value);
    expect(JSON.parse(text)).toEqual(value);
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
  });

  test('is indented by two and ends with a newline', () => {
    expect(jsonText({ a: [1] })).toBe('{\n  "a": [\n    1\n  ]\n}\n');
  });
});
