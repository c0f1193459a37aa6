import type { Entry } from '../../entries/entry.ts';
import type { Outcome } from '../../entries/outcome.ts';

/** GitHub refuses a file with more. */
const MOST_RESULTS = 25_000;

/** The outcomes that are results, the ones that matter most first; the others are no results. */
const RANKED: readonly Outcome[] = ['fault', 'failure', 'caution', 'review', 'note', 'waived'];

/** Of what a run says about single inputs and findings, as many as one file may have, in the order of the report. */
export function limitedEntries(
  all: Iterable<Entry>,
  most: number = MOST_RESULTS,
): { readonly entries: readonly Entry[]; readonly left: number } {
  const results = [...all].filter(isResult);
  if (results.length <= most) return { entries: results, left: 0 };
  const ranked = results.toSorted((a, b) => RANKED.indexOf(a.outcome) - RANKED.indexOf(b.outcome));
  const kept = new Set(ranked.slice(0, most));
  return { entries: results.filter((entry) => kept.has(entry)), left: results.length - most };
}

/** What is said of the whole run has no place and becomes a notification. */
function isResult({ outcome, name }: Entry): boolean {
  return RANKED.includes(outcome) && !name.startsWith('run/');
}
