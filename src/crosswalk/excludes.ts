import type { Atom, Condition } from '../model/condition.ts';
import { implies, isSameOperand } from './implies.ts';

/** Whether nothing can satisfy both, as far as their form shows: never true by mistake. */
export function excludes(a: Condition | null, b: Condition | null): boolean {
  if (a === null || b === null) return false;
  if (a.type === 'any') return a.of.every((part) => excludes(part, b));
  if (b.type === 'any') return b.of.every((part) => excludes(a, part));
  if (a.type === 'not' && implies(b, a.of)) return true;
  if (b.type === 'not' && implies(a, b.of)) return true;
  if (a.type === 'all') return a.of.some((part) => excludes(part, b));
  if (b.type === 'all') return b.of.some((part) => excludes(a, part));
  return a.type === 'atom' && b.type === 'atom' && isSameOperand(a, b) && areApart(a, b);
}

/** `includes` is not among them: a division may have several words of a choice at once. */
function areApart({ test: a }: Atom, { test: b }: Atom): boolean {
  if (a.type === 'in') return b.type === 'in' && !a.words.some((word) => b.words.includes(word));
  return a.type === 'is' && b.type === 'is' && a.value !== b.value;
}
