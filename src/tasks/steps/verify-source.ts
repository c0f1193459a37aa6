import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Fidelity } from '../../model/fidelity.ts';
import type { PackSources } from '../../model/pack-sources.ts';
import { verifyPack } from '../../author/prove/verify-pack.ts';
import { readDocument } from './read-document.ts';

/** Reads the text of a document and proves a pack against it; `fidelity` is null where the text cannot be used. */
export function verifySource(
  sources: PackSources,
  source: { readonly path: string; readonly file: string },
): { readonly fidelity: Fidelity | null; readonly diagnostics: readonly Diagnostic[] } {
  const { document, diagnostics } = readDocument(source);
  return { fidelity: document === null ? null : verifyPack(sources, document), diagnostics };
}
