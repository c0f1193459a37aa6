import { messagesFor } from '../../i18n/index.ts';
import type { Locale } from '../../model/bilingual.ts';
import type { DocumentHead } from '../../model/document-head.ts';
import type { SourceDocument } from '../../model/source-document.ts';
import { comment } from './comment.ts';
import { packText } from './pack-text.ts';

/** A document about to become a pack. */
export interface Scaffold {
  readonly id: string;
  /** The folder and the text as the user names them. */
  readonly folder: string;
  readonly source: string;
  readonly document: SourceDocument;
  readonly head: DocumentHead;
}

/** The files of a new pack by their paths within its folder, with comments that teach how to go on. */
export function scaffoldFiles(scaffold: Scaffold, locale: Locale): ReadonlyMap<string, string> {
  const messages = messagesFor(locale);
  const { rules, forms, tests } = messages.scaffold;
  const text = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');
  return new Map([
    ['pack.yaml', packText(scaffold, messages)],
    ['rules/1.yaml', text(['duibiao: rules/1', 'rules:', ...comment(rules), '', ...comment(forms)])],
    ['tests.yaml', text(['duibiao: pack-tests/1', 'tests:', ...comment(tests)])],
  ]);
}
