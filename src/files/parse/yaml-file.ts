import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Locator } from './yaml/locator.ts';

/** One YAML file: its value (undefined where it has faults), and what is needed to point into it. */
export interface YamlFile {
  readonly file: string;
  readonly sha256: string;
  readonly value: unknown;
  readonly locator: Pick<Locator, 'locate' | 'written'>;
  readonly diagnostics: readonly Diagnostic[];
}

/** A file of which nothing was read. */
export function withoutText(file: string, sha256: string, diagnostics: readonly Diagnostic[]): YamlFile {
  return { ...inMemoryFile(file, undefined), sha256, diagnostics };
}

/** Data that stands in no file, as a file: what a program hands over, the rows of a pack's tests. */
export function inMemoryFile(file: string, value: unknown): YamlFile {
  const locator = { locate: () => ({ file, line: 1, column: 1 }), written: () => null };
  return { file, sha256: '', value, locator, diagnostics: [] };
}
