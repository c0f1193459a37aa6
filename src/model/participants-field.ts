import type { FactDefinition } from './fact.ts';

/** The field of a log that says who took part; null where it has none. */
export function participantsField({ fields = {} }: Pick<FactDefinition, 'fields'>): string | null {
  return Object.entries(fields).find(([, { type }]) => type === 'participants')?.[0] ?? null;
}
