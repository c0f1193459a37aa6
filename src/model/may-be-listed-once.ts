import type { FactDefinition } from './fact.ts';

/** Whether things that are declared per period may be listed once for all: each tells of every period itself. */
export function mayBeListedOnce({ type, perPeriod, fields = {} }: FactDefinition): boolean {
  const counts = Object.values(fields).filter((field) => field.type !== 'choice');
  const isTold = counts.length > 0 && counts.every((field) => field.perPeriod === true);
  return type === 'collection' && perPeriod === true && isTold;
}
