import { describe, expect, test } from 'vitest';
import { namedEvidence } from '../../../src/files/parse/named-evidence.ts';

describe('where evidence may be', () => {
  test.each<[string, string, string | null]>([
    ['beside the declared file', 'a.pdf', 'states/a.pdf'],
    ['in a folder above it', '../evidence/a.pdf', 'evidence/a.pdf'],
    ['back in the folder that it left', '../../states/a.pdf', null],
    ['above the folder of the run', '../../a.pdf', null],
    ['absolute', '/etc/passwd', null],
    ['absolute elsewhere', 'C:/a.pdf', null],
    ['with backslashes', '..\\..\\a.pdf', null],
    ['hidden', '../.git/config', null],
    ['the folder itself', '.', 'states'],
    ['the folder of the run', '..', '.'],
    ['with a zero byte', 'a\0b', null],
    ['an address', 'https://example.org/a.pdf', 'states/https:/example.org/a.pdf'],
  ])('%s', (_, written, file) => {
    const value = { station: { evidence: { file: written } } };
    expect(namedEvidence(value, { file: 'states/x.yaml', pointer: '' }).map((one) => one.file)).toEqual([
      file,
    ]);
  });

  test.each<[string, string | null]>([
    ['a.pdf', '../states/a.pdf'],
    ['../a.pdf', null],
    ['x/../../a.pdf', null],
  ])('of a file declared from outside the folder of the run: %s', (written, file) => {
    const value = { evidence: [{ file: written }] };
    expect(namedEvidence(value, { file: '../states/x.yaml', pointer: '' })[0]?.file).toBe(file);
  });
});
