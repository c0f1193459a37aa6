import { resolve } from 'node:path';
import { UsageError } from '../../model/usage.ts';
import { loadPack, packFolders } from '../../tasks/steps/load-pack.ts';
import { verifySource } from '../../tasks/steps/verify-source.ts';
import { packFidelity } from '../../report/packs/fidelity.ts';
import { reportContext } from '../context.ts';
import type { CommandDefinition } from '../definition.ts';
import { EXIT } from '../exit-code.ts';
import { printDiagnostics } from '../print-diagnostics.ts';

export const packsVerifyCommand: CommandDefinition = {
  name: 'packs verify',
  arguments: [{ name: 'pack', isRequired: true, isList: false }],
  options: ['source', 'verbose', 'lang'],
  run: async (words, options, context) => {
    const { source } = options;
    if (source === undefined) throw new UsageError('missingMandatoryOptionValue', { name: '--source' });
    const { cwd, print } = context.outside;
    for (const folder of packFolders(words, cwd)) {
      const { pack, sources, diagnostics } = await loadPack(folder);
      printDiagnostics(diagnostics, context);
      if (pack === null || sources === null) return EXIT.noVerdict;
      const verified = verifySource(sources, { path: resolve(cwd, source), file: source });
      printDiagnostics(verified.diagnostics, context);
      if (verified.fidelity === null) return EXIT.noVerdict;
      const { title } = pack;
      print(packFidelity(verified.fidelity, { title, file: source }, reportContext(context, options)));
      const isProven = verified.fidelity.entries.every(({ checks }) =>
        checks.every(({ proof }) => proof !== null),
      );
      if (!isProven) return EXIT.gaps;
    }
    return EXIT.ok;
  },
};
