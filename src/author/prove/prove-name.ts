import type { SearchResult } from '../../model/fidelity.ts';
import type { SourceClause } from '../../model/source-document.ts';
import { missed } from './missed.ts';

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

/** A division's name as enumerations print it, without the word for its kind: `温泉` for `温泉镇`. */
export function shortName(name: string): string {
  const short = name.replace(/(?:社区|街道|镇|乡|村)$/, '');
  return short.length >= 2 ? short : name;
}
