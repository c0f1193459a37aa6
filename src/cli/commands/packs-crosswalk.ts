import { CROSSWALK_FORMATS } from '../../report/crosswalk/index.ts';
import { crosswalk } from '../../tasks/crosswalk.ts';
import type { CommandDefinition } from '../definition.ts';
import { emit } from '../emit.ts';
import { EXIT } from '../exit-code.ts';
import { parseOutputs } from '../outputs.ts';
import { printDiagnostics } from '../print-diagnostics.ts';

export const packsCrosswalkCommand: CommandDefinition = {
  name: 'packs crosswalk',
  arguments: [{ name: 'packs', isRequired: false, isList: true }],
  options: ['topic', 'format', 'verbose', 'lang'],
  formats: CROSSWALK_FORMATS,
  run: async (packs, options, context) => {
    const outputs = parseOutputs(options.format ?? [], CROSSWALK_FORMATS, 'terminal');
    const { topic = [] } = options;
    const laid = await crosswalk({ packs, topic, cwd: context.outside.cwd });
    printDiagnostics(laid.diagnostics, context);
    for (const { format, path } of outputs)
      emit(path, (how) => CROSSWALK_FORMATS[format](laid.crosswalk, how), options, context);
    return laid.isWhole ? EXIT.ok : EXIT.noVerdict;
  },
};
