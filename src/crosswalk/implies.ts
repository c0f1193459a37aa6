import type { Atom, Condition, Test } from '../model/condition.ts';
import type { Comparator } from '../model/range.ts';

/**
 * Whether everything that satisfies `a` satisfies `b`, as far as their form shows; null is no condition.
 * Never true by mistake; false also where the form does not show it.
 */
export function implies(a: Condition | null, b: Condition | null): boolean {
  if (b === null) return true;
  if (a === null) return false;
  if (a.type === 'atom' && b.type === 'atom') return isSameOperand(a, b) && testImplies(a.test, b.test);
  if (a.type === 'any') return a.of.every((part) => implies(part, b));
  if (b.type === 'all') return b.of.every((part) => implies(a, part));
  if (a.type === 'all') return a.of.some((part) => implies(part, b)) || isAnyOf(a, b);
  if (b.type === 'any') return isAnyOf(a, b);
  return a.type === 'not' && b.type === 'not' && implies(b.of, a.of);
}

function isAnyOf(a: Condition, b: Condition): boolean {
  return b.type === 'any' && b.of.some((part) => implies(a, part));
}

export function isSameOperand({ operand: a }: Atom, { operand: b }: Atom): boolean {
  if (a.type === 'fact') return b.type === 'fact' && a.fact.id === b.fact.id;
  return a.type === b.type && a.name === b.name;
}

type Numeric = Extract<Test, { bound: number }>;

/** By the comparator of the first: where a number that satisfies it lies for sure, and whether the end belongs to it. */
const ENDS: Record<Comparator, { readonly low: boolean; readonly high: boolean; readonly open: boolean }> = {
  atLeast: { low: true, high: false, open: false },
  moreThan: { low: true, high: false, open: true },
  atMost: { low: false, high: true, open: false },
  lessThan: { low: false, high: true, open: true },
  equals: { low: true, high: true, open: false },
};

function testImplies(a: Test, b: Test): boolean {
  if (isNumeric(a)) return isNumeric(b) && isWithin(a, b);
  switch (a.type) {
    case 'is':
      return b.type === 'is' && a.value === b.value;
    case 'on':
      return b.type === 'on' && a.day === b.day;
    case 'in':
    case 'includes':
      return b.type === a.type && a.words.every((word) => b.words.includes(word));
  }
}

function isNumeric(test: Test): test is Numeric {
  return 'bound' in test;
}

function isWithin(a: Numeric, b: Numeric): boolean {
  const [first, second] = [ENDS[a.type], ENDS[b.type]];
  const reaches = a.bound === b.bound && (first.open || !second.open);
  const isLowKept = !second.low || (first.low && (a.bound > b.bound || reaches));
  const isHighKept = !second.high || (first.high && (a.bound < b.bound || reaches));
  return isLowKept && isHighKept;
}
