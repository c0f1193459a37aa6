import type { FactDefinition } from './fact.ts';

/** Whether a fact that holds for all time can be declared by a plain yes. */
export function takesYes({ type, orYes, perPeriod }: FactDefinition): boolean {
  const isYes = type === 'flag' || type === 'participants' || (type === 'posts' && orYes === true);
  return isYes && perPeriod !== true;
}
