import type { FactDefinition } from '../../../model/fact.ts';
import type { Count, Fact } from '../../../model/state.ts';

/**
 * The facts with the numbers that follow from others: of a number that nobody declares, as many as its parts are there at
 * least (a water crane is a water source), each since its own day. What is declared stays as it is.
 */
export function withWholes(
  facts: ReadonlyMap<string, Fact>,
  definitions: readonly FactDefinition[],
): ReadonlyMap<string, Fact> {
  const counts = definitions.filter(({ type, within }) => type === 'count' && within !== undefined);
  const numberOf = (id: string): Count | null => {
    const declared = facts.get(id);
    if (declared !== undefined) return declared.type === 'count' ? declared : null;
    const parts = counts.flatMap((part) => (part.within === id ? (numberOf(part.id) ?? []) : []));
    const [first] = parts;
    const entries = parts.flatMap((part) =>
      part.entries.map((entry) => ({ evidence: part.evidence, ...entry })),
    );
    if (first === undefined || entries.length === 0) return null;
    return { type: 'count', form: 'list', entries, isLeast: true, place: first.place, evidence: [] };
  };
  const wholes = [...new Set(counts.flatMap(({ within }) => within ?? []))];
  const derived = wholes.flatMap((id): [string, Count][] => {
    const number = facts.has(id) ? null : numberOf(id);
    return number === null ? [] : [[id, number]];
  });
  return derived.length === 0 ? facts : new Map([...facts, ...derived]);
}
