/** Paths with forward slashes, as reports write them on every system. */

/** Without steps that lead nowhere: `a/./b/../c//d/` is `a/c/d/`, nothing is `.`. */
export function normalPath(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else if (!path.startsWith('/')) steps.push(step);
  }
  const root = path.startsWith('/') ? '/' : '';
  const end = path.endsWith('/') ? '/' : '';
  return steps.length === 0 ? root || `.${end}` : root + steps.join('/') + end;
}

/** The folder that a file is in; `.` where its name says none. */
export function folderOf(file: string): string {
  const end = file.lastIndexOf('/');
  return end === -1 ? '.' : file.slice(0, end) || '/';
}

/** Whether any system takes it for a path from its root: `/x`, `\x`, `C:/x`. */
export function isAbsolutePath(path: string): boolean {
  return /^(?:[A-Za-z]:)?[\\/]/.test(path);
}
