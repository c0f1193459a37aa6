import type { Region } from '../pack.ts';
import type { Division } from '../state.ts';
import { namesRegion } from './names-region.ts';

/** Whether a division is the region: of its level and, where both have a code, of its code, else of one of its names. */
export function isRegion(
  region: Region,
  division: Pick<Division, 'level' | 'name' | 'code' | 'formerly'>,
): boolean {
  if (division.level !== region.level) return false;
  if (region.code !== null && division.code !== undefined) return division.code === region.code;
  return [division.name, ...(division.formerly ?? [])].some((name) => namesRegion(region, name));
}
