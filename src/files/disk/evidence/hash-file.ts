import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import type { EvidenceFault } from '../../../model/evidence.ts';

/** Larger ones are not read: untrusted input must not keep the machine busy. */
const MAX_EVIDENCE_BYTES = 256 * 1024 * 1024;

const PIECE = 1024 * 1024;

/** `sha256` is null where there is a fault; `detail` then is the system's word for it. */
export interface HashedFile {
  readonly sha256: string | null;
  readonly fault: EvidenceFault | null;
  readonly detail?: string;
}

/**
 * The SHA-256 of a regular file below `cwd`, read piece by piece. No link is followed, not even in a folder on the way:
 * a declared file must not find out what else is on the machine. The folders of `stateFile` itself are known already.
 */
export function hashFile(
  cwd: string,
  file: string,
  stateFile: string,
  limit = MAX_EVIDENCE_BYTES,
): HashedFile {
  try {
    const isLink = stepsTo(file, stateFile).some((step) => lstatSync(resolve(cwd, step)).isSymbolicLink());
    if (isLink) return { sha256: null, fault: 'file-is-link' };
    return hashOf(resolve(cwd, file), limit);
  } catch (error) {
    const detail = (error as NodeJS.ErrnoException).code ?? '';
    const isMissing = detail === 'ENOENT' || detail === 'ENOTDIR' || detail === 'ENAMETOOLONG';
    return { sha256: null, fault: isMissing ? 'file-missing' : 'file-unreadable', detail };
  }
}

/** The folders on the way that are not above the declared file too, and the file. */
function stepsTo(file: string, stateFile: string): string[] {
  const steps = file.split('/');
  const known = `${posix.dirname(stateFile)}/`;
  return steps
    .map((_, index) => steps.slice(0, index + 1).join('/'))
    .filter((step) => !known.startsWith(`${step}/`) && !/(^|\/)\.\.$/.test(step));
}

function hashOf(path: string, limit: number): HashedFile {
  // A pipe must not be waited for, and what became a link in the meantime must not be followed. Where a system lacks one
  // of these it is undefined, which adds nothing.
  const handle = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const found = fstatSync(handle);
    if (!found.isFile()) return unreadable(found.isDirectory() ? 'EISDIR' : 'ENOTREG');
    if (found.size > limit) return unreadable('EFBIG');
    const hash = createHash('sha256');
    const piece = Buffer.alloc(PIECE);
    for (let total = 0, read = -1; read !== 0; total += read) {
      read = readSync(handle, piece, 0, PIECE, null);
      if (total + read > limit) return unreadable('EFBIG');
      hash.update(piece.subarray(0, read));
    }
    return { sha256: hash.digest('hex'), fault: null };
  } finally {
    closeSync(handle);
  }
}

function unreadable(detail: string): HashedFile {
  return { sha256: null, fault: 'file-unreadable', detail };
}
