import { posix, win32 } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { folderOf, isAbsolutePath, normalPath } from '../../../src/files/parse/slash-path.ts';
import { SEED } from '../../support/seed.ts';

const path = fc
  .array(fc.constantFrom('a', 'b.pdf', '.', '..', '', '.git', 'C:', '镇'), { maxLength: 7 })
  .map((steps) => steps.join('/'));

describe('a path with forward slashes', () => {
  test('is made plain as node does it', () => {
    fc.assert(
      fc.property(path, (given) => {
        expect(normalPath(given)).toBe(posix.normalize(given));
      }),
      { seed: SEED },
    );
  });

  test.each(['a.yaml', 'states/a.yaml', '../states/a.yaml', '/a.yaml', '/x/a.yaml', 'C:/x/a.yaml'])(
    'has the folder that node gives it: %s',
    (file) => {
      expect(folderOf(file)).toBe(posix.dirname(file));
    },
  );

  test.each(['/x', '\\x', 'C:/x', 'c:\\x', 'C:x', 'x', '', './x', '镇:/x'])(
    'is absolute where posix or Windows say so: %s',
    (given) => {
      expect(isAbsolutePath(given)).toBe(posix.isAbsolute(given) || win32.isAbsolute(given));
    },
  );
});
