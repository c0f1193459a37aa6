import type { FactDefinition } from './fact.ts';

/** Whether a plain yes to something that holds for all time says something of a fact: of a number, that there is one at least. */
export function takesYes({ type, orYes, perPeriod }: FactDefinition): boolean {
  const isYes =
    type === 'flag' || type === 'count' || type === 'participants' || (type === 'posts' && orYes === true);
  return isYes && perPeriod !== true;
}
