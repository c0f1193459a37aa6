import { resolve } from 'node:path';
import { UsageError } from '../model/usage.ts';
import { writeFile } from '../files/disk/write-file.ts';
import type { CommandContext } from './context.ts';

/** Writes a text, piece by piece, to a file, or prints it where there is no path. */
export function deliver(
  path: string | null,
  pieces: Iterable<string>,
  { outside }: Pick<CommandContext, 'outside'>,
): void {
  if (path === null) {
    for (const piece of pieces) outside.print(piece);
    return;
  }
  try {
    writeFile(resolve(outside.cwd, path), pieces);
  } catch (error) {
    throw new UsageError('output-unwritable', {
      token: path,
      detail: error instanceof Error ? error.message : '',
    });
  }
}
