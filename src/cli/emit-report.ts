import type { Report } from '../model/report.ts';
import { jsonReportOf } from '../report/public/json-report-of.ts';
import type { MachineFormat } from '../report/machine/index.ts';
import type { MachineHow } from '../report/machine/machine-how.ts';
import { terminal } from '../report/terminal/terminal.ts';
import type { CommandContext } from './context.ts';
import { written } from '../report/machine/written.ts';
import { deliverFormats } from './deliver-formats.ts';
import { emit } from './emit.ts';
import { exitCodeOf, withExitZero } from './exit-code.ts';
import type { Options } from '../model/options.ts';
import { isForMachines } from './is-for-machines.ts';
import type { Output } from './outputs.ts';
import { tellWritten } from './tell-written.ts';

/** Every output of one report; what machines read is made once for all of them. */
export function emitReport(
  outputs: readonly Output<'terminal' | MachineFormat>[],
  report: Report,
  options: Omit<Options, 'changed'> & MachineHow,
  context: CommandContext,
): void {
  const code = exitCodeOf(report, report.options.failOn);
  const exit = { code, reported: withExitZero(code, options.exitZero) };
  for (const { format, path } of outputs)
    if (format === 'terminal') emit(path, (how) => terminal(report, how, exit), options, context);
  const forMachines = outputs.filter(isForMachines);
  if (forMachines.length > 0)
    deliverFormats(forMachines, written(jsonReportOf(report, context.locale)), options, context);
  tellWritten(outputs, report, context);
}
