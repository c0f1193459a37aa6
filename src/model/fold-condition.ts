import type { Atom, Condition } from './condition.ts';

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
