import { DIFF_FORMATS } from '../../report/diff/index.ts';
import { diff } from '../../tasks/diff.ts';
import type { CommandDefinition } from '../definition.ts';
import { emit } from '../emit.ts';
import { EXIT } from '../exit-code.ts';
import { parseOutputs } from '../outputs.ts';
import { printDiagnostics } from '../print-diagnostics.ts';
import { toolOf } from '../request.ts';

export const diffCommand: CommandDefinition = {
  name: 'diff',
  arguments: [
    { name: 'old', isRequired: true, isList: false },
    { name: 'new', isRequired: true, isList: false },
  ],
  options: [
    'as-of',
    'old-as-of',
    'pack',
    'old-pack',
    'issued',
    'waivers',
    'no-waivers',
    'require-evidence',
    'format',
    'verbose',
    'lang',
  ],
  formats: DIFF_FORMATS,
  run: async ([old = '', now = ''], options, context) => {
    const { outside, locale: lang, messages } = context;
    const outputs = parseOutputs(options.format ?? [], DIFF_FORMATS, 'terminal');
    const { cwd, today } = outside;
    const request = { old, now, cwd, today, lang, tool: toolOf(outside), given: options };
    const { diff: found, diagnostics } = await diff(request);
    printDiagnostics(diagnostics, context);
    if (found === null) {
      outside.printError(`${messages.diff.refused}\n`);
      return EXIT.noVerdict;
    }
    for (const { format, path } of outputs)
      emit(path, (how) => DIFF_FORMATS[format](found, how), options, context);
    return found.changes.some(({ kind }) => kind === 'opened') ? EXIT.gaps : EXIT.ok;
  },
};
