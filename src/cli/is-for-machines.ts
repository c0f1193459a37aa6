import type { MachineFormat } from '../report/machine/index.ts';
import type { Output } from './outputs.ts';

/** Whether an output is written from the public report alone. */
export function isForMachines(output: Output<'terminal' | MachineFormat>): output is Output<MachineFormat> {
  return output.format !== 'terminal';
}
