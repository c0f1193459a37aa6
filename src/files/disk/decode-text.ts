import type { Diagnostic } from '../../model/diagnostic.ts';

/** Larger files are not read: no district's declaration comes near it, and untrusted input must not fill the memory. */
export const MAX_BYTES = 16 * 1024 * 1024;

/** The text of a file and what was odd about it. `text` is null where there is nothing to read on. */
export interface DecodedText {
  readonly text: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * UTF-8 bytes as text, without a byte-order mark. A mark and CRLF line ends are only noted; other encodings are errors
 * (a file that is valid GB 18030 is said to be one).
 */
export function decodeText(bytes: Uint8Array, file: string, limit = MAX_BYTES): DecodedText {
  const at = (
    code: Diagnostic['code'],
    severity: Diagnostic['severity'],
    args: Diagnostic['args'] = {},
  ): Diagnostic => ({
    code,
    severity,
    args,
    position: { file, line: 1, column: 1 },
  });
  if (bytes.byteLength > limit) {
    return { text: null, diagnostics: [tooLarge(bytes.byteLength, file, limit)] };
  }
  const text = decode(bytes, 'utf-8');
  if (text === null) {
    const detail = decode(bytes, 'gb18030') === null ? 'unknown' : 'GBK';
    return { text: null, diagnostics: [at('file-not-utf8', 'error', { detail })] };
  }
  const diagnostics: Diagnostic[] = [];
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) diagnostics.push(at('file-bom', 'note'));
  if (text.includes('\r\n')) diagnostics.push(at('file-crlf', 'note'));
  if (text.trim() === '') return { text: null, diagnostics: [...diagnostics, at('file-empty', 'error')] };
  return { text, diagnostics };
}

export function tooLarge(size: number, file: string, limit: number): Diagnostic {
  return {
    code: 'file-too-large',
    severity: 'error',
    args: { actual: size, limit },
    position: { file, line: 1, column: 1 },
  };
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
