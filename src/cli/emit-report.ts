import type { JsonReport } from '../model/json-report.ts';
import type { Report } from '../model/report.ts';
import { jsonReportOf } from '../report/json-report-of.ts';
import { MACHINE_FORMATS, type MachineFormat } from '../report/machine/index.ts';
import { terminal } from '../report/terminal/terminal.ts';
import type { CommandContext } from './context.ts';
import { deliver } from './deliver.ts';
import { emit } from './emit.ts';
import type { Options } from './options.ts';
import type { Output } from './outputs.ts';

/** Every output of one report; what machines read is made once for all of them. */
export function emitReport(
  outputs: readonly Output<'terminal' | MachineFormat>[],
  report: Report,
  options: Options,
  context: CommandContext,
): void {
  let forMachines: JsonReport | null = null;
  for (const { format, path } of outputs) {
    if (format === 'terminal') {
      emit(path, (how) => terminal(report, how), options, context);
      continue;
    }
    forMachines ??= jsonReportOf(report, context.locale);
    deliver(path, MACHINE_FORMATS[format](forMachines), context);
  }
}
