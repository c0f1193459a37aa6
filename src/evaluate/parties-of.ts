import type { Missing } from '../model/finding.ts';
import type { Level } from '../model/level.ts';
import type { Slot } from '../model/measure.ts';
import type { Division } from '../model/state.ts';

/** One that should take part: by which names it is told, and how it is missed. */
export interface Party {
  readonly names: readonly string[];
  readonly missing: Missing;
  /** It stands for divisions that nobody lists: by which names they are told is not known. */
  readonly isOpen: boolean;
}

/** Those that should take part in what a division does; of every division of a level, each that is declared below it. */
export function partiesOf(slots: readonly Slot[], division: Division): Party[] {
  return slots.flatMap((slot): Party[] => {
    if (slot.each === undefined)
      return [{ names: slot.posts, missing: { type: 'slot', slot }, isOpen: false }];
    const members = below(division, slot.each).map(
      ({ name }): Party => ({
        names: [name, ...slot.posts],
        missing: { type: 'item', name },
        isOpen: false,
      }),
    );
    const isOpen = members.length === 0 || (slot.each === 'village' && hasUnlisted(division));
    return isOpen ? [...members, { names: slot.posts, missing: { type: 'slot', slot }, isOpen }] : members;
  });
}

function below({ divisions }: Division, level: Level): Division[] {
  return divisions.flatMap((child) => (child.level === level ? [child] : below(child, level)));
}

/** Villages that are only counted have no names. */
function hasUnlisted({ totals, divisions }: Division): boolean {
  return totals.some(({ total }) => total !== 0) || divisions.some(hasUnlisted);
}
