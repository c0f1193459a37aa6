/**
 * Whether a file of waivers lies in the folder of a state file or above it: what a township hands in says nothing of the
 * other townships beside it, each in a folder of its own. Both names are relative to the same folder, with slashes.
 */
export function isBeside(waivers: string, state: string): boolean {
  const folder = folderOf(waivers);
  const own = folderOf(state);
  if (folder.length > own.length) return false;
  if (folder.length < own.length && folder.every((step) => step === '..') && own[folder.length] === '..')
    return false;
  return folder.every((step, index) => own[index] === step);
}

function folderOf(file: string): string[] {
  return file.split('/').slice(0, -1);
}
