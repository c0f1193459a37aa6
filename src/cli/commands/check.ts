import { check } from '../../check.ts';
import { FORMATS } from '../../report/index.ts';
import { type CommandDefinition, FILES } from '../definition.ts';
import { emit } from '../emit.ts';
import { exitCodeOf } from '../exit-code.ts';
import { parseOutputs } from '../outputs.ts';
import { printDiagnostics } from '../print-diagnostics.ts';
import { requestFor } from '../request.ts';

export const checkCommand: CommandDefinition = {
  name: 'check',
  arguments: [FILES],
  options: [
    'as-of',
    'pack',
    'only',
    'topic',
    'bearer',
    'division',
    'status',
    'group-by',
    'reading',
    'fail-on',
    'format',
    'verbose',
    'lang',
  ],
  formats: FORMATS,
  run: async (files, options, context) => {
    const outputs = parseOutputs(options.format ?? [], FORMATS);
    const report = await check(requestFor(files, options, context));
    printDiagnostics(report.diagnostics, context);
    for (const { format, path } of outputs)
      emit(path, (how) => FORMATS[format](report, how), options, context);
    return exitCodeOf(report, options.failOn ?? 'open');
  },
};
