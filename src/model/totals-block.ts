import type { Kind } from './level.ts';

/** The key under which a township counts its villages or communities instead of listing them. */
export function totalsBlock(kind: Kind): 'villages' | 'communities' {
  return kind === 'village' ? 'villages' : 'communities';
}
