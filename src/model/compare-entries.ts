import type { BaselineEntry } from './baseline.ts';

/** The order of a baseline: by pack, rule, division and period, whatever the language; no two entries are equal in it. */
export function compareEntries(a: BaselineEntry, b: BaselineEntry): number {
  const [first, second] = [keysOf(a), keysOf(b)];
  const fork = first.findIndex((key, index) => key !== second[index]);
  return fork === -1 ? 0 : (first[fork] ?? '') < (second[fork] ?? '') ? -1 : 1;
}

function keysOf({ pack, rule, division, period, fingerprint }: BaselineEntry): string[] {
  return [pack, rule, division.join('\n'), period ?? '', fingerprint];
}
