import { regularHints } from '../author/lint/regular-hints.ts';
import { locateFault } from '../files/parse/locate-fault.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { PacksRequest } from './read-packs.ts';
import { loadPacks, type PacksLoaded } from './steps/load-packs.ts';

interface PacksLinted extends PacksLoaded {
  /** How they could be written more regularly: no fault. */
  readonly hints: readonly Diagnostic[];
}

/** Is each pack in order, its tests too? Asked by `packs lint`. */
export async function lintPacks({ packs, cwd }: Omit<PacksRequest, 'tests'>): Promise<PacksLinted> {
  const read = await loadPacks(packs, cwd, { tests: true });
  const hints = read.loaded.flatMap(({ sources, files }) =>
    sources === null ? [] : regularHints(sources).map((fault) => locateFault(fault, files)),
  );
  return { ...read, hints };
}
