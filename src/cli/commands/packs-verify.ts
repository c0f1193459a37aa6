import { UsageError } from '../../model/usage.ts';
import { packFidelity } from '../../report/packs/fidelity.ts';
import { provePack } from '../../tasks/prove-pack.ts';
import { reportContext } from '../context.ts';
import type { CommandDefinition } from '../definition.ts';
import { EXIT } from '../exit-code.ts';
import { printDiagnostics } from '../print-diagnostics.ts';

export const packsVerifyCommand: CommandDefinition = {
  name: 'packs verify',
  arguments: [{ name: 'pack', isRequired: true, isList: false }],
  options: ['source', 'verbose', 'lang'],
  run: async ([pack = ''], options, context) => {
    const { source } = options;
    if (source === undefined) throw new UsageError('missingMandatoryOptionValue', { name: '--source' });
    const { cwd, print } = context.outside;
    const { proof, diagnostics } = await provePack({ pack, source, cwd });
    printDiagnostics(diagnostics, context);
    if (proof === null) return EXIT.noVerdict;
    const { title } = proof.pack;
    print(packFidelity(proof.fidelity, { title, file: source }, reportContext(context, options)));
    return proof.isWhole ? EXIT.ok : EXIT.gaps;
  },
};
