import type { JsonReport } from '../model/json-report.ts';
import { writtenLine } from '../report/terminal/written-line.ts';
import type { CommandContext } from './context.ts';
import type { Output } from './outputs.ts';

/** Of outputs that went into files, one line with the totals on standard error. */
export function tellWritten(
  outputs: readonly Output<string>[],
  report: Pick<JsonReport, 'summary'>,
  { outside, messages }: CommandContext,
): void {
  const files = outputs.flatMap(({ path }) => path ?? []);
  if (files.length > 0) outside.printError(writtenLine(files, report, messages));
}
