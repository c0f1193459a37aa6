import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Writes a whole file or none: to a temporary one beside it first, then renamed. Throws the system's error. */
export function writeFile(path: string, pieces: Iterable<string>): void {
  const folder = dirname(path);
  const temporary = join(folder, `.${basename(path)}.part`);
  mkdirSync(folder, { recursive: true });
  try {
    const file = openSync(temporary, 'w');
    try {
      for (const block of blocksOf(pieces)) writeFileSync(file, block);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
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
