import { resolve } from 'node:path';
import { verifyPack } from '../author/prove/verify-pack.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Fidelity } from '../model/fidelity.ts';
import type { Pack } from '../model/pack.ts';
import { loadPacks } from './steps/load-packs.ts';
import { readDocument } from './steps/read-document.ts';

export interface ProveRequest {
  /** Id or folder, relative to `cwd`. */
  readonly pack: string;
  /** The text of its document, relative to `cwd`. */
  readonly source: string;
  readonly cwd: string;
}

export interface Proof {
  readonly pack: Pack;
  readonly fidelity: Fidelity;
  /** Whether every phrase, figure, date and name is proven. */
  readonly isWhole: boolean;
}

/** Does what the pack says stand in its document? Null where one of them cannot be used. */
export async function provePack({
  pack: word,
  source,
  cwd,
}: ProveRequest): Promise<{ readonly proof: Proof | null; readonly diagnostics: readonly Diagnostic[] }> {
  const { loaded, diagnostics } = await loadPacks([word], cwd);
  const [{ pack, sources } = { pack: null, sources: null }] = loaded;
  if (pack === null || sources === null) return { proof: null, diagnostics };
  const read = readDocument({ path: resolve(cwd, source), file: source });
  const all = [...diagnostics, ...read.diagnostics];
  if (read.document === null) return { proof: null, diagnostics: all };
  const fidelity = verifyPack(sources, read.document);
  const isWhole = fidelity.entries.every(({ checks }) => checks.every(({ proof }) => proof !== null));
  return { proof: { pack, fidelity, isWhole }, diagnostics: all };
}
