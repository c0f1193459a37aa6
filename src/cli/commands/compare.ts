import type { Comparison } from '../../report/compare/comparison.ts';
import { COMPARE_FORMATS } from '../../report/compare/index.ts';
import { compare } from '../../tasks/compare.ts';
import { type CommandDefinition, FILES } from '../definition.ts';
import { emit } from '../emit.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { parseOutputs } from '../outputs.ts';
import { printDiagnostics } from '../print-diagnostics.ts';
import { progressOf } from '../progress.ts';
import { requestFor } from '../request.ts';

export const compareCommand: CommandDefinition = {
  name: 'compare',
  arguments: [FILES],
  options: ['by', 'as-of', 'pack', 'topic', 'issued', 'waivers', 'no-waivers', 'format', 'verbose', 'lang'],
  formats: COMPARE_FORMATS,
  run: async (files, options, context) => {
    const outputs = parseOutputs(options.format ?? [], COMPARE_FORMATS, 'terminal');
    const request = requestFor(files, options, context);
    const { by = 'topic' } = options;
    const comparison = await compare({ ...request, by, progress: progressOf(context) });
    printDiagnostics(comparison.report.diagnostics, context);
    for (const { format, path } of outputs)
      emit(path, (how) => COMPARE_FORMATS[format](comparison, how), options, context);
    return exitCodeOf(comparison);
  },
};

/** Gaps are what a comparison shows, not its failure; where nothing was asked of anybody, nothing was compared. */
function exitCodeOf({ report, jurisdictions }: Comparison): ExitCode {
  if (report.leftOut.length > 0 || report.diagnostics.some(({ severity }) => severity === 'error'))
    return EXIT.noVerdict;
  return jurisdictions.every(({ packs }) => packs.length === 0) ? EXIT.incomplete : EXIT.ok;
}
