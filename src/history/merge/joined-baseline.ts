import { type BaselineEntry, compareEntries } from '../../model/baseline.ts';
import type { JsonBaseline } from '../../model/json-report.ts';

/** What the parts of a run say of one baseline: counts added up, lists together, and stale what no part has. */
export function joinedBaseline(parts: readonly JsonBaseline[]): JsonBaseline | null {
  const [first] = parts;
  if (first === undefined) return null;
  return {
    ...first,
    new: total(parts.map((part) => part.new)),
    known: total(parts.map((part) => part.known)),
    worsened: together(parts.map(({ worsened }) => worsened)),
    fixed: together(parts.map(({ fixed }) => fixed)),
    neither: together(parts.map(({ neither }) => neither)),
    stale: inAll(parts.map(({ stale }) => stale)),
  };
}

function total(counts: readonly JsonBaseline['new'][]): JsonBaseline['new'] {
  const sum = (status: keyof JsonBaseline['new']): number =>
    counts.reduce((all, count) => all + count[status], 0);
  return { overdue: sum('overdue'), open: sum('open'), pending: sum('pending') };
}

function together<T extends BaselineEntry>(lists: readonly (readonly T[])[]): readonly T[] {
  return lists.flat().toSorted(compareEntries);
}

/** A baseline has every fingerprint once. */
function inAll(lists: readonly (readonly BaselineEntry[])[]): readonly BaselineEntry[] {
  const [first = [], ...others] = lists;
  const known = others.map((list) => new Set(list.map(({ fingerprint }) => fingerprint)));
  return first.filter(({ fingerprint }) => known.every((list) => list.has(fingerprint)));
}
