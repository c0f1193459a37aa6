import type { SearchResult } from '../../model/fidelity.ts';

const MOST_SHOWN = 6;

/** A miss, with what the places that were searched print instead. */
export function missed(printed: readonly string[] = []): SearchResult {
  const texts = [...new Set(printed)].slice(0, MOST_SHOWN);
  return { proof: null, hint: texts.length === 0 ? null : { type: 'printed', texts } };
}
