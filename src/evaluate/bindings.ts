import type { Pack, Region } from '../model/pack.ts';
import type { Division, State } from '../model/state.ts';
import type { Scope } from './subjects.ts';

/**
 * The parts of the state that a pack's rules are asked of: the division that is its region; the whole tree where the
 * region is only named above it; with `force`, failing both, every division of the region's level or the trees below it.
 */
export function scopesOf(pack: Pack, state: State, force: boolean): Scope[] {
  return state.trees.flatMap((tree): Scope[] => {
    const declared = findAll(tree.division, (division) => isRegion(pack.region, division));
    if (declared.length > 0) return declared.map((top) => ({ top, isPart: false, isForced: false }));
    if (tree.above.some((name) => namesRegion(pack.region, name)))
      return [{ top: tree.division, isPart: true, isForced: false }];
    if (!force) return [];
    const level = findAll(tree.division, (division) => division.level === pack.region.level);
    return level.length > 0
      ? level.map((top) => ({ top, isPart: false, isForced: true }))
      : [{ top: tree.division, isPart: true, isForced: true }];
  });
}

function isRegion(region: Region, division: Division): boolean {
  if (division.level !== region.level) return false;
  if (region.code !== null && division.code !== undefined) return division.code === region.code;
  return namesRegion(region, division.name);
}

function namesRegion(region: Region, name: string): boolean {
  return name === region.name || region.aliases.includes(name);
}

function findAll(division: Division, isWanted: (division: Division) => boolean): Division[] {
  return isWanted(division) ? [division] : division.divisions.flatMap((child) => findAll(child, isWanted));
}
