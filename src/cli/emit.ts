import { resolve } from 'node:path';
import type { ReportContext } from '../model/report.ts';
import { UsageError } from '../model/usage.ts';
import { writeFile } from '../write/write-file.ts';
import { type CommandContext, reportContext } from './context.ts';
import type { Options } from './options.ts';

/** Writes a report to a file, without colour, or prints it where there is no path. */
export function emit(
  path: string | null,
  report: (context: ReportContext) => string,
  { verbose, groupBy }: Options,
  context: CommandContext,
): void {
  const base = reportContext(context, { verbose, groupBy });
  if (path === null) {
    context.outside.print(report(base));
    return;
  }
  const text = report({ ...base, color: false });
  try {
    writeFile(resolve(context.outside.cwd, path), text);
  } catch (error) {
    throw new UsageError('output-unwritable', {
      token: path,
      detail: error instanceof Error ? error.message : '',
    });
  }
}
