import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { hashFile } from '../../../../src/files/disk/evidence/hash-file.ts';

const cwd = mkdtempSync(join(tmpdir(), 'duibiao-hash-'));
afterAll(() => rmSync(cwd, { recursive: true }));
mkdirSync(join(cwd, 'real/evidence'), { recursive: true });
writeFileSync(join(cwd, 'real/evidence/abc.txt'), 'abc');
symlinkSync('real', join(cwd, 'link'));
symlinkSync('abc.txt', join(cwd, 'real/evidence/alias.txt'));
execFileSync('mkfifo', [join(cwd, 'real/pipe')]);

const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

describe('the hash of evidence', () => {
  test.each<[string, string, string, object]>([
    ['a file', 'real/evidence/abc.txt', 'real/state.yaml', { sha256: ABC, fault: null }],
    ['a file in a folder beside', 'real/evidence/abc.txt', 'other/state.yaml', { sha256: ABC, fault: null }],
    [
      'a folder of the declared file that is a link itself',
      'link/evidence/abc.txt',
      'link/state.yaml',
      { sha256: ABC, fault: null },
    ],
    [
      'another folder that is a link',
      'link/evidence/abc.txt',
      'state.yaml',
      { sha256: null, fault: 'file-is-link' },
    ],
    [
      'a link to a file',
      'real/evidence/alias.txt',
      'real/state.yaml',
      { sha256: null, fault: 'file-is-link' },
    ],
    ['a folder', 'real/evidence', 'state.yaml', { sha256: null, fault: 'file-unreadable', detail: 'EISDIR' }],
    ['a pipe', 'real/pipe', 'state.yaml', { sha256: null, fault: 'file-unreadable', detail: 'ENOTREG' }],
    ['nothing', 'real/none.txt', 'state.yaml', { sha256: null, fault: 'file-missing' }],
    [
      'a path through a file',
      'real/evidence/abc.txt/x',
      'state.yaml',
      { sha256: null, fault: 'file-missing' },
    ],
    [
      'a name that is too long',
      `real/${'长'.repeat(200)}`,
      'state.yaml',
      { sha256: null, fault: 'file-missing' },
    ],
  ])('%s', (_, file, stateFile, found) => {
    expect(hashFile(cwd, file, stateFile)).toMatchObject(found);
  });

  test.each([
    [3, null],
    [2, 'file-unreadable'],
  ])('of 3 bytes where at most %i are read', (limit, fault) => {
    expect(hashFile(cwd, 'real/evidence/abc.txt', 'state.yaml', limit).fault).toBe(fault);
  });
});
