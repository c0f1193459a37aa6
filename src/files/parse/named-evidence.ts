import { childPlace, type Place } from '../../model/position.ts';
import type { Evidence } from '../../model/state.ts';
import { evidenceOf } from './evidence-of.ts';
import { folderOf, isAbsolutePath, normalPath } from './slash-path.ts';

/** Evidence that is a file. */
export interface NamedEvidence {
  readonly evidence: Evidence;
  /** As it is written. */
  readonly written: string;
  /** Relative to the working directory, with forward slashes; null where it leads out of the folders that may be read. */
  readonly file: string | null;
}

/** Every file that an `evidence:` of a declared file names, wherever it stands. Looks at no disk. */
export function namedEvidence(value: unknown, place: Place): NamedEvidence[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = evidenceOf(value, place).flatMap((evidence): NamedEvidence[] => {
    const { file: written } = evidence;
    return typeof written === 'string' ? [{ evidence, written, file: fileOf(written, place.file) }] : [];
  });
  const below = Object.entries(value).filter(([key]) => Array.isArray(value) || key !== 'evidence');
  return [...own, ...below.flatMap(([key, inner]) => namedEvidence(inner, childPlace(place, key)))];
}

/**
 * Declared files are untrusted: what they name must stay below the working directory, or, declared from outside it,
 * below the declared file's own folder. Absolute paths, hidden files and what only some systems read as a path are out.
 */
function fileOf(written: string, stateFile: string): string | null {
  if (isAbsolutePath(written) || /[\\\0]|^[A-Za-z]:/.test(written)) return null;
  const steps = written.split('/');
  if (steps.some((step) => step.startsWith('.') && step !== '.' && step !== '..')) return null;
  const folder = folderOf(stateFile);
  const isInside = !leaves(folder);
  const file = normalPath(`${folder}/${written}`);
  const within = isInside ? file : normalPath(written);
  return leaves(within) || file.endsWith('/') ? null : file;
}

function leaves(path: string): boolean {
  return path === '..' || path.startsWith('../') || isAbsolutePath(path);
}
