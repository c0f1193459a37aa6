import type { Condition, Test } from '../../model/pack-file.generated.ts';
import { eachItem, withoutEach } from './each-item.ts';
import { type Edit, replacing, within, withoutKey } from './edit.ts';
import type { Operands } from './operands.ts';
import { renaming } from './renaming.ts';
import { comparatorEdits } from './comparator-edits.ts';
import { dayEdits } from './value-edits.ts';

/** A condition with one of its parts changed, taken away, asked of something else, or joined otherwise. */
export function conditionEdits(condition: Condition, operands: Operands): Edit<Condition>[] {
  const words = Object.keys(condition);
  return words.flatMap((word) => [
    ...partEdits(condition, word, operands),
    ...(words.length > 1 ? withoutKey(condition, word) : []),
  ]);
}

function partEdits(condition: Condition, word: string, operands: Operands): Edit<Condition>[] {
  if (word === 'any' || word === 'all') {
    const { length } = condition[word] ?? [];
    const isAlone = Object.keys(condition).length === 1;
    return [
      ...within(condition, word, (parts) => [
        ...withoutEach(parts),
        ...eachItem(parts, (part) => conditionEdits(part, operands)),
      ]),
      ...(length > 1 && isAlone ? renaming(condition, word, [word === 'any' ? 'all' : 'any']) : []),
    ];
  }
  if (word === 'not') {
    const { not } = condition;
    const isAlone = Object.keys(condition).length === 1;
    return [
      ...within(condition, 'not', (inner) => conditionEdits(inner, operands)),
      ...(isAlone && not !== undefined
        ? [{ steps: [{ key: word, label: word }], from: condition, to: undefined, value: not }]
        : []),
    ];
  }
  const sibling = operands.sibling(word);
  return [
    ...within(condition as Record<string, Test>, word, (test) => testEdits(test, operands.values(word))),
    ...(sibling === null || sibling in condition ? [] : renaming(condition, word, [sibling])),
  ] as Edit<Condition>[];
}

/** What one word of a condition asks, changed; `values` are the words that could stand there. */
function testEdits(test: Test, values: readonly string[]): Edit<Test>[] {
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
