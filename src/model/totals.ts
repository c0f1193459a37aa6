import type { FieldDefinition } from './fact.ts';
import type { Kind } from './level.ts';

/** Whether totals can count the things for which this field is as it should be. */
export function isCounted(field: FieldDefinition): boolean {
  return field.type === 'flag' || field.countedAs !== undefined;
}

/** The key under which totals count the things with a flag: the flag's own, or `with` and its name. */
export function totalsKey(name: string, field: FieldDefinition): string {
  return field.countedAs ?? `with${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** The key under which a township counts its villages or communities instead of listing them. */
export function totalsBlock(kind: Kind): 'villages' | 'communities' {
  return kind === 'village' ? 'villages' : 'communities';
}
