import type { Report } from '../../model/report.ts';
import { baselinePieces } from '../../report/public/baseline-pieces.ts';
import { baseline } from '../../tasks/baseline.ts';
import { type CommandDefinition, FILES } from '../definition.ts';
import { deliver } from '../deliver.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { inputsOf } from '../inputs-of.ts';
import { printDiagnostics } from '../print-diagnostics.ts';
import { progressOf } from '../progress.ts';
import { refuseOverwriting } from '../refuse-overwriting.ts';
import { requestFor } from '../request.ts';

export const baselineCommand: CommandDefinition = {
  name: 'baseline',
  arguments: [FILES],
  options: [
    'as-of',
    'pack',
    'only',
    'topic',
    'bearer',
    'division',
    'reading',
    'issued',
    'waivers',
    'no-waivers',
    'fail-on',
    'require-evidence',
    'out',
    'lang',
  ],
  run: async (files, options, context) => {
    const { outside, messages } = context;
    const request = { ...requestFor(files, options, context), progress: progressOf(context) };
    const { baseline: made, report } = await baseline(request);
    printDiagnostics(report.diagnostics, context);
    if (made === null) {
      outside.printError(`${messages.baseline.refused}\n`);
      return EXIT.noVerdict;
    }
    refuseOverwriting([options.out ?? null], inputsOf(report), context);
    deliver(options.out ?? null, baselinePieces(made), context);
    if (options.out !== undefined)
      outside.printError(`${messages.baseline.made(made.gaps.length, report.summary.undeclared)}\n`);
    return exitCodeOf(report);
  },
};

/** Gaps are what a baseline is made of, not its failure; where nothing was asked, there is none. */
function exitCodeOf({ findings }: Report): ExitCode {
  return findings.every(({ status }) => status === 'not-applicable') ? EXIT.incomplete : EXIT.ok;
}
