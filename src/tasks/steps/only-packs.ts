import type { Declared } from './declare.ts';
import { issuePacks } from './issue-packs.ts';
import type { PacksLoaded } from './load-packs.ts';

/** Packs of which nothing was declared: whatever is asked of them, no division is. */
export function onlyPacks(
  { loaded, packs, diagnostics, isWhole }: PacksLoaded,
  issued: readonly string[] = [],
): Declared {
  return {
    state: { trees: [] },
    packs: issuePacks(packs, issued, !isWhole),
    waivers: [],
    files: new Map(),
    leftOut: [],
    packsLeftOut: loaded.flatMap(({ pack, folder }) => (pack === null ? [folder.name] : [])),
    evidence: { files: [], faults: new Map() },
    diagnostics,
    locate: ({ file }) => ({ file, line: 1, column: 1 }),
  };
}
