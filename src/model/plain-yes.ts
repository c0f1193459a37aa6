import type { Condition } from './condition.ts';

/** The flags that a condition wants set, where it wants nothing else; null is no condition. */
export function plainYes(condition: Condition | null): readonly string[] | null {
  if (condition === null) return [];
  if (condition.type === 'atom') {
    const { operand, test } = condition;
    return operand.type === 'field' && test.type === 'is' && test.value ? [operand.name] : null;
  }
  if (condition.type !== 'all') return null;
  const parts = condition.of.map(plainYes);
  return parts.includes(null) ? null : parts.flatMap((part) => part ?? []);
}
