import type { YAMLException } from 'js-yaml';
import { parseAllDocuments } from 'yaml';

export interface SyntaxFault {
  readonly offset: number;
  /** A code of the parser's, to be put into words by i18n. */
  readonly detail: string;
}

/** Every syntax error of a text that is no YAML: js-yaml stops at its first, the slower `yaml` goes on. */
export function syntaxFaults(text: string, first: YAMLException): SyntaxFault[] {
  const documents = parseAllDocuments(text, { version: '1.2', uniqueKeys: false, prettyErrors: false });
  const errors = Array.isArray(documents) ? documents.flatMap((document) => document.errors) : [];
  if (errors.length === 0) return [{ offset: first.mark?.position ?? 0, detail: 'OTHER' }];
  const seen = new Set<number>();
  return errors.flatMap((error) => {
    const offset = Math.min(error.pos[0], Math.max(0, text.length - 1));
    if (seen.has(offset)) return [];
    seen.add(offset);
    return [{ offset, detail: error.code }];
  });
}
