import { resolve } from 'node:path';
import { writeNewFile } from '../files/disk/write-new-file.ts';
import { UsageError } from '../model/usage.ts';
import type { CommandContext } from './context.ts';

/** Writes what `--out` names; a UsageError where something is there already. */
export function writeNew(path: string, text: string, { outside }: CommandContext): void {
  let isNew: boolean;
  try {
    isNew = writeNewFile(resolve(outside.cwd, path), text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : '';
    throw new UsageError('output-unwritable', { token: path, detail });
  }
  if (!isNew) throw new UsageError('output-exists', { token: path });
}
