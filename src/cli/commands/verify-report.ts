import { verifyReportText } from '../../report/runs/verify-report-text.ts';
import { repeatReport } from '../../tasks/repeat-report.ts';
import type { CommandDefinition } from '../definition.ts';
import { EXIT } from '../exit-code.ts';
import { printDiagnostics } from '../print-diagnostics.ts';

export const verifyReportCommand: CommandDefinition = {
  name: 'verify-report',
  arguments: [{ name: 'report', isRequired: true, isList: false }],
  options: ['lang'],
  run: async ([file = ''], _options, context) => {
    const { cwd, version, print } = context.outside;
    const { repeated, diagnostics } = await repeatReport({ file, cwd, version });
    printDiagnostics(diagnostics, context);
    if (repeated === null) return EXIT.noVerdict;
    print(verifyReportText(repeated, context.locale));
    return repeated.isSame ? EXIT.ok : EXIT.gaps;
  },
};
