import type { Condition, Operand } from '../../model/condition.ts';
import type { FactDefinition } from '../../model/fact.ts';
import type { Truth } from '../../model/truth.ts';
import type { CandidateOptions } from './candidates.ts';
import { conditionTruth } from './condition-truth.ts';
import type { Frame } from './filling.ts';
import type { Given } from './given.ts';
import { operandsOf } from './operands.ts';
import type { Moment } from './plain-facts.ts';
import { type Assignment, type Pivot, pivots, satisfying } from './search.ts';

/** Things of a collection, or events of a log: what is to be said of one that a condition asks for. */
export interface Wanted {
  /** Fields of one that is asked about; null where none can be. */
  readonly fields: Given | null;
  readonly pivots: readonly Pivot[];
  readonly isTooMany: boolean;
}

/** What things are called that no condition names. */
export const ANY_NAME = '测试';

/** What an item must say to be among those that `of` asks about. */
export function wantedItem(of: Condition | null, fact: FactDefinition, frame: Frame): Wanted {
  if (of === null) return { fields: {}, pivots: [], isTooMany: false };
  const options = optionsOf(of, frame);
  const moment = momentOf(frame);
  const solution = satisfying(of, moment, options);
  const found = pivots(of, moment, options);
  if (solution === 'too-many' || found === 'too-many') return { fields: null, pivots: [], isTooMany: true };
  return {
    fields: solution === 'none' ? null : fieldsOf(solution),
    pivots: fact.fields === undefined ? [] : found,
    isTooMany: false,
  };
}

/** An assignment as fields of an item; what is undeclared is left out. */
export function fieldsOf(assignment: Assignment): Given {
  return Object.fromEntries([...assignment].filter(([, value]) => value !== undefined));
}

/** Whether an item with these fields is among those asked about. */
export function inScope(of: Condition | null, item: Given, frame: Frame): Truth {
  if (of === null) return true;
  const look = (operand: Operand): unknown => (operand.type === 'fact' ? undefined : item[operand.name]);
  return conditionTruth(of, look, momentOf(frame));
}

function optionsOf(of: Condition, { level, early }: Frame): CandidateOptions {
  const names = operandsOf(of).flatMap(({ operand, tests }) =>
    operand.type === 'attribute' ? tests.flatMap((test) => ('words' in test ? test.words : [])) : [],
  );
  return { level, early, attributes: { name: [ANY_NAME, ...names], kind: [], level: [], code: [] } };
}

function momentOf({ asOf }: Frame): Moment {
  return { asOf, declaredOn: asOf };
}
