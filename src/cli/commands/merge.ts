import { resolve } from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Part } from '../../model/runs.ts';
import { findFiles } from '../../files/disk/find-files.ts';
import { readReport } from '../../files/disk/read-report.ts';
import { MACHINE_FORMATS } from '../../report/machine/index.ts';
import { mergeFaultText } from '../../report/runs/merge-fault-text.ts';
import { mergeReports } from '../../history/merge/merge-reports.ts';
import type { CommandDefinition } from '../definition.ts';
import { tellWritten } from '../tell-written.ts';
import { deliverFormats, written } from '../deliver-formats.ts';
import { EXIT, exitCodeOf, withExitZero } from '../exit-code.ts';
import { parseOutputs } from '../outputs.ts';
import { refuseOverwriting } from '../refuse-overwriting.ts';
import { printDiagnostics } from '../print-diagnostics.ts';

export const mergeCommand: CommandDefinition = {
  name: 'merge',
  arguments: [{ name: 'reports', isRequired: true, isList: true }],
  options: ['format', 'exit-zero', 'lang'],
  formats: MACHINE_FORMATS,
  run: async (words, options, context) => {
    const { outside, locale, messages } = context;
    const outputs = parseOutputs(options.format ?? [], MACHINE_FORMATS, 'json');
    const { parts, diagnostics } = await readParts(words, outside.cwd);
    printDiagnostics(diagnostics, context);
    const { report, faults } = diagnostics.length > 0 ? { report: null, faults: [] } : mergeReports(parts);
    if (report === null) {
      outside.printError(mergeFaultText(faults, locale));
      outside.printError(`${messages.runs.merge.refused}\n`);
      return EXIT.noVerdict;
    }
    refuseOverwriting(
      outputs.map(({ path }) => path),
      parts.map(({ file }) => file),
      context,
    );
    deliverFormats(outputs, written(report), context);
    tellWritten(outputs, report, context);
    return withExitZero(exitCodeOf(report, report.options.failOn), options.exitZero);
  },
};

async function readParts(
  words: readonly string[],
  cwd: string,
): Promise<{ readonly parts: readonly Part[]; readonly diagnostics: readonly Diagnostic[] }> {
  const { files, diagnostics } = await findFiles(words, cwd, 'json');
  const parts: Part[] = [];
  const faults = [...diagnostics];
  for (const { file } of files) {
    const read = await readReport(resolve(cwd, file), file);
    faults.push(...read.diagnostics);
    if (read.report !== null) parts.push({ file, report: read.report });
  }
  return { parts, diagnostics: faults };
}
