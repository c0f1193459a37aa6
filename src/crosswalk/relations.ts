import type { ComparisonOutcome, Part, Relation } from '../model/crosswalk.ts';
import type { Rule } from '../model/pack.ts';
import { FORCES } from '../model/status.ts';

/** From whether the first contains all that the second asks, and the second all that the first asks. */
export function relation(firstImplies: boolean, secondImplies: boolean): Relation {
  if (firstImplies) return secondImplies ? 'same' : 'stricter';
  return secondImplies ? 'laxer' : 'differs';
}

/** One verdict on all components: any conflict is one, and what is not the same way in all of them is mixed. */
export function combine(parts: readonly Part[]): Exclude<ComparisonOutcome, 'apart'> {
  const has = (one: Relation): boolean => parts.some((part) => part.relation === one);
  if (has('conflict')) return 'conflict';
  if (has('differs') || (has('stricter') && has('laxer'))) return 'mixed';
  if (has('stricter')) return 'stricter';
  return has('laxer') ? 'laxer' : 'same';
}

/** The more there must be, the stricter. */
export function least(first: number, second: number): Part {
  return { component: 'least', relation: relation(first >= second, second >= first) };
}

export function compareForces(first: Rule, second: Rule): Part {
  const [a, b] = [FORCES.indexOf(first.force), FORCES.indexOf(second.force)];
  return { component: 'force', relation: relation(a <= b, b <= a) };
}
