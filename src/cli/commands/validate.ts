import { diagnosticsText } from '../../report/terminal/diagnostics.ts';
import { validate } from '../../tasks/validate.ts';
import { reportContext } from '../context.ts';
import { type CommandDefinition, FILES } from '../definition.ts';
import { EXIT } from '../exit-code.ts';
import { progressOf } from '../progress.ts';

export const validateCommand: CommandDefinition = {
  name: 'validate',
  arguments: [FILES],
  options: ['pack', 'lang'],
  run: async (paths, { packs = [] }, context) => {
    const { outside, messages } = context;
    const progress = progressOf(context);
    const { files, divisions, waivers, diagnostics } = await validate({
      paths,
      cwd: outside.cwd,
      packs,
      progress,
    });
    const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
    const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
    const { clean, faults } = messages.packs.validate;
    outside.print(diagnosticsText(diagnostics, reportContext(context)));
    outside.print(`${errors + warnings === 0 ? clean(files, divisions) : faults(errors, warnings, files)}\n`);
    if (waivers > 0) outside.print(`${messages.waivers.read(waivers)}\n`);
    return errors === 0 ? EXIT.ok : EXIT.noVerdict;
  },
};
