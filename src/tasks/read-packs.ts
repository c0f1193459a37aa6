import { loadPacks, type PacksLoaded } from './steps/load-packs.ts';

export interface PacksRequest {
  /** Ids or folders, relative to `cwd`; all that come with the program without any. */
  readonly packs: readonly string[];
  readonly cwd: string;
}

/** What does each pack say, and what is wrong with it? Asked by `packs list`, `show` and `coverage`. */
export async function readPacks({ packs, cwd }: PacksRequest): Promise<PacksLoaded> {
  return loadPacks(packs, cwd);
}
