import type { Outcome, Part, Relation } from '../model/crosswalk.ts';

/** One verdict on all components: any conflict is one, and what is not the same way in all of them is mixed. */
export function combine(parts: readonly Part[]): Exclude<Outcome, 'apart'> {
  const has = (relation: Relation): boolean => parts.some((part) => part.relation === relation);
  if (has('conflict')) return 'conflict';
  if (has('differs') || (has('stricter') && has('laxer'))) return 'mixed';
  if (has('stricter')) return 'stricter';
  return has('laxer') ? 'laxer' : 'same';
}
