import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/files/disk/decode-text.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const outcome = (bytes: Uint8Array): unknown[] => {
  const { text, diagnostics } = decodeText(bytes, 'f');
  return [text, diagnostics.map(({ code, severity, args }) => `${severity} ${code}${args.detail ?? ''}`)];
};

describe('bytes', () => {
  test.each<[string, Uint8Array, string | null, string[]]>([
    ['UTF-8', utf8('镇𠮷\n'), '镇𠮷\n', []],
    ['a mark is dropped and noted', utf8('\ufeffa: 1\n'), 'a: 1\n', ['note file-bom']],
    ['CRLF stays and is noted', utf8('a: 1\r\nb: 2\n'), 'a: 1\r\nb: 2\n', ['note file-crlf']],
    ['both', utf8('\ufeffa\r\n'), 'a\r\n', ['note file-bom', 'note file-crlf']],
    ['GBK', Uint8Array.of(0xbf, 0xaa, 0xd6, 0xdd), null, ['error file-not-utf8GBK']],
    ['UTF-16 of Latin text', Uint8Array.of(0xff, 0xfe, 0x61, 0x00), null, ['error file-not-utf8unknown']],
    ['bytes that are no text at all', Uint8Array.of(0x61, 0xff, 0xff), null, ['error file-not-utf8unknown']],
    ['nothing', utf8(''), null, ['error file-empty']],
    ['a mark and nothing', utf8('\ufeff'), null, ['note file-bom', 'error file-empty']],
    ['blanks', utf8(' \t\r\n'), null, ['note file-crlf', 'error file-empty']],
  ])('%s', (_what, bytes, text, faults) => {
    const [actualText, actualFaults] = outcome(bytes);
    expect(actualFaults).toEqual(faults);
    expect(actualText).toBe(text);
  });

  test('are pointed at from the beginning of their file', () => {
    expect(decodeText(utf8(''), 'a/b.yaml').diagnostics[0]?.position).toEqual({
      file: 'a/b.yaml',
      line: 1,
      column: 1,
    });
  });
});
