import { resolve } from 'node:path';
import { UsageError } from '../model/usage.ts';
import { writeFile } from '../write/write-file.ts';
import type { Outside } from './outside.ts';

/** Puts a finished report where it was asked for: into a file, or, without a path, on standard output. */
export function writeOutput(text: string, path: string | null, outside: Outside): void {
  if (path === null) {
    outside.print(text);
    return;
  }
  try {
    writeFile(resolve(outside.cwd, path), text);
  } catch (error) {
    throw new UsageError('output-unwritable', {
      token: path,
      detail: error instanceof Error ? error.message : '',
    });
  }
}
