import { NAMES_AS_WRITTEN } from '../../model/region/division-names.ts';
import type { Waiver } from '../../model/waiver.ts';
import type { Aim } from './aim.ts';

/** Waivers that another before them already covers for some days: each with that other one. */
export function overlaps(
  aimed: readonly { readonly waiver: Waiver; readonly aim: Aim }[],
): ReadonlyMap<Waiver, Waiver> {
  const twins = new Map<Waiver, Waiver>();
  const groups = new Map<string, Waiver[]>();
  for (const { waiver, aim } of aimed) {
    if (!('path' in aim) || aim.path === null) continue;
    const key = [waiver.pack, waiver.rule, NAMES_AS_WRITTEN.keyOf(aim.path)].join('\n');
    const earlier = groups.get(key) ?? [];
    const twin = earlier.find((other) => isShared(waiver, other));
    if (twin !== undefined) twins.set(waiver, twin);
    groups.set(key, [...earlier, waiver]);
  }
  return twins;
}

function isShared(a: Waiver, b: Waiver): boolean {
  const isSamePeriod = a.period === null || b.period === null || a.period === b.period;
  return isSamePeriod && a.since <= b.until && b.since <= a.until;
}
