import type { Fault } from '../../../model/diagnostic.ts';
import { LEFT_OPEN } from '../../../model/pack-sources.ts';
import { childPlace, type Place, pointerKeys } from '../../../model/position.ts';

/** What stands for an open place where a text cannot, so that the rest of the pack can be read. Never judged by. */
const STAND_INS: Readonly<Record<string, unknown>> = {
  '/issued': null,
  '/inForce/from': '1900-01-01',
  '/region/level': 'county',
};
/** Lists and tables that an author has not begun. */
const EMPTY: Readonly<Record<string, unknown>> = { '/bearers': {}, '/rules': [], '/tests': {} };

/** What the author of a pack has left open: each place that says so as a fault, and the value with stand-ins. */
export function openPlaces(
  root: unknown,
  place: Place,
): { readonly value: unknown; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const report = (at: Place, atKey: boolean): void => {
    const key = pointerKeys(at.pointer)
      .slice(0, atKey ? -1 : undefined)
      .join('.');
    faults.push({
      code: 'pack-left-open',
      severity: 'error',
      place: at,
      atKey,
      args: { token: LEFT_OPEN, key },
    });
  };
  const walk = (value: unknown, at: Place): unknown => {
    if (value === LEFT_OPEN) {
      report(at, false);
      return at.pointer in STAND_INS ? STAND_INS[at.pointer] : value;
    }
    if (value === null) return EMPTY[at.pointer] ?? null;
    if (Array.isArray(value)) return value.map((item, index) => walk(item, childPlace(at, index)));
    if (typeof value !== 'object') return value;
    const entries = Object.entries(value).map(([name, item]) => {
      const below = childPlace(at, name);
      if (name === LEFT_OPEN) report(below, true);
      return [name, walk(item, below)] as const;
    });
    return Object.fromEntries(entries);
  };
  return { value: walk(root, place), faults };
}
