import type { FactDefinition } from '../../model/fact.ts';
import type { Pack } from '../../model/pack.ts';

/** Everything that the packs can ask, by fact id: the facts of their fields and their own. */
export function factDefinitions(packs: readonly Pack[]): ReadonlyMap<string, FactDefinition> {
  return new Map(
    packs.flatMap(({ vocabulary, facts }) => [...vocabulary.facts, ...facts]).map((fact) => [fact.id, fact]),
  );
}
