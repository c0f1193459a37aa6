import { check } from '../../check.ts';
import { FORMATS } from '../../report/index.ts';
import { writeFile } from '../../write/write-file.ts';
import { resolve } from 'node:path';
import type { Report } from '../../model/report.ts';
import { UsageError } from '../../model/usage.ts';
import { type CommandDefinition, FILES } from '../definition.ts';
import { type CommandContext, reportContext } from '../context.ts';
import { exitCodeOf } from '../exit-code.ts';
import type { Options } from '../options.ts';
import { type Output, parseOutputs } from '../outputs.ts';
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
  run: async (files, options, context) => {
    const outputs = parseOutputs(options.format ?? []);
    const report = await check(requestFor(files, options, context));
    printDiagnostics(report.diagnostics, context);
    for (const output of outputs) await emit(output, report, options, context);
    return exitCodeOf(report, options.failOn ?? 'open');
  },
};

async function emit(
  { format, path }: Output,
  report: Report,
  options: Options,
  context: CommandContext,
): Promise<void> {
  const { verbose, groupBy } = options;
  const base = reportContext(context, { verbose, groupBy });
  const text = FORMATS[format](report, path === null ? base : { ...base, color: false });
  if (path === null) {
    context.outside.print(text);
    return;
  }
  try {
    writeFile(resolve(context.outside.cwd, path), text);
  } catch (error) {
    throw new UsageError('output-unwritable', {
      token: path,
      detail: error instanceof Error ? error.message : '',
    });
  }
}
