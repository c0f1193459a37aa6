import { compilePack } from '../compile/compile-pack.ts';
import type { Mutant, MutationResult, Survivor } from '../model/mutant.ts';
import { mutantsOf } from '../mutate/mutants-of.ts';
import { locatePlace } from '../read/locate-fault.ts';
import type { LoadedPack } from './load-pack.ts';
import { testRow } from './test-pack.ts';

/** Changes one thing of a pack after the other and sees whether its own tests notice. */
export function mutatePack({ pack, sources, files }: LoadedPack): MutationResult | null {
  if (pack === null || sources?.tests == null) return null;
  const fates = mutantsOf(sources).map((mutant) => ({ mutant, fate: fateOf(mutant) }));
  const count = (fate: Fate): number => fates.filter((one) => one.fate === fate).length;
  const survivors = fates.flatMap(({ mutant, fate }): Survivor[] => {
    const { rule, at, from, to, place } = mutant;
    return fate === 'survived' ? [{ rule, at, from, to, position: locatePlace(place, files) }] : [];
  });
  return {
    pack: pack.id,
    total: fates.length,
    uncompiled: count('uncompiled'),
    failed: count('failed'),
    equivalent: 0,
    survivors,
    faults: [],
  };
}

type Fate = 'uncompiled' | 'failed' | 'survived';

function fateOf({ sources, concerns }: Mutant): Fate {
  const { pack, faults } = compilePack(sources);
  if (faults.length > 0) return 'uncompiled';
  const isNoticed = concerns.some((id) => {
    const rule = pack.rules.find((candidate) => candidate.id === id);
    const rows = sources.tests?.value.tests[id] ?? [];
    return rule !== undefined && rows.some((row) => testRow(pack, rule, row) !== null);
  });
  return isNoticed ? 'failed' : 'survived';
}
