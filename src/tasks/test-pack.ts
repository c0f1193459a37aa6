import type { BoundaryResult } from '../model/boundary.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { MutationResult } from '../model/mutant.ts';
import { loadPacks } from './steps/load-packs.ts';
import { mutatePack } from './steps/mutate-pack.ts';
import { testBoundaries } from './steps/test-boundaries.ts';
import { testRows } from './steps/test-rows.ts';

export interface TestPackRequest {
  /** Ids or folders, relative to `cwd`; all that come with the program without any. */
  readonly packs: readonly string[];
  readonly cwd: string;
  /** Judge cases generated at the edges of every rule, too. */
  readonly boundaries?: boolean;
  /** Where all rows pass: change one thing after the other and see whether a row notices. */
  readonly mutate?: boolean;
}

/** One part of the answer. */
export type PackTested =
  /** First, once: what is wrong with the packs before anything is tested. */
  | { readonly type: 'packs'; readonly isWhole: boolean; readonly diagnostics: readonly Diagnostic[] }
  | {
      readonly type: 'rows';
      readonly pack: string;
      readonly rows: number;
      readonly failures: readonly Diagnostic[];
      readonly hasPassed: boolean;
    }
  | { readonly type: 'boundaries'; readonly result: BoundaryResult }
  | { readonly type: 'mutation'; readonly result: MutationResult };

/** Does each pack give the verdicts that its rows expect? Part by part, as they are found: the last take minutes. */
export async function* testPack(request: TestPackRequest): AsyncGenerator<PackTested> {
  const { packs, cwd, boundaries = false, mutate = false } = request;
  const { loaded, diagnostics, isWhole } = await loadPacks(packs, cwd, { tests: true });
  yield { type: 'packs', isWhole, diagnostics };
  let areSound = isWhole;
  for (const one of loaded) {
    const { rows, failures } = testRows(one);
    if (one.pack === null && rows === 0) continue;
    const hasPassed = failures.length === 0 && rows > 0;
    areSound &&= hasPassed;
    yield { type: 'rows', pack: one.folder.id, rows, failures, hasPassed };
    if (boundaries && one.pack !== null)
      yield { type: 'boundaries', result: { ...testBoundaries(one.pack), rows } };
  }
  if (!mutate || !areSound) return;
  for (const one of loaded) {
    const result = mutatePack(one);
    if (result !== null) yield { type: 'mutation', result };
  }
}
