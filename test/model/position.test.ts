import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { childPlace, pointerKeys } from '../../src/model/position.ts';
import { SEED } from '../support/seed.ts';

const root = { file: 'f.yaml', pointer: '' };

test.each<{ keys: (string | number)[]; pointer: string; why: string }>([
  { keys: [], pointer: '', why: 'the whole file' },
  { keys: ['divisions', 3, 'station'], pointer: '/divisions/3/station', why: 'keys and indexes' },
  { keys: ['a/b'], pointer: '/a~1b', why: 'a slash within a key' },
  { keys: ['a~b'], pointer: '/a~0b', why: 'a tilde within a key' },
  { keys: ['~1'], pointer: '/~01', why: 'what looks escaped is escaped again' },
  { keys: [''], pointer: '/', why: 'an empty key is a key' },
  { keys: ['温泉镇'], pointer: '/温泉镇', why: 'any script' },
])('$pointer: $why', ({ keys, pointer }) => {
  expect(childPlace(root, ...keys)).toEqual({ file: 'f.yaml', pointer });
  expect(pointerKeys(pointer)).toEqual(keys.map(String));
});

test('a place below a place', () => {
  const place = childPlace(childPlace(root, 'divisions', 0), 'station');
  expect(place.pointer).toBe('/divisions/0/station');
});

test('any keys come back from their pointer', () => {
  const key = fc.oneof(fc.string(), fc.stringMatching(/^[~/01a]*$/));
  fc.assert(
    fc.property(fc.array(key), (keys) => {
      expect(pointerKeys(childPlace(root, ...keys).pointer)).toEqual(keys);
    }),
    { seed: SEED, numRuns: 500 },
  );
});
