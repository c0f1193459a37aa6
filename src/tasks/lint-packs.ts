import { regularHints } from '../author/lint/regular-hints.ts';
import { locateFault } from '../files/parse/locate-fault.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { loadPacks, type PacksLoaded } from './steps/load-packs.ts';

export interface LintRequest {
  /** Ids or folders, relative to `cwd`; all that come with the program without any. */
  readonly packs: readonly string[];
  readonly cwd: string;
}

export interface PacksLinted extends PacksLoaded {
  /** How they could be written more regularly: no fault. */
  readonly hints: readonly Diagnostic[];
}

/** Is each pack in order, its tests too? Asked by `packs lint`. */
export async function lintPacks({ packs, cwd }: LintRequest): Promise<PacksLinted> {
  const read = await loadPacks(packs, cwd, { tests: true });
  const hints = read.loaded.flatMap(({ sources, files }) =>
    sources === null ? [] : regularHints(sources).map((fault) => locateFault(fault, files)),
  );
  return { ...read, hints };
}
