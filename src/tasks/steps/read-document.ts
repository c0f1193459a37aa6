import type { Diagnostic } from '../../model/diagnostic.ts';
import type { SourceDocument } from '../../model/source-document.ts';
import { decodeText } from '../../files/disk/decode-text.ts';
import { parseDocument } from '../../files/parse/document/parse-document.ts';
import { readBytes } from '../../files/disk/read-bytes.ts';

/** The text of a document cut into its clauses; null where it cannot be used. `file` is the name that faults use. */
export function readDocument({ path, file }: { readonly path: string; readonly file: string }): {
  readonly document: SourceDocument | null;
  readonly diagnostics: readonly Diagnostic[];
} {
  const { bytes, diagnostics } = readBytes(path, file);
  if (bytes === null) return { document: null, diagnostics };
  const decoded = decodeText(bytes, file);
  if (decoded.text === null) return { document: null, diagnostics: decoded.diagnostics };
  const document = parseDocument(decoded.text);
  if (document.clauses.length > 0) return { document, diagnostics: decoded.diagnostics };
  const position = { file, line: 1, column: 1 };
  const fault: Diagnostic = { code: 'pack-source-without-clauses', severity: 'error', args: {}, position };
  return { document: null, diagnostics: [...decoded.diagnostics, fault] };
}
