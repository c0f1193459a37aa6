import { type Stats, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { glob } from 'tinyglobby';
import type { Diagnostic } from '../model/diagnostic.ts';

export interface FoundFile {
  readonly path: string;
  /** Relative to the working directory, with forward slashes. */
  readonly file: string;
}

/**
 * State files named one by one, by folder (every .yaml and .yml below it) or by glob. In the order of their names, each
 * once. What names nothing is reported.
 */
export async function findFiles(
  patterns: readonly string[],
  cwd: string,
): Promise<{ files: FoundFile[]; diagnostics: Diagnostic[] }> {
  const paths = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  for (const pattern of patterns) {
    const found = await expand(pattern, cwd);
    found.forEach((path) => paths.add(path));
    if (found.length > 0) continue;
    const isMany = /[*?[{]/.test(pattern) || statOf(resolve(cwd, pattern))?.isDirectory() === true;
    const code = isMany ? 'no-files' : 'file-not-found';
    diagnostics.push({
      code,
      severity: 'error',
      args: { token: pattern },
      position: { file: pattern, line: 1, column: 1 },
    });
  }
  const files = [...paths].map((path) => ({ path, file: relative(cwd, path).split(sep).join('/') }));
  return { files: files.toSorted((a, b) => (a.file < b.file ? -1 : 1)), diagnostics };
}

async function expand(pattern: string, cwd: string): Promise<string[]> {
  const path = resolve(cwd, pattern);
  const found = statOf(path);
  if (found?.isDirectory() === true) return glob(['**/*.yaml', '**/*.yml'], { cwd: path, absolute: true });
  // What is there and is no file is left to the reader, which says why it cannot be read.
  if (found !== null) return [path];
  return glob([pattern.split(sep).join('/')], { cwd, absolute: true });
}

/** Null where nothing is there, or nothing that may be looked at. */
function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
