import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LineIndex } from '../../../../src/files/parse/yaml/line-index.ts';
import { SEED } from '../../../support/seed.ts';

describe('lines and columns', () => {
  const index = new LineIndex('a\n𠮷𠮷x\n\r\n👨‍👩‍👧y\n', 'f');

  test.each([
    [0, 1, 1],
    [1, 1, 2],
    [2, 2, 1],
    [4, 2, 2],
    [6, 2, 3],
    [8, 3, 1],
    [10, 4, 1],
    // A family is five code points: three persons and two joiners.
    [18, 4, 6],
    [20, 5, 1],
    [999, 5, 1],
  ])('offset %i is %i:%i', (offset, line, column) => {
    expect(index.positionAt(offset)).toEqual({ file: 'f', line, column });
  });

  test('are those of a plain count', () => {
    const text = fc.array(fc.constantFrom('a', '\n', '\r\n', '𠮷', '镇', '\t'), { maxLength: 40 });
    fc.assert(
      fc.property(text, (pieces) => {
        const whole = pieces.join('');
        const lines = new LineIndex(whole, 'f');
        let [line, column, offset] = [1, 1, 0];
        for (const char of whole) {
          expect(lines.positionAt(offset)).toEqual({ file: 'f', line, column });
          offset += char.length;
          [line, column] = char === '\n' ? [line + 1, 1] : [line, column + 1];
        }
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
});
