import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOMS } from './house.ts';
import { root } from './scenarios/binary.ts';

const rooms = new Set(Object.keys(ROOMS).map((room) => room.split('/')[0]));

/** The folders below test/ that are named after a room and have tests of what src/ does not have. */
function strangers(tests: readonly string[], sources: readonly string[]): string[] {
  const folders = new Set(sources.map((path) => dirname(path)));
  const tested = new Set(tests.filter((path) => path.endsWith('.test.ts')).map((path) => dirname(path)));
  return [...tested].filter((folder) => rooms.has(folder.split('/')[0]) && !folders.has(folder));
}

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  );
}

test('test/ mirrors src/: where a folder of src/ moves, its tests move with it', () => {
  expect(strangers(filesIn('test'), filesIn('src'))).toEqual([]);
});

test.each<[string, string, string[]]>([
  ['where its source is', 'files/parse/yaml/read.test.ts', []],
  ['apart from rooms', 'properties/laws.test.ts', []],
  ['in a folder that is gone', 'files/load/all.test.ts', ['files/load']],
])('a test %s', (_, path, expected) => {
  expect(strangers([path], ['files/parse/yaml/read.ts', 'files/disk/read.ts'])).toEqual(expected);
});
