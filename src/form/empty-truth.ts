import type { Condition, Operand } from '../model/condition.ts';
import { foldCondition } from '../model/fold-condition.ts';
import { and, not, or, type Truth } from '../model/truth.ts';
import type { FormOutline } from './form-outline.ts';

type Attributes = Pick<FormOutline, 'name' | 'level' | 'kind' | 'code'>;

/** What a condition comes to while a division has declared nothing but what it is. */
export function emptyTruth(condition: Condition, attributes: Attributes): Truth {
  return foldCondition<Truth>(condition, {
    all: and,
    any: or,
    not,
    atom: ({ operand, test }) => {
      const word = operand.type === 'attribute' ? attributes[operand.name] : null;
      return word !== null && (test.type === 'in' || test.type === 'includes')
        ? test.words.includes(word)
        : 'unknown';
    },
  });
}

/** What would have to be declared for the condition to be known. */
export function emptyOperands(condition: Condition, attributes: Attributes): Operand[] {
  if (emptyTruth(condition, attributes) !== 'unknown') return [];
  switch (condition.type) {
    case 'all':
    case 'any':
      return condition.of.flatMap((part) => emptyOperands(part, attributes));
    case 'not':
      return emptyOperands(condition.of, attributes);
    case 'atom':
      return [condition.operand];
  }
}
