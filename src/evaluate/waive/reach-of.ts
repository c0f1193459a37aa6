import type { Finding } from '../../model/finding.ts';
import { NAMES_AS_WRITTEN } from '../../model/region/division-names.ts';
import { type Reach, WAIVABLE, type Waiver } from '../../model/waiver.ts';
import type { Aim } from './aim.ts';

export interface Reached {
  /** Null where it was not looked for. */
  readonly reach: Reach | null;
  /** The gaps that it would cover on a day on which it is valid. */
  readonly gaps: readonly Finding[];
}

/** What a waiver meets among the findings of its rule. */
export function reachOf(
  { waiver, aim }: { readonly waiver: Waiver; readonly aim: Aim },
  asked: readonly Finding[],
): Reached {
  if (aim.type !== 'division') return { reach: null, gaps: [] };
  const { path } = aim;
  const here = asked.filter(
    ({ division, counted, period }) =>
      counted === null &&
      NAMES_AS_WRITTEN.isSame(division, path) &&
      (waiver.period === null || waiver.period === period),
  );
  const gaps = here.filter(
    ({ rule, status }) => rule.force !== 'encouraged' && (WAIVABLE as readonly string[]).includes(status),
  );
  if (gaps.length > 0) return { reach: 'gap', gaps };
  if (here.length > 0) return { reach: 'no-gap', gaps };
  const isBelow = asked.some(
    ({ division, counted }) =>
      NAMES_AS_WRITTEN.isWithin(division, path) && (counted !== null || division.length > path.length),
  );
  return { reach: isBelow ? 'below' : 'none', gaps };
}
