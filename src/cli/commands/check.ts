import { check } from '../../tasks/check.ts';
import { RUN_OPTION_KEYS, RUN_OPTIONS } from '../../model/run-options.ts';
import { FORMATS } from '../../report/formats.ts';
import { changedFiles } from '../changed-files.ts';
import { emitReport } from '../emit-report.ts';
import { type CommandDefinition, FILES } from '../definition.ts';
import { EXIT, exitCodeOf, withExitZero } from '../exit-code.ts';
import { isForMachines } from '../is-for-machines.ts';
import { parseOutputs } from '../outputs.ts';
import { deliverFormats } from '../deliver-formats.ts';
import { printDiagnostics } from '../print-diagnostics.ts';
import { progressOf } from '../progress.ts';
import { inputsOf } from '../inputs-of.ts';
import { refuseOverwriting } from '../refuse-overwriting.ts';
import { requestFor } from '../request.ts';
import { tellWritten } from '../tell-written.ts';

export const checkCommand: CommandDefinition = {
  name: 'check',
  arguments: [FILES],
  options: [
    'as-of',
    ...RUN_OPTION_KEYS.map((key) => RUN_OPTIONS[key].flag),
    'group-by',
    'exit-zero',
    'format',
    'changed',
    'shard',
    'jobs',
    'verbose',
    'lang',
  ],
  formats: FORMATS,
  run: async (files, options, context) => {
    const outputs = parseOutputs(options.format ?? [], FORMATS, 'terminal');
    const changed = await changedFiles(options, context);
    if (changed === null) return EXIT.noVerdict;
    const how = { ...options, changed };
    const request = requestFor(files, options, context);
    const forMachines = outputs.filter(isForMachines);
    const paths = outputs.map(({ path }) => path);
    // What people read is made of the whole evaluation, which threads would have to copy back.
    if ((options.jobs ?? 1) > 1 && forMachines.length === outputs.length) {
      const { checkInThreads } = await import('../../tasks/check-in-threads.ts');
      const threads = { ...request, jobs: options.jobs ?? 1, lang: context.locale };
      const { outcome, diagnostics, written } = await checkInThreads(threads);
      printDiagnostics(diagnostics, context);
      refuseOverwriting(paths, inputsOf(outcome), context);
      deliverFormats(forMachines, written, how, context);
      tellWritten(outputs, outcome, context);
      return withExitZero(exitCodeOf(outcome, outcome.options.failOn), options.exitZero);
    }
    const report = await check({ ...request, progress: progressOf(context) });
    printDiagnostics(report.diagnostics, context);
    refuseOverwriting(paths, inputsOf(report), context);
    emitReport(outputs, report, how, context);
    return withExitZero(exitCodeOf(report, report.options.failOn), options.exitZero);
  },
};
