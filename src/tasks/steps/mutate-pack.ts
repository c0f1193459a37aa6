import { compilePack } from '../../compile/compile-pack.ts';
import type { Mutant, MutationResult, Survivor } from '../../model/mutant.ts';
import { mutantsOf } from '../../author/mutate/mutants-of.ts';
import { namedEquivalents } from '../../author/mutate/named-equivalents.ts';
import { locateFault, locatePlace } from '../../files/parse/locate-fault.ts';
import type { LoadedPack } from './load-pack.ts';
import { testRow } from './test-rows.ts';

/** Changes one thing of a pack after the other and sees whether its own tests notice; null where it has none or is unusable. */
export function mutatePack({ pack, sources, files }: LoadedPack): MutationResult | null {
  const tests = sources?.tests ?? null;
  if (pack === null || sources === null || tests === null) return null;
  const mutants = mutantsOf(sources);
  const fates = new Map(mutants.map((mutant) => [mutant, fateOf(mutant)]));
  const count = (fate: Fate): number => mutants.filter((mutant) => fates.get(mutant) === fate).length;
  const survived = mutants.filter((mutant) => fates.get(mutant) === 'survived');
  const { equivalent, faults } = namedEquivalents(tests, mutants, new Set(survived));
  return {
    title: pack.title,
    pack: pack.id,
    total: mutants.length,
    uncompiled: count('uncompiled'),
    failed: count('failed'),
    equivalent: equivalent.size,
    survivors: survived
      .filter((mutant) => !equivalent.has(mutant))
      .map(({ rule, at, from, to, place }): Survivor => {
        return { rule, at, from, to, position: locatePlace(place, files) };
      }),
    faults: faults.map((fault) => locateFault(fault, files)),
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
