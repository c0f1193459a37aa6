import type { Condition } from '../model/condition.ts';
import { isoDate } from '../model/iso-date.ts';
import type { Due } from '../model/pack.ts';

const DUE_DAY = isoDate('1900-01-01');

/** The condition with the rule's own due day told as such: “there on the due day” is the same in two documents with two days. */
export function dueless(condition: Condition | null, due: Due): Condition | null {
  return condition === null || due.type !== 'by' ? condition : within(condition, due.day);
}

function within(condition: Condition, day: string): Condition {
  switch (condition.type) {
    case 'all':
    case 'any':
      return { type: condition.type, of: condition.of.map((part) => within(part, day)) };
    case 'not':
      return { type: 'not', of: within(condition.of, day) };
    case 'atom': {
      const { operand, test } = condition;
      if (test.type !== 'on' || test.day !== day) return condition;
      return { type: 'atom', operand, test: { type: 'on', day: DUE_DAY } };
    }
  }
}
