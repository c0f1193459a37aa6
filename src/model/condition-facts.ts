import { atomsOf } from './atoms-of.ts';
import type { Condition } from './condition.ts';
import type { FactDefinition } from './fact.ts';

/** The facts that a condition looks at; fields of things and attributes of divisions are none. */
export function conditionFacts(condition: Condition): FactDefinition[] {
  return atomsOf(condition).flatMap(({ operand }) => (operand.type === 'fact' ? [operand.fact] : []));
}
