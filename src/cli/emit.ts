import type { ReportContext } from '../model/report.ts';
import { type CommandContext, reportContext } from './context.ts';
import type { Options } from '../model/options.ts';
import { deliver } from './deliver.ts';

/** Delivers a report made for people: as wide as the terminal, and without colour in a file. */
export function emit(
  path: string | null,
  report: (context: ReportContext) => string,
  { verbose, groupBy }: Pick<Options, 'verbose' | 'groupBy'>,
  context: CommandContext,
): void {
  const base = reportContext(context, { verbose, groupBy });
  deliver(path, [report(path === null ? base : { ...base, color: false, boxes: false })], context);
}
