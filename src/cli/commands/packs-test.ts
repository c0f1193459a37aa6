import type { Pack } from '../../model/pack.ts';
import { testBoundaries } from '../../tasks/steps/test-boundaries.ts';
import { testPack } from '../../tasks/steps/test-pack.ts';
import { packBoundaries } from '../../report/packs/boundaries.ts';
import { type CommandContext, reportContext } from '../context.ts';
import type { CommandDefinition } from '../definition.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { printDiagnostics } from '../print-diagnostics.ts';
import { packsTestMutate } from './packs-test-mutate.ts';
import { loadPacks, usablePacks } from '../usable-packs.ts';

export const packsTestCommand: CommandDefinition = {
  name: 'packs test',
  arguments: [{ name: 'packs', isRequired: false, isList: true }],
  options: ['boundaries', 'mutate', 'lang'],
  run: async (words, { boundaries, mutate }, context) => {
    const loaded = await loadPacks(words, context, true);
    const { exit } = usablePacks(loaded, context);
    const { failed, passed } = context.messages.packs.test;
    const exits: ExitCode[] = [exit];
    for (const one of loaded) {
      const { rows, failures } = testPack(one);
      if (one.pack === null && rows === 0) continue;
      printDiagnostics(failures, context);
      const hasPassed = failures.length === 0 && rows > 0;
      const { id } = one.folder;
      if (boundaries === true && exits.length > 1) context.outside.print('\n');
      context.outside.print(`${hasPassed ? passed(id, rows) : failed(id, failures.length, rows)}\n`);
      exits.push(hasPassed ? EXIT.ok : EXIT.noVerdict);
      if (boundaries === true && one.pack !== null) exits.push(runBoundaries(one.pack, rows, context));
    }
    if (mutate === true && !exits.includes(EXIT.noVerdict)) exits.push(packsTestMutate(loaded, context));
    // A pack that fails its own rows is no pack to judge by; that outweighs what the generated cases say of the rest.
    return (
      exits.find((code) => code === EXIT.noVerdict) ?? exits.find((code) => code === EXIT.gaps) ?? EXIT.ok
    );
  },
};

function runBoundaries(pack: Pack, rows: number, context: CommandContext): ExitCode {
  const result = { ...testBoundaries(pack), rows };
  context.outside.print(packBoundaries(result, reportContext(context)));
  return result.failures.length === 0 && result.impossible.length === 0 ? EXIT.ok : EXIT.gaps;
}
