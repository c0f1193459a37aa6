import { readFileSync, type Stats, statSync } from 'node:fs';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { MAX_BYTES, tooLarge } from './decode-text.ts';

/** The bytes of a regular file of bearable size; `file` is the name that reports use. Never throws for what a path may be. */
export function readBytes(
  path: string,
  file: string,
  limit = MAX_BYTES,
): { readonly bytes: Uint8Array | null; readonly diagnostics: readonly Diagnostic[] } {
  try {
    const { size } = regularFile(path);
    if (size > limit) return { bytes: null, diagnostics: [tooLarge(size, file, limit)] };
    return { bytes: readFileSync(path), diagnostics: [] };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'file-not-found' : 'file-unreadable';
    const position = { file, line: 1, column: 1 };
    const args = { token: file, detail: (error as NodeJS.ErrnoException).code ?? '' };
    return { bytes: null, diagnostics: [{ code, severity: 'error', args, position }] };
  }
}

/** Pipes and devices are not read: they may have no end. */
function regularFile(path: string): Stats {
  const found = statSync(path);
  if (found.isFile()) return found;
  throw Object.assign(new Error(path), { code: found.isDirectory() ? 'EISDIR' : 'ENOTREG' });
}
