import type { SearchResult } from '../../model/fidelity.ts';
import type { SourceClause } from '../../model/source-document.ts';
import { missed } from './missed.ts';
import { shortName } from './short-name.ts';

/** A name that one of the clauses prints, whole or without the word for its kind. */
export function proveName(name: string, clauses: readonly SourceClause[]): SearchResult {
  for (const [text, rule] of [
    [name, 'verbatim'],
    [shortName(name), 'short-name'],
  ] as const) {
    const clause = clauses.find((candidate) => candidate.text.includes(text));
    if (clause !== undefined)
      return { proof: { where: 'clause', clause: clause.id, text, by: [rule] }, hint: null };
  }
  return missed();
}
