import type { FidelityCheck } from '../../model/fidelity.ts';
import type { SourceDocument } from '../../model/source-document.ts';

/** The cited clauses that the document lacks, or has more than once. */
export function checkCitations(cited: readonly string[], { clauses }: SourceDocument): FidelityCheck[] {
  return cited.flatMap((id): FidelityCheck[] => {
    const count = clauses.filter((clause) => clause.id === id).length;
    if (count === 1) return [];
    const hint = count === 0 ? null : ({ type: 'twice' } as const);
    return [{ wanted: { type: 'clause', id }, reading: null, proof: null, hint }];
  });
}

/** Clauses of the document that a pack passes over: neither they nor a clause above them are listed. */
export function checkListed(listed: readonly string[], { clauses }: SourceDocument): FidelityCheck[] {
  const lowest = clauses.filter(({ hasClausesBelow }) => !hasClausesBelow).map(({ id }) => id);
  const isListed = (id: string): boolean => listed.some((known) => id === known || isWithin(id, known));
  return lowest
    .filter((id) => !isListed(id))
    .map((id) => ({ wanted: { type: 'listed', id }, reading: null, proof: null, hint: null }));
}

/** `二（一）3` is within `二（一）` and within `二`; `二（一）13` is not within `二（一）1`. */
function isWithin(id: string, above: string): boolean {
  return id.startsWith(above) && !/\d$/.test(above);
}
