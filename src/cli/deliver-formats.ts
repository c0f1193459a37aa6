import type { MachineFormat } from '../report/machine/index.ts';
import type { Written } from '../report/machine/written.ts';
import type { MachineHow } from '../report/machine/machine-how.ts';
import { appendStepSummary } from './append-step-summary.ts';
import type { CommandContext } from './context.ts';
import { deliver } from './deliver.ts';
import type { Output } from './outputs.ts';

/** Every output of one public report. */
export function deliverFormats(
  outputs: readonly Output<MachineFormat>[],
  { report, pieces }: Written,
  how: MachineHow,
  context: CommandContext,
): void {
  for (const { format, path } of outputs) deliver(path, pieces(format, how), context);
  if (outputs.some(({ format }) => format === 'github')) appendStepSummary(report(), how.groupBy, context);
}
