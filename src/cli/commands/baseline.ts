import { baselineOf } from '../../history/baseline/baseline-of.ts';
import { check } from '../../tasks/check.ts';
import type { Report } from '../../model/report.ts';
import { FAIL_LEVELS } from '../../model/status.ts';
import { UsageError } from '../../model/usage.ts';
import { baselinePieces } from '../../report/public/baseline-pieces.ts';
import { type CommandDefinition, FILES } from '../definition.ts';
import { deliver } from '../deliver.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { inputsOf } from '../inputs-of.ts';
import { refuseOverwriting } from '../refuse-overwriting.ts';
import { printDiagnostics } from '../print-diagnostics.ts';
import { progressOf } from '../progress.ts';
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
    'waivers',
    'no-waivers',
    'fail-on',
    'require-evidence',
    'out',
    'lang',
  ],
  run: async (files, options, context) => {
    refuseNever(options.failOn);
    const { outside, messages } = context;
    const report = await check({ ...requestFor(files, options, context), progress: progressOf(context) });
    printDiagnostics(report.diagnostics, context);
    if (isFaulty(report)) {
      outside.printError(`${messages.baseline.refused}\n`);
      return EXIT.noVerdict;
    }
    const baseline = baselineOf(report);
    refuseOverwriting([options.out ?? null], inputsOf(report), context);
    deliver(options.out ?? null, baselinePieces(baseline), context);
    if (options.out !== undefined)
      outside.printError(`${messages.baseline.made(baseline.gaps.length, report.summary.undeclared)}\n`);
    return exitCodeOf(report);
  },
};

/** Where no gap fails a run, none is to be known. */
function refuseNever(failOn: string | undefined): void {
  if (failOn !== 'never') return;
  const expected = FAIL_LEVELS.filter((level) => level !== 'never');
  throw new UsageError('unknown-value', { token: failOn, name: '--fail-on', expected, nearest: null });
}

/** What a faulty file hides would come up as new gaps later. */
function isFaulty({ leftOut, packsLeftOut, diagnostics }: Report): boolean {
  const hasErrors = diagnostics.some(({ severity }) => severity === 'error');
  return leftOut.length > 0 || packsLeftOut.length > 0 || hasErrors;
}

/** Gaps are what a baseline is made of, not its failure; where nothing was asked, there is none. */
function exitCodeOf({ findings }: Report): ExitCode {
  return findings.every(({ status }) => status === 'not-applicable') ? EXIT.incomplete : EXIT.ok;
}
