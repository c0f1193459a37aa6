import { loadPacks, type PacksLoaded } from './steps/load-packs.ts';

export interface PacksRequest {
  /** Ids or folders, relative to `cwd`; all that come with the program without any. */
  readonly packs: readonly string[];
  readonly cwd: string;
  /** Read their tests.yaml too. */
  readonly tests?: boolean;
}

/** What does each pack say, and what is wrong with it? Asked by `packs list`, `show` and `coverage`. */
export async function readPacks({ packs, cwd, tests = false }: PacksRequest): Promise<PacksLoaded> {
  return loadPacks(packs, cwd, { tests });
}
