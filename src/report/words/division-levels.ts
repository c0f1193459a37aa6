import type { Finding } from '../../model/finding.ts';
import { isBelow, type Level } from '../../model/level.ts';
import { remembered } from '../public/remembered.ts';

/** Facts that a division is asked for about the divisions below it, so that the finding is of their level. */
const ABOUT_BELOW = ['divisions', 'villages', 'communities'];

/** The levels of the divisions that findings are about: a township that counts its villages stays a township. */
export function divisionLevels(findings: readonly Finding[]): (path: readonly string[]) => Level | null {
  const keyOf = remembered((path: readonly string[]) => JSON.stringify(path));
  const levels = new Map<string, Level>();
  for (const finding of findings) {
    const key = keyOf(finding.division);
    const known = levels.get(key);
    if (known === finding.level || isAboutBelow(finding)) continue;
    if (known === undefined || isBelow(known, finding.level)) levels.set(key, finding.level);
  }
  return (path) => levels.get(keyOf(path)) ?? null;
}

function isAboutBelow({ counted, asks }: Finding): boolean {
  return counted !== null || asks.some(({ fact }) => ABOUT_BELOW.includes(fact));
}
