import type { Entry } from '../../entries/entry.ts';
import type { Outcome } from '../../entries/outcome.ts';

/** GitHub refuses a file with more. */
const MOST_RESULTS = 25_000;

/** What matters most has the lowest number; null for what is no result. */
const RANK: Readonly<Record<Outcome, number | null>> = {
  fault: 1,
  failure: 2,
  caution: 3,
  review: 4,
  note: 5,
  known: 6,
  waived: 7,
  remark: null,
  pass: null,
  'not-applicable': null,
};

/** Of what a run says about single inputs and findings, as many as one file may have, in the order of the report. */
export function limitedEntries(
  all: Iterable<Entry>,
  most: number = MOST_RESULTS,
): { readonly entries: readonly Entry[]; readonly left: number } {
  const results = [...all].filter(isResult);
  if (results.length <= most) return { entries: results, left: 0 };
  const ranked = results.toSorted((a, b) => (RANK[a.outcome] ?? 0) - (RANK[b.outcome] ?? 0));
  const kept = new Set(ranked.slice(0, most));
  return { entries: results.filter((entry) => kept.has(entry)), left: results.length - most };
}

/** What is said of the whole run has no place and becomes a notification. */
function isResult({ outcome, name }: Entry): boolean {
  return RANK[outcome] !== null && !name.startsWith('run/');
}
