import { randomUUID } from 'node:crypto';
import {
  appendFileSync,
  closeSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a whole file or none: to a new one beside it first, then renamed, so that nothing that was put in its way is
 * followed. Into a pipe or a device it is written as it comes. Throws the system's error.
 */
export function writeFile(path: string, pieces: Iterable<string>): void {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there !== undefined && !there.isFile() && !there.isDirectory()) {
    writePieces(path, 'w', pieces);
    return;
  }
  const folder = dirname(path);
  const temporary = join(folder, `.${basename(path)}.${randomUUID()}.part`);
  mkdirSync(folder, { recursive: true });
  try {
    writePieces(temporary, 'wx', pieces);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function writePieces(path: string, flags: 'w' | 'wx', pieces: Iterable<string>): void {
  const file = openSync(path, flags);
  try {
    for (const block of blocksOf(pieces)) writeFileSync(file, block);
  } finally {
    closeSync(file);
  }
}

const BLOCK = 1 << 20;

/** Small pieces joined to blocks worth a call of the system. */
function* blocksOf(pieces: Iterable<string>): Iterable<string> {
  let block = '';
  for (const piece of pieces) {
    block += piece;
    if (block.length < BLOCK) continue;
    yield block;
    block = '';
  }
  yield block;
}

/** Adds a text to the end of a file, which may not exist yet. `textFor` is told its bytes. Throws the system's error. */
export function appendFile(path: string, textFor: (bytes: number) => string): void {
  appendFileSync(path, textFor(statSync(path, { throwIfNoEntry: false })?.size ?? 0));
}
