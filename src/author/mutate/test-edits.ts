import type { Test } from '../../model/pack-file.generated.ts';
import { comparatorEdits } from './comparator-edits.ts';
import { dayEdits } from './value-edits.ts';
import { eachItem, withoutEach } from './each-item.ts';
import { type Edit, replacing, within } from './edit.ts';

/** What one word of a condition asks, changed; `values` are the words that could stand there. */
export function testEdits(test: Test, values: readonly string[]): Edit<Test>[] {
  if (typeof test === 'boolean') return replacing<Test>(test, [!test]);
  if (typeof test === 'string') return wordEdits(test, values, []);
  const listEdits = (words: string[]): Edit<string[]>[] => [
    ...withoutEach(words),
    ...eachItem(words, (word) => wordEdits(word, values, words)),
  ];
  return [
    ...within(test, 'on', dayEdits),
    ...within(test, 'in', listEdits),
    ...within(test, 'includes', listEdits),
    ...comparatorEdits(test),
  ];
}

function wordEdits(word: string, values: readonly string[], beside: readonly string[]): Edit<string>[] {
  const other = values.find((candidate) => candidate !== word && !beside.includes(candidate));
  return replacing(word, other === undefined ? [] : [other]);
}
