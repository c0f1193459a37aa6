import { lstatSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Makes a folder with all of its files, by their paths within it, or nothing: it is built aside and then renamed. False
 * where something is there already, which is left as it is. Throws the system's error.
 */
export function writeFolder(path: string, files: ReadonlyMap<string, string>): boolean {
  if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) return false;
  const parent = dirname(path);
  mkdirSync(parent, { recursive: true });
  // Within a folder of its own, so that it has the usual rights and no second run is in its way.
  const aside = mkdtempSync(join(parent, `.${basename(path)}.part-`));
  try {
    const built = join(aside, basename(path));
    for (const [name, text] of files) {
      const file = join(built, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    renameSync(built, path);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  return true;
}
