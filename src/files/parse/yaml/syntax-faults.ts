import type { YAMLException } from 'js-yaml';
import { parseAllDocuments } from 'yaml';

export interface SyntaxFault {
  readonly offset: number;
  /** A code of the parser's, to be put into words by i18n. */
  readonly detail: string;
}

/** One slip makes many lines unreadable: more faults than these would only hide it. */
const MOST = 10;

/** The syntax errors of a text that is no YAML, one a line: js-yaml stops at its first, the slower `yaml` goes on. */
export function syntaxFaults(text: string, first: YAMLException): SyntaxFault[] {
  const documents = parseAllDocuments(text, { version: '1.2', uniqueKeys: false, prettyErrors: false });
  const errors = Array.isArray(documents) ? documents.flatMap((document) => document.errors) : [];
  if (errors.length === 0) return [{ offset: first.mark?.position ?? 0, detail: 'OTHER' }];
  const byLine = new Map<number, SyntaxFault>();
  for (const { pos, code } of errors) {
    const offset = Math.min(pos[0], Math.max(0, text.length - 1));
    const line = text.lastIndexOf('\n', offset - 1);
    if (!byLine.has(line)) byLine.set(line, { offset, detail: code });
    if (byLine.size === MOST) break;
  }
  return [...byLine.values()];
}
