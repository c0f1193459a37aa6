import type { Condition, Operand } from '../model/condition.ts';
import { exactly, type Range } from '../model/range.ts';

/** How many of the counted things have what an atom looks at; undefined where the totals do not say. */
export type CountOf = (operand: Operand) => number | undefined;

/**
 * For how many of the counted things a condition on them holds: totals say how many have each flag, not which. A flag as
 * it stood on an earlier day is bounded by how many have it now.
 */
export function scopeIn(condition: Condition, total: number, countOf: CountOf): Range {
  switch (condition.type) {
    case 'all': {
      const parts = condition.of.map((part) => scopeIn(part, total, countOf));
      const low = parts.reduce((sum, part) => sum + part.low, 0) - (parts.length - 1) * total;
      return { low: Math.max(0, low), high: Math.min(total, ...parts.map((part) => part.high)) };
    }
    case 'any': {
      const parts = condition.of.map((part) => scopeIn(part, total, countOf));
      const high = parts.reduce((sum, part) => sum + part.high, 0);
      return { low: Math.max(0, ...parts.map((part) => part.low)), high: Math.min(total, high) };
    }
    case 'not': {
      const { low, high } = scopeIn(condition.of, total, countOf);
      return { low: total - high, high: total - low };
    }
    case 'atom': {
      const { operand, test } = condition;
      const count = countOf(operand);
      if (count === undefined) return { low: 0, high: total };
      if (test.type === 'is') return exactly(test.value ? count : total - count);
      return { low: 0, high: test.type === 'on' ? count : total };
    }
  }
}
