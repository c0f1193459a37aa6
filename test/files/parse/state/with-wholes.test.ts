import { expect, test } from 'vitest';
import type { Division } from '../../../../src/model/state.ts';
import { countOn } from '../../../../src/evaluate/presence.ts';
import { isoDate } from '../../../../src/model/iso-date.ts';
import { packOf } from '../../../support/pack-of.ts';
import { file, stateOf, township } from '../../../support/state-of.ts';

const pack = packOf({
  pack: {
    facts: {
      newCranes: {
        type: 'count',
        levels: ['township'],
        title: { zh: '新建水鹤', en: 'new cranes' },
        unit: '座',
        within: 'water.cranes',
      },
    },
  },
  rules: [{ must: { have: 'own.newCranes', atLeast: 1 } }],
});

/** The least and most there are of a number on the day of the file; null where it is undeclared. */
function numberOf(id: string, water: object | false | undefined, own: object = {}): unknown {
  const facts = { ...(water === undefined ? {} : { water }), packs: { sample: own } };
  const { trees } = stateOf([pack], file('2024-03-31', township('测试镇', facts)));
  const { facts: known, declaredOn } = (trees[0]?.division ?? null) as Division;
  const fact = known.get(id);
  if (fact?.type !== 'count') return null;
  const { low, high } = countOn(fact, isoDate('2024-03-31'), declaredOn);
  return [low, high];
}

const MANY = Number.POSITIVE_INFINITY;

test.each<[why: string, id: string, water: object | false | undefined, own: object, range: unknown]>([
  ['a crane is a source', 'water.sources', { cranes: 2 }, {}, [2, MANY]],
  ['so is a simple one, and they are others', 'water.sources', { cranes: 1, simpleCranes: 2 }, {}, [3, MANY]],
  ['a new one is a crane', 'water.cranes', undefined, { newCranes: 2 }, [2, MANY]],
  ['and so a source', 'water.sources', undefined, { newCranes: 2 }, [2, MANY]],
  [
    'what is counted as a crane is not counted twice',
    'water.sources',
    { cranes: 3 },
    { newCranes: 2 },
    [3, MANY],
  ],
  ['what is declared stays', 'water.sources', { sources: 1, cranes: 2 }, {}, [1, 1]],
  ['none of a part says nothing', 'water.sources', { cranes: 0 }, {}, null],
  ['nothing is declared', 'water.sources', undefined, {}, null],
  ['there is nothing of it', 'water.sources', false, {}, [0, 0]],
  ['a source is no crane', 'water.cranes', { sources: 2 }, {}, null],
])('%s', (_, id, water, own, range) => {
  expect(numberOf(id, water, own)).toEqual(range);
});

test('each counts from its own day', () => {
  const water = { cranes: [{ since: '2023-01-01' }, { since: '2023-06-01', until: '2023-12-31' }] };
  expect(numberOf('water.sources', water)).toEqual([1, MANY]);
});
