import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { writeFolder } from '../../../src/files/disk/write-folder.ts';

const cwd = mkdtempSync(join(tmpdir(), 'duibiao-folder-'));
afterAll(() => rmSync(cwd, { recursive: true }));
const FILES = new Map([
  ['a.txt', 'a'],
  ['below/b.txt', 'b'],
]);

describe('a folder', () => {
  test('is made with its files and the folders above it', () => {
    expect(writeFolder(join(cwd, 'one/two'), FILES)).toBe(true);
    expect(readFileSync(join(cwd, 'one/two/below/b.txt'), 'utf8')).toBe('b');
    expect(readdirSync(join(cwd, 'one'))).toEqual(['two']);
    mkdirSync(join(cwd, 'plain'));
    expect(statSync(join(cwd, 'one/two')).mode).toBe(statSync(join(cwd, 'plain')).mode);
  });

  test.each<[what: string, make: (path: string) => void]>([
    ['an empty folder', (path) => mkdirSync(path)],
    ['a file', (path) => writeFileSync(path, 'mine')],
    ['a link to nowhere', (path) => symlinkSync('nowhere', path)],
  ])('leaves %s alone', (what, make) => {
    const path = join(cwd, what);
    make(path);
    const before = readdirSync(cwd);
    expect(writeFolder(path, FILES)).toBe(false);
    expect(readdirSync(cwd)).toEqual(before);
    expect(existsSync(join(path, 'a.txt'))).toBe(false);
  });

  test('is not made in part', () => {
    const files = new Map([...FILES, ['a.txt/c.txt', 'a file is no folder']]);
    expect(() => writeFolder(join(cwd, 'broken'), files)).toThrow(/ENOTDIR|EEXIST/);
    expect(readdirSync(cwd).filter((name) => name.includes('broken'))).toEqual([]);
  });
});
