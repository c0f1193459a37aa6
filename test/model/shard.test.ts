import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseShard, type Shard, sliceOf } from '../../src/model/shard.ts';
import { SEED } from '../support/seed.ts';

describe('a shard as a word', () => {
  test.each<[string, Shard | null, string]>([
    ['1/1', { index: 1, of: 1 }, 'the whole'],
    ['2/4', { index: 2, of: 4 }, 'one of several'],
    ['9999/9999', { index: 9999, of: 9999 }, 'the most there can be'],
    ['0/4', null, 'counted from 1'],
    ['5/4', null, 'more than there are'],
    ['1/0', null, 'no parts at all'],
    ['1', null, 'of how many?'],
    ['1/4/2', null, 'one slash'],
    ['-1/4', null, 'no sign'],
    ['01/4', null, 'no leading zero'],
    ['1.5/4', null, 'whole numbers'],
    ['１/４', null, 'full-width digits'],
    ['10000/10000', null, 'beyond the limit'],
    ['', null, 'nothing'],
  ])('%s', (text, expected) => {
    expect(parseShard(text)).toEqual(expected);
  });
});

describe('slices', () => {
  const list = fc.array(fc.integer(), { maxLength: 60 });
  const count = fc.integer({ min: 1, max: 12 });

  test('of all shards in their order are the whole list, each thing once', () => {
    fc.assert(
      fc.property(list, count, (whole, of) => {
        const slices = Array.from({ length: of }, (_, index) => sliceOf(whole, { index: index + 1, of }));
        expect(slices.flat()).toEqual(whole);
        const sizes = slices.map(({ length }) => length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
      { seed: SEED },
    );
  });

  test('of a slice are slices of the whole: threads share a shard among them', () => {
    fc.assert(
      fc.property(list, count, count, count, (whole, of, jobs, which) => {
        const index = Math.min(which, of);
        const slice = sliceOf(whole, { index, of });
        const finer = Array.from({ length: jobs }, (_, job) =>
          sliceOf(whole, { index: (index - 1) * jobs + job + 1, of: of * jobs }),
        );
        expect(finer.flat()).toEqual(slice);
      }),
      { seed: SEED },
    );
  });
});
