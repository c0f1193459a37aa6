import * as fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { yamlFlow } from '../../../src/report/text/yaml-flow.ts';
import { yamlText } from '../../../src/report/text/yaml-text.ts';
import { SEED } from '../../support/seed.ts';

describe('a text in YAML', () => {
  test.each<[why: string, text: string, written: string]>([
    ['a plain name stays plain', '温泉镇', '温泉镇'],
    ['brackets and quotes of Chinese mean nothing', '村（社区）“两委”', '村（社区）“两委”'],
    ['a day is a text to the reader already', '2024-03-31', '2024-03-31'],
    ['quotes', `"三合一"'`, `"\\"三合一\\"'"`],
    ['a colon would make it a mapping', 'a: b', '"a: b"'],
    ['a full-width colon would be taken for one', '区：镇', '"区：镇"'],
    ['a number', '2024', '"2024"'],
    ['no word', '', '""'],
    ['nothing', 'null', '"null"'],
    ['a yes of YAML 1.1', 'Yes', '"Yes"'],
    ['a comment', '镇 # 1', '"镇 # 1"'],
    ['an alias', '*a', '"*a"'],
    ['a list', '- a', '"- a"'],
    ['control characters', 'a\n\u0007\u001b[31m', '"a\\n\\u0007\\u001b[31m"'],
    ['what turns the direction of text', 'a\u202eb', '"a\\u202eb"'],
    ['a line separator, which YAML 1.1 breaks at', 'a\u2028b', '"a\\u2028b"'],
    ['half a character', 'a\ud800', '"a\\ud800"'],
  ])('%s', (_, text, written) => {
    expect(yamlText(text)).toBe(written);
  });

  test.each([
    ['yaml', (text: string): unknown => parse(text)],
    ['js-yaml', (text: string): unknown => load(text)],
  ])('comes back through %s as key, value and part of a list, whatever it is', (_, read) => {
    const anyText = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '~',
        '.inf',
        '0x1f',
        '1e3',
        '0o7',
        '!!str',
        '%YAML',
        '---',
        '...',
        '@a',
        '`',
        '<<',
        '=',
        '?',
      ),
    );
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const date = /^\d{4}-\d{2}-\d{2}$/;
        fc.pre(!date.test(text) && !date.test(other) && text !== '__proto__' && text !== '<<');
        expect(read(`${yamlText(text)}: ${yamlText(other)} # 说明\n`)).toEqual({ [text]: other });
        expect(read(yamlFlow([{ [text]: [other] }, 1.5, true]))).toEqual([{ [text]: [other] }, 1.5, true]);
      }),
      { seed: SEED, numRuns: 400 },
    );
  });
});
