import { declare } from '../../tasks/steps/declare.ts';
import { countDivisions } from '../../model/count-divisions.ts';
import { type CommandDefinition, FILES } from '../definition.ts';
import { reportContext } from '../context.ts';
import { EXIT } from '../exit-code.ts';
import { inOrder } from '../../model/diagnostic.ts';
import { progressOf } from '../progress.ts';
import { diagnosticsText } from '../../report/terminal/diagnostics.ts';

export const validateCommand: CommandDefinition = {
  name: 'validate',
  arguments: [FILES],
  options: ['pack', 'lang'],
  run: async (files, options, context) => {
    const { outside, messages } = context;
    const declared = await declare({
      paths: files,
      cwd: outside.cwd,
      packs: options.pack ?? [],
      evidence: true,
      progress: progressOf(context),
    });
    const errors = declared.diagnostics.filter(({ severity }) => severity === 'error').length;
    const warnings = declared.diagnostics.filter(({ severity }) => severity === 'warning').length;
    outside.print(diagnosticsText(inOrder(declared.diagnostics), reportContext(context)));
    const { clean, faults } = messages.packs.validate;
    const divisions = countDivisions(declared.state);
    outside.print(
      `${errors + warnings === 0 ? clean(declared.files.size, divisions) : faults(errors, warnings, declared.files.size)}\n`,
    );
    if (declared.waivers.length > 0) outside.print(`${messages.waivers.read(declared.waivers.length)}\n`);
    return errors === 0 ? EXIT.ok : EXIT.noVerdict;
  },
};
