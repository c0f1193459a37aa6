import type { Filling } from './filling.ts';
import { kindsOf, type Occasion, type Scene, type Task } from './task.ts';

/** Divisions of the kinds that a rule does not ask are not asked. */
export function otherKinds(
  { demand: { subject }, of }: Task,
  { none }: Filling,
  { asOf }: Occasion,
): Scene[] {
  if (subject.type === 'roster' || subject.kinds === null || of.isTop) return [];
  const { kinds } = subject;
  const all = kindsOf(of.level);
  if (!all.some((kind) => kinds.includes(kind))) return [];
  return all
    .filter((kind) => !kinds.includes(kind))
    .map((kind) => ({
      sort: 'threshold',
      words: { type: 'kind', kind },
      must: { ...none.given, kind },
      asOf,
      expect: { status: 'not-applicable' },
      isBare: true,
      // Of villages, those that are counted are asked as well: here there are none.
      isAsked: of.level !== 'village',
    }));
}
