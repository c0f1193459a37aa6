import { messagesFor } from '../../i18n/index.ts';
import type { Locale } from '../../model/bilingual.ts';
import { comment } from './comment.ts';
import { exampleRows } from './examples.ts';
import { packText } from './pack-text.ts';
import { rulesText } from './rules-text.ts';
import type { Scaffold } from './scaffold.ts';

/** The files of a new pack by their paths within its folder, with comments that teach how to go on. */
export function scaffoldFiles(scaffold: Scaffold, locale: Locale): ReadonlyMap<string, string> {
  const { scaffold: words } = messagesFor(locale);
  const text = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');
  const tests = comment([...words.tests, ...exampleRows(scaffold.facts)]);
  return new Map([
    ['pack.yaml', text(packText(scaffold, words))],
    ['rules/1.yaml', text(rulesText(scaffold.facts, words))],
    ['tests.yaml', text(['duibiao: pack-tests/1', 'tests:', ...tests])],
  ]);
}
