import type { Diagnostic } from '../model/diagnostic.ts';
import type { Fidelity } from '../model/fidelity.ts';
import type { PackSources } from '../model/pack-sources.ts';
import { decodeText } from '../read/decode-text.ts';
import { parseDocument } from '../read/document/parse-document.ts';
import { readBytes } from '../read/read-bytes.ts';
import { verifyPack } from '../verify/verify-pack.ts';

/** Reads the text of a document and proves a pack against it; `fidelity` is null where the text cannot be used. */
export function verifySource(
  sources: PackSources,
  { path, file }: { readonly path: string; readonly file: string },
): { readonly fidelity: Fidelity | null; readonly diagnostics: readonly Diagnostic[] } {
  const { bytes, diagnostics } = readBytes(path, file);
  if (bytes === null) return { fidelity: null, diagnostics };
  const decoded = decodeText(bytes, file);
  if (decoded.text === null) return { fidelity: null, diagnostics: decoded.diagnostics };
  const document = parseDocument(decoded.text);
  if (document.clauses.length > 0)
    return { fidelity: verifyPack(sources, document), diagnostics: decoded.diagnostics };
  const position = { file, line: 1, column: 1 };
  const fault: Diagnostic = { code: 'pack-source-without-clauses', severity: 'error', args: {}, position };
  return { fidelity: null, diagnostics: [...decoded.diagnostics, fault] };
}
