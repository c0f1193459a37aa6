import type { MachineFormat } from '../report/machine/index.ts';
import type { Written } from '../report/machine/written.ts';
import type { Options } from '../model/options.ts';
import { appendStepSummary } from './append-step-summary.ts';
import type { CommandContext } from './context.ts';
import { deliver } from './deliver.ts';
import type { Output } from './outputs.ts';

/** Every output of one public report. */
export function deliverFormats(
  outputs: readonly Output<MachineFormat>[],
  { report, pieces }: Written,
  { groupBy }: Pick<Options, 'groupBy'>,
  context: CommandContext,
): void {
  for (const { format, path } of outputs) deliver(path, pieces(format, { groupBy }), context);
  if (outputs.some(({ format }) => format === 'github')) appendStepSummary(report(), groupBy, context);
}
