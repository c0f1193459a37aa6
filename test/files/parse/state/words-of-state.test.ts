import { expect, test } from 'vitest';
import { inMemoryFile } from '../../../../src/files/parse/yaml-file.ts';
import { wordsOfState } from '../../../../src/files/parse/state/words-of-state.ts';

test.each<[string, unknown, string[], string[]]>([
  ['name, code and parent', { name: '甲', code: '500154', parent: '乙' }, ['甲', '500154', '乙'], []],
  ['several parents', { name: '甲', parent: ['丙', '乙'] }, ['甲', '丙', '乙'], []],
  [
    'divisions below',
    { name: '甲', divisions: [{ name: '乙', divisions: [{ name: '丙' }] }] },
    ['甲', '乙', '丙'],
    [],
  ],
  ['namespaces of packs', { packs: { 'a-1': {}, 'b-2': { x: 1 } } }, [], ['a-1', 'b-2']],
  [
    'packs of counted villages',
    { villages: { packs: { a: {} } }, communities: { packs: { b: {} } } },
    [],
    ['a', 'b'],
  ],
  [
    'nothing that is no word',
    { name: 5, code: 500_154, parent: [null, {}], packs: [], divisions: {} },
    [],
    [],
  ],
  ['no file', undefined, [], []],
  ['a list', [{ name: '甲' }], [], []],
  ['a faulty file all the same', { name: '甲', zzz: 1, divisions: [3, { name: '乙' }] }, ['甲', '乙'], []],
])('%s', (_what, value, divisions, packs) => {
  const words = wordsOfState([inMemoryFile('f', value)]);
  expect([...words.divisions]).toEqual(divisions);
  expect([...words.packs]).toEqual(packs);
});
