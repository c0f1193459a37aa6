import type { Region } from '../pack.ts';
import type { Division, State } from '../state.ts';
import { isRegion } from './is-region.ts';
import { namesRegion } from './names-region.ts';

/** Which divisions a pack's rules are asked of: `top` and all below it. */
export interface Scope {
  readonly top: Division;
  /** Only a part of the pack's region is declared: what is not in it cannot be expected. */
  readonly isPart: boolean;
  /** The pack does not bind it: its rules are asked because somebody wants them to be. */
  readonly isForced: boolean;
}

/**
 * Whom a pack of this region binds: the division that is the region; the whole tree where the region is only named above
 * it; with `force`, failing both, every division of the region's level or the trees below it.
 */
export function scopesOf(region: Region, { trees }: State, force: boolean): Scope[] {
  return trees.flatMap((tree): Scope[] => {
    const declared = findAll(tree.division, (division) => isRegion(region, division));
    if (declared.length > 0) return declared.map((top) => ({ top, isPart: false, isForced: false }));
    if (tree.above.some((name) => namesRegion(region, name)))
      return [{ top: tree.division, isPart: true, isForced: false }];
    if (!force) return [];
    const level = findAll(tree.division, (division) => division.level === region.level);
    return level.length > 0
      ? level.map((top) => ({ top, isPart: false, isForced: true }))
      : [{ top: tree.division, isPart: true, isForced: true }];
  });
}

function findAll(division: Division, isWanted: (division: Division) => boolean): Division[] {
  return isWanted(division) ? [division] : division.divisions.flatMap((child) => findAll(child, isWanted));
}
