import { check } from '../../check.ts';
import { FORMATS, type Format } from '../../report/index.ts';
import { type CommandDefinition, FILES } from '../definition.ts';
import { reportContext } from '../context.ts';
import { exitCodeOf } from '../exit-code.ts';
import { parseOutputs } from '../outputs.ts';
import { printDiagnostics } from '../print-diagnostics.ts';
import { requestFor } from '../request.ts';
import { writeOutput } from '../write-output.ts';

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
  run: async (files, options, context) => {
    const outputs = parseOutputs(options.format ?? [], Object.keys(FORMATS) as Format[]);
    const report = await check(requestFor(files, options, context));
    printDiagnostics(report.diagnostics, context);
    const { verbose, groupBy } = options;
    const base = reportContext(context, { verbose, groupBy });
    for (const { format, path } of outputs) {
      const text = FORMATS[format](report, path === null ? base : { ...base, color: false });
      writeOutput(text, path, context.outside);
    }
    return exitCodeOf(report, options.failOn ?? 'open');
  },
};
