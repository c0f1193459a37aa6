import { MACHINE_FORMATS } from '../../report/machine/index.ts';
import { written } from '../../report/machine/written.ts';
import { mergeFaultText } from '../../report/runs/merge-fault-text.ts';
import { merge } from '../../tasks/merge.ts';
import { changedFiles } from '../changed-files.ts';
import type { CommandDefinition } from '../definition.ts';
import { deliverFormats } from '../deliver-formats.ts';
import { tellWritten } from '../tell-written.ts';
import { EXIT, exitCodeOf, withExitZero } from '../exit-code.ts';
import { parseOutputs } from '../outputs.ts';
import { printDiagnostics } from '../print-diagnostics.ts';
import { refuseOverwriting } from '../refuse-overwriting.ts';

export const mergeCommand: CommandDefinition = {
  name: 'merge',
  arguments: [{ name: 'reports', isRequired: true, isList: true }],
  options: ['format', 'changed', 'group-by', 'exit-zero', 'lang'],
  formats: MACHINE_FORMATS,
  run: async (paths, options, context) => {
    const { outside, locale, messages } = context;
    const outputs = parseOutputs(options.format ?? [], MACHINE_FORMATS, 'json');
    const changed = await changedFiles(options, context);
    if (changed === null) return EXIT.noVerdict;
    const { report, faults, diagnostics, files } = await merge({ paths, cwd: outside.cwd });
    printDiagnostics(diagnostics, context);
    if (report === null) {
      outside.printError(mergeFaultText(faults, locale));
      outside.printError(`${messages.runs.merge.refused}\n`);
      return EXIT.noVerdict;
    }
    refuseOverwriting(
      outputs.map(({ path }) => path),
      files,
      context,
    );
    deliverFormats(outputs, written(report), { ...options, changed }, context);
    tellWritten(outputs, report, context);
    return withExitZero(exitCodeOf(report, report.options.failOn), options.exitZero);
  },
};
