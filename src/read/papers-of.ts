import type { Evidence } from '../model/state.ts';

/** The papers that the key `evidence` of a block names; a text alone is the number of a document. */
export function papersOf(data: Readonly<Record<string, unknown>>): Evidence[] {
  const raw = data['evidence'];
  if (raw === undefined) return [];
  const papers = Array.isArray(raw) ? (raw as unknown[]) : [raw];
  return papers.map((paper) => (typeof paper === 'string' ? { document: paper } : (paper as Evidence)));
}
