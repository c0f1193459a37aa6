import { readdirSync, type Stats, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';

export interface FoundFile {
  readonly path: string;
  /** Relative to the working directory, with forward slashes. */
  readonly file: string;
}

/** What belongs to a folder that is named. */
const WANTED = { yaml: /\.ya?ml$/, json: /\.json$/ };

/**
 * Files named one by one, by folder (every file of the wanted sort below it) or by glob. In the order of their names, each
 * once. What names nothing is reported.
 */
export async function findFiles(
  patterns: readonly string[],
  cwd: string,
  sort: keyof typeof WANTED = 'yaml',
): Promise<{ files: FoundFile[]; diagnostics: Diagnostic[] }> {
  const paths = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  for (const pattern of patterns) {
    const found = await expand(pattern, cwd, WANTED[sort]);
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

async function expand(pattern: string, cwd: string, wanted: RegExp): Promise<string[]> {
  const path = resolve(cwd, pattern);
  const found = statOf(path);
  if (found?.isDirectory() === true) return filesBelow(path, wanted);
  // What is there and is no file is left to the reader, which says why it cannot be read.
  if (found !== null) return [path];
  // A folder or a file, the usual case, needs no patterns.
  const { glob } = await import('tinyglobby');
  return glob([pattern.split(sep).join('/')], { cwd, absolute: true });
}

/** Hidden files and folders are passed over, links are not followed. */
function filesBelow(folder: string, wanted: RegExp): string[] {
  const visible = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  return visible.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path, wanted);
    return entry.isFile() && wanted.test(entry.name) ? [path] : [];
  });
}

/** Null where nothing is there, or nothing that may be looked at. */
function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
