import type { Leaf } from '../model/leaves-of.ts';

/** The facts of a division that a measure looks at: people are told of by counts of a part of them, and by their head. */
export function factIdsOf(leaf: Leaf): readonly string[] {
  const { fact } = leaf;
  if (leaf.type !== 'people') return [fact.id];
  const told = (fact.toldBy ?? []).map(({ id }) => id);
  const head = leaf.withHead && fact.headFact !== undefined ? [fact.headFact.id] : [];
  return [fact.id, ...told, ...head, ...(leaf.attested === null ? [] : [leaf.attested.id])];
}
