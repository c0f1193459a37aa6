import { type ByType, byType } from '../model/by-type.ts';
import type { Condition } from '../model/condition.ts';
import { foldCondition } from '../model/fold-condition.ts';
import { isoDate } from '../model/iso-date.ts';
import type { Due } from '../model/pack.ts';

const DUE_DAY = isoDate('1900-01-01');

/** The condition with the rule's own due day told as such: “there on the due day” is the same in two documents with two days. */
export function dueless(condition: Condition | null, due: Due): Condition | null {
  return condition === null ? null : byType(DUES)(due, condition);
}

const asItIs = (_: Due, condition: Condition): Condition => condition;

const DUES: ByType<Due, Condition, [Condition]> = {
  by: ({ day }, condition) => within(condition, day),
  every: asItIs,
  continuously: asItIs,
};

function within(condition: Condition, day: string): Condition {
  return foldCondition<Condition>(condition, {
    all: (of) => ({ type: 'all', of }),
    any: (of) => ({ type: 'any', of }),
    not: (of) => ({ type: 'not', of }),
    atom: (atom) => {
      const { operand, test } = atom;
      if (test.type !== 'on' || test.day !== day) return atom;
      return { type: 'atom', operand, test: { type: 'on', day: DUE_DAY } };
    },
  });
}
