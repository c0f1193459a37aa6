import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** Written by `schema --out`, and looked for by `init`. */
export const EDITOR_SCHEMA = 'duibiao.schema.json';

/**
 * The path from `folder` to the schema by which editors judge a state file there: the nearest duibiao.schema.json that knows
 * all `packs`, in the folder or above it, up to `cwd`; null where there is none. Nothing else is named: a first line that
 * names a file of another place breaks when the file moves, and an editor then uses no other schema, its own settings
 * left aside. Such a path goes upwards only, so no name of a folder is in it.
 */
export function editorSchema(folder: string, cwd: string, packs: readonly string[]): string | null {
  const start = resolve(cwd, folder);
  const found = foldersFrom(start, cwd)
    .map((above) => join(above, EDITOR_SCHEMA))
    .find((path) => knows(path, packs));
  return found === undefined ? null : relative(start, found).replaceAll('\\', '/');
}

function foldersFrom(folder: string, cwd: string): string[] {
  const below = relative(cwd, folder);
  if (below === '' || below.startsWith('..') || resolve(below) === below) return [folder];
  return [folder, ...foldersFrom(dirname(folder), cwd)];
}

function knows(path: string, packs: readonly string[]): boolean {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return false;
  }
  const known = packsIn(text);
  return packs.every((id) => known.has(id));
}

/** A file that is no schema of states knows none. */
function packsIn(text: string): ReadonlySet<string> {
  try {
    const schema = JSON.parse(text) as Parsed | null;
    return new Set(Object.keys(schema?.definitions?.packs?.properties ?? {}));
  } catch {
    return new Set();
  }
}

interface Parsed {
  readonly definitions?: { readonly packs?: { readonly properties?: object } };
}
