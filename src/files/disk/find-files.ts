import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.ts';

export interface FoundFile {
  readonly path: string;
  /** Relative to the working directory, with forward slashes. */
  readonly file: string;
}

/** What belongs to a folder that is named. */
const WANTED = { yaml: /\.ya?ml$/i, json: /\.json$/i };

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
    const passed: PassedOver[] = [];
    const found = await expand(pattern, cwd, WANTED[sort], passed);
    found.forEach((path) => paths.add(path));
    diagnostics.push(...passed.map((one) => passedOver(one, cwd)));
    if (found.length + passed.length > 0) continue;
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

/** What is below a folder, looks like one of its files and is not read: nobody must take it for read. */
interface PassedOver {
  readonly path: string;
  /** The cause as the system calls it. */
  readonly detail: string;
}

function passedOver({ path, detail }: PassedOver, cwd: string): Diagnostic {
  const file = relative(cwd, path).split(sep).join('/');
  const position = { file, line: 1, column: 1 };
  return { code: 'file-unreadable', severity: 'error', args: { token: file, detail }, position };
}

async function expand(pattern: string, cwd: string, wanted: RegExp, passed: PassedOver[]): Promise<string[]> {
  const path = resolve(cwd, pattern);
  const found = statOf(path);
  if (found?.isDirectory() === true) return filesBelow(path, wanted, passed);
  // What is there and is no file is left to the reader, which says why it cannot be read.
  if (found !== null) return [path];
  // A folder or a file, the usual case, needs no patterns.
  const { glob } = await import('tinyglobby');
  return glob([pattern.split(sep).join('/')], { cwd, absolute: true });
}

/** Hidden files and folders are passed over; links are not followed, which is told of those that look like files. */
function filesBelow(folder: string, wanted: RegExp, passed: PassedOver[]): string[] {
  return entriesOf(folder, passed).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path, wanted, passed);
    if (!wanted.test(entry.name)) return [];
    if (!entry.isFile()) passed.push({ path, detail: entry.isSymbolicLink() ? 'symlink' : 'ENOTREG' });
    return entry.isFile() ? [path] : [];
  });
}

function entriesOf(folder: string, passed: PassedOver[]): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  } catch (error) {
    passed.push({ path: folder, detail: (error as NodeJS.ErrnoException).code ?? '' });
    return [];
  }
}

/** Null where nothing is there, or nothing that may be looked at. */
function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
