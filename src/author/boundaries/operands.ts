import { atomsOf } from '../../model/fold-condition.ts';
import type { Condition, Operand, Test } from '../../model/condition.ts';
import type { IsoDate } from '../../model/iso-date.ts';

/** One thing that a condition looks at, with everything that it asks of it. */
export interface Asked {
  readonly key: string;
  readonly operand: Operand;
  readonly tests: readonly Test[];
}

export function operandKey(operand: Operand): string {
  return operand.type === 'fact' ? operand.fact.id : operand.name;
}

/** What a condition looks at, each thing once. */
export function operandsOf(condition: Condition): Asked[] {
  const found = new Map<string, Asked>();
  for (const { operand, test } of atomsOf(condition)) {
    const key = operandKey(operand);
    found.set(key, { key, operand, tests: [...(found.get(key)?.tests ?? []), test] });
  }
  return [...found.values()];
}

/** The days that a condition names. */
export function daysIn(condition: Condition): IsoDate[] {
  return operandsOf(condition).flatMap(({ tests }) =>
    tests.flatMap((test) => (test.type === 'on' ? [test.day] : [])),
  );
}
