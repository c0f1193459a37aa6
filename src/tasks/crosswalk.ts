import { crosswalk as layBeside } from '../crosswalk/crosswalk.ts';
import type { Crosswalk } from '../model/crosswalk.ts';
import { runOptionsOf } from '../model/run-options.ts';
import { loadPacks, type PacksLoaded } from './steps/load-packs.ts';
import { selectRules } from './steps/select.ts';

export interface CrosswalkRequest {
  /** Ids or folders, relative to `cwd`; all that come with the program without any. */
  readonly packs: readonly string[];
  readonly cwd: string;
  /** Topics, or their first words; empty for all. */
  readonly topic: readonly string[];
}

/** What does each document demand of the same thing? Packs with faults are left out. */
export async function crosswalk({
  packs: words,
  cwd,
  topic,
}: CrosswalkRequest): Promise<PacksLoaded & { readonly crosswalk: Crosswalk }> {
  const loaded = await loadPacks([...new Set(words)], cwd);
  const asked = selectRules(loaded.packs, runOptionsOf({ topic }));
  return { ...loaded, crosswalk: layBeside(asked) };
}
