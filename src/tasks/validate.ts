import { type Diagnostic, inOrder } from '../model/diagnostic.ts';
import { declare } from './steps/declare.ts';
import type { Division, State } from '../model/state.ts';

export interface ValidateRequest {
  /** Files, folders and globs, relative to `cwd`. */
  readonly paths: readonly string[];
  readonly cwd: string;
  /** Ids or folders of packs whose facts may be declared; without any, those that bind the declared region. */
  readonly packs: readonly string[];
  readonly progress?: (read: number, total: number) => void;
}

/** What was read, counted, and everything that is wrong with it, in the order of files and lines. */
export interface Validation {
  readonly files: number;
  readonly divisions: number;
  readonly waivers: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Can these files be judged by? Nothing is judged; the files of evidence are looked for. */
export async function validate(request: ValidateRequest): Promise<Validation> {
  const declared = await declare({ ...request, looksForEvidence: true });
  return {
    files: declared.files.size,
    divisions: countDivisions(declared.state),
    waivers: declared.waivers.length,
    diagnostics: inOrder(declared.diagnostics),
  };
}

/** How many divisions a state declares by name. */
function countDivisions(state: State): number {
  const count = (division: Division): number =>
    1 + division.divisions.reduce((sum, child) => sum + count(child), 0);
  return state.trees.reduce((sum, tree) => sum + count(tree.division), 0);
}
