import type { Atom, Condition } from './condition.ts';
import type { FactDefinition } from './fact.ts';

/** What becomes of each kind of condition; `of` are the answers for the conditions within it. */
export interface ConditionFold<Result> {
  readonly all: (of: readonly Result[]) => Result;
  readonly any: (of: readonly Result[]) => Result;
  readonly not: (of: Result) => Result;
  readonly atom: (atom: Atom) => Result;
}

/** From the innermost conditions outwards. */
export function foldCondition<Result>(condition: Condition, fold: ConditionFold<Result>): Result {
  switch (condition.type) {
    case 'all':
    case 'any':
      return fold[condition.type](condition.of.map((part) => foldCondition(part, fold)));
    case 'not':
      return fold.not(foldCondition(condition.of, fold));
    case 'atom':
      return fold.atom(condition);
  }
}

/** What a condition asks, one thing at a time, in the order of writing. */
export function atomsOf(condition: Condition): readonly Atom[] {
  return foldCondition<readonly Atom[]>(condition, {
    all: (of) => of.flat(),
    any: (of) => of.flat(),
    not: (of) => of,
    atom: (atom) => [atom],
  });
}

/** The facts that a condition looks at; fields of things and attributes of divisions are none. */
export function conditionFacts(condition: Condition): FactDefinition[] {
  return atomsOf(condition).flatMap(({ operand }) => (operand.type === 'fact' ? [operand.fact] : []));
}
