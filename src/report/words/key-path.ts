import type { Ask } from '../../model/finding.ts';
import { pointerKeys } from '../../model/position.ts';

/** The keys of a fact below its division, `residentGroups.withFireManager`; what a list's item lacks is named below the list. */
export function keyPath({ place, path, item }: Ask): string {
  const keys = place === null ? [] : pointerKeys(place.pointer);
  const from = keys.lastIndexOf('divisions');
  const below = from === -1 ? keys : keys.slice(from + 2);
  const block = item === undefined ? below : below.slice(0, -1);
  return [...block, ...path].join('.');
}
