import type { Diagnostic } from '../../model/diagnostic.ts';
import { packBoundaries } from '../../report/packs/boundaries.ts';
import { packMutation } from '../../report/packs/mutation.ts';
import { type PackTested, testPack } from '../../tasks/test-pack.ts';
import { type CommandContext, reportContext } from '../context.ts';
import type { CommandDefinition } from '../definition.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { printDiagnostics } from '../print-diagnostics.ts';

export const packsTestCommand: CommandDefinition = {
  name: 'packs test',
  arguments: [{ name: 'packs', isRequired: false, isList: true }],
  options: ['boundaries', 'mutate', 'lang'],
  run: async (packs, { boundaries = false, mutate = false }, context) => {
    const exits: ExitCode[] = [];
    const request = { packs, boundaries, mutate, cwd: context.outside.cwd };
    for await (const part of testPack(request)) {
      printDiagnostics(diagnosticsOf(part), context);
      const isApart = part.type === 'mutation' || (part.type === 'rows' && boundaries && exits.length > 1);
      context.outside.print(`${isApart ? '\n' : ''}${textOf(part, context)}`);
      exits.push(exitCodeOf(part));
    }
    // A pack that fails its own rows is no pack to judge by; that outweighs what the generated cases say of the rest.
    return (
      exits.find((code) => code === EXIT.noVerdict) ?? exits.find((code) => code === EXIT.gaps) ?? EXIT.ok
    );
  },
};

function diagnosticsOf(part: PackTested): readonly Diagnostic[] {
  switch (part.type) {
    case 'packs':
      return part.diagnostics;
    case 'rows':
      return part.failures;
    case 'boundaries':
      return [];
    case 'mutation':
      return part.result.faults;
  }
}

function textOf(part: PackTested, context: CommandContext): string {
  const { failed, passed } = context.messages.packs.test;
  switch (part.type) {
    case 'packs':
      return '';
    case 'rows': {
      const { pack, rows, failures, hasPassed } = part;
      return `${hasPassed ? passed(pack, rows) : failed(pack, failures.length, rows)}\n`;
    }
    case 'boundaries':
      return packBoundaries(part.result, reportContext(context));
    case 'mutation':
      return packMutation(part.result, reportContext(context));
  }
}

function exitCodeOf(part: PackTested): ExitCode {
  switch (part.type) {
    case 'packs':
      return part.isWhole ? EXIT.ok : EXIT.noVerdict;
    case 'rows':
      return part.hasPassed ? EXIT.ok : EXIT.noVerdict;
    case 'boundaries':
      return part.result.failures.length + part.result.impossible.length === 0 ? EXIT.ok : EXIT.gaps;
    case 'mutation':
      if (part.result.faults.length > 0) return EXIT.noVerdict;
      return part.result.survivors.length > 0 ? EXIT.gaps : EXIT.ok;
  }
}
