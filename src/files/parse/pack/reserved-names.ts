import type { Fault } from '../../../model/diagnostic.ts';
import { childPlace, type Place } from '../../../model/position.ts';

/** Names that every object of the program has: as names of an author's own, they would be found where nobody wrote them. */
const RESERVED: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** The keys and ids of a pack file that no author may use (`constructor`, `__proto__`). */
export function reservedNames(value: unknown, place: Place): Fault[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]: [string, unknown]) => {
    const at = childPlace(place, key);
    const isId = key === 'id' && typeof below === 'string' && RESERVED.has(below);
    return [
      ...(RESERVED.has(key) ? [reserved(key, at, true)] : []),
      ...(isId ? [reserved(below, at, false)] : []),
      ...reservedNames(below, at),
    ];
  });
}

function reserved(token: string, place: Place, atKey: boolean): Fault {
  return { code: 'pack-reserved-name', severity: 'error', place, atKey, args: { token } };
}
