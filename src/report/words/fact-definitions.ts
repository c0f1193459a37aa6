import type { FactDefinition } from '../../model/fact.ts';
import type { Pack } from '../../model/pack.ts';
import { VOCABULARY } from '../../model/vocabulary/index.ts';

/** Everything that can be declared, by fact id: the core vocabulary and the packs' own facts. */
export function factDefinitions(packs: readonly Pack[]): ReadonlyMap<string, FactDefinition> {
  return new Map([...VOCABULARY, ...packs.flatMap(({ facts }) => facts)].map((fact) => [fact.id, fact]));
}
