/** What came of a baseline, as a report has it before or after it is published. */
interface Outcome<Entry, Change> {
  readonly entries: number;
  readonly new: Readonly<Record<string, number>>;
  readonly known: Readonly<Record<string, number>>;
  readonly worsened: readonly Change[];
  readonly fixed: readonly Change[];
  readonly neither: readonly Change[];
  readonly stale: readonly Entry[];
}

/** The numbers that are told of a baseline, and the entries that nothing asks for any more: no shard alone can know them. */
export function baselineCounts<Entry, Change>(
  outcome: Outcome<Entry, Change>,
  isShard: boolean,
): {
  readonly counts: Readonly<
    Record<'entries' | 'new' | 'known' | 'fixed' | 'neither' | 'stale' | 'notAsked', number>
  >;
  readonly stale: readonly Entry[];
} {
  const { entries, worsened, fixed, neither } = outcome;
  const stale = isShard ? [] : outcome.stale;
  const known = sum(outcome.known);
  const told = known + worsened.length + fixed.length + neither.length + stale.length;
  return {
    counts: {
      entries,
      new: sum(outcome.new),
      known,
      fixed: fixed.length,
      neither: neither.length,
      stale: stale.length,
      notAsked: isShard ? 0 : entries - told,
    },
    stale,
  };
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((all, count) => all + count, 0);
}
