import type { JsonReport } from '../model/json-report.ts';
import { MACHINE_FORMATS, type MachineFormat } from '../report/machine/index.ts';
import { appendStepSummary } from './append-step-summary.ts';
import type { CommandContext } from './context.ts';
import { deliver } from './deliver.ts';
import type { Output } from './outputs.ts';

/** A public report that is there, or that threads have written in part. */
export interface Written {
  readonly report: () => JsonReport;
  readonly pieces: (format: MachineFormat) => Iterable<string>;
}

export function written(report: JsonReport): Written {
  return { report: () => report, pieces: (format) => MACHINE_FORMATS[format](report) };
}

/** Every output of one public report. */
export function deliverFormats(
  outputs: readonly Output<MachineFormat>[],
  { report, pieces }: Written,
  context: CommandContext,
): void {
  for (const { format, path } of outputs) deliver(path, pieces(format), context);
  if (outputs.some(({ format }) => format === 'github')) appendStepSummary(report(), context);
}
