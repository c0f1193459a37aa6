import { expect, test } from 'vitest';
import type { Rule } from '../../../../src/model/pack-file.generated.ts';
import { packOf } from '../../../support/pack-of.ts';
import { file, stateOf, township } from '../../../support/state-of.ts';

const split = (must: Rule['must'], level: 'township' | 'village'): ReturnType<typeof packOf> =>
  packOf({
    rules: ['a', 'b'].map((id) => ({ id, was: ['old'], must, each: { level } })),
    pack: {
      bearers: {
        乡镇: { en: 'townships', level: 'township' },
        村: { en: 'villages', level: 'village' },
      },
    },
  });

test.each([
  ['under the former id: of every part', { old: true }, [true, true]],
  ['under one id of today', { a: true }, [true, undefined]],
])('a declared yes %s', (_, attested, expected) => {
  const state = stateOf(
    [split('attested', 'township')],
    file('2024-03-31', township('温泉镇', { packs: { sample: { attested } } })),
  );
  const { facts } = state.trees[0]?.division ?? {};
  const values = ['a', 'b'].map((id) => {
    const fact = facts?.get(`sample:attested.${id}`);
    return fact?.type === 'flag' ? fact.value : undefined;
  });
  expect(values).toEqual(expected);
});

const THREE = { fitsOrDoesNotApply: 3 };

test.each([
  ['under the former id: for every part', { old: 3 }, { 'sample/a': THREE, 'sample/b': THREE }],
  ['under one id of today', { b: 3 }, { 'sample/b': THREE }],
])('villages counted by rule %s', (_, counts, expected) => {
  const state = stateOf(
    [split({ have: 'leadingGroup.established' }, 'village')],
    file('2024-03-31', township('温泉镇', { villages: { total: 5, packs: { sample: counts } } })),
  );
  expect(state.trees[0]?.division.totals[0]?.byRule).toEqual(expected);
});

test('an id that no rule has or had is a fault', () => {
  const read = (): unknown =>
    stateOf(
      [split('attested', 'township')],
      file('2024-03-31', township('温泉镇', { packs: { sample: { attested: { older: true } } } })),
    );
  expect(read).toThrow('unknown-own-fact older');
});
