import { statSync } from 'node:fs';
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
    const code = /[*?[{]/.test(pattern) || isFolder(resolve(cwd, pattern)) ? 'no-files' : 'file-not-found';
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
  if (isFolder(path)) return glob(['**/*.yaml', '**/*.yml'], { cwd: path, absolute: true });
  if (isFile(path)) return [path];
  return glob([pattern.split(sep).join('/')], { cwd, absolute: true });
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
