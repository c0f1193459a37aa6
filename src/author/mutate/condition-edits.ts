import type { Condition, Test } from '../../model/pack-file.generated.ts';
import { eachItem, withoutEach } from './each-item.ts';
import { type Edit, within, withoutKey } from './edit.ts';
import type { Operands } from './operands.ts';
import { renaming } from './renaming.ts';
import { testEdits } from './test-edits.ts';

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
