import { expect, test } from 'vitest';
import { fileUri } from '../../../src/report/text/file-uri.ts';

test.each([
  ['a/b.yaml', 'a/b.yaml', true, 'what is below the folder is relative'],
  ['./a/../b.yaml', 'b.yaml', true, 'detours are left out'],
  ['a//b.yaml', 'a/b.yaml', true, 'empty steps are left out'],
  ['申报/温泉 镇.yaml', '%E7%94%B3%E6%8A%A5/%E6%B8%A9%E6%B3%89%20%E9%95%87.yaml', true, 'UTF-8, escaped'],
  ['a%20b#c?d.yaml', 'a%2520b%23c%3Fd.yaml', true, 'what would mean something else is escaped'],
  ['a:b.yaml', 'a%3Ab.yaml', true, 'a colon would make a scheme'],
  ['𠮷.yaml', '%F0%A0%AE%B7.yaml', true, 'beyond the basic plane'],
  ['a\ud800.yaml', 'a%EF%BF%BD.yaml', true, 'half a character cannot be written'],
  ['../b.yaml', '../b.yaml', false, 'what lies outside says so'],
  ['a/../../b.yaml', '../b.yaml', false, 'also by a detour'],
  ['/tmp/a b.yaml', 'file:///tmp/a%20b.yaml', false, 'an absolute path'],
  [String.raw`C:\申报\a.yaml`, 'file:///C:/%E7%94%B3%E6%8A%A5/a.yaml', false, 'an absolute path of Windows'],
  [String.raw`a\b.yaml`, 'a%5Cb.yaml', true, 'elsewhere a backslash is part of a name'],
])('%j is %j, below the folder: %s (%s)', (file, uri, isBelowRoot) => {
  expect(fileUri(file)).toEqual({ uri, isBelowRoot });
});
