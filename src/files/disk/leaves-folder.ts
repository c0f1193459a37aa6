import { realpathSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Whether `path` is a link, or behind one, that leads out of the folder; the folder itself may be a link. */
export function leavesFolder(folder: string, path: string): boolean {
  try {
    return !realpathSync(join(folder, path)).startsWith(realpathSync(folder) + sep);
  } catch {
    return false; // what is not there is told by whoever reads it
  }
}
