import { ask as askText } from '../../report/terminal/ask.ts';
import { ask } from '../../tasks/ask.ts';
import { type CommandDefinition, FILES } from '../definition.ts';
import { reportContext } from '../context.ts';
import { EXIT } from '../exit-code.ts';
import { printDiagnostics } from '../print-diagnostics.ts';
import { requestFor } from '../request.ts';

export const askCommand: CommandDefinition = {
  name: 'ask',
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
    'require-evidence',
    'verbose',
    'lang',
  ],
  run: async (files, options, context) => {
    const report = await ask(requestFor(files, options, context));
    printDiagnostics(report.diagnostics, context);
    context.outside.print(askText(report, reportContext(context, options)));
    if (report.leftOut.length > 0 || report.diagnostics.some(({ severity }) => severity === 'error'))
      return EXIT.noVerdict;
    return report.summary.undeclared > 0 ? EXIT.incomplete : EXIT.ok;
  },
};
