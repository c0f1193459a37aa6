import { explain as explainText } from '../../report/terminal/explain.ts';
import { explain } from '../../tasks/explain.ts';
import { reportContext } from '../context.ts';
import { type CommandDefinition, OPTIONAL_FILES } from '../definition.ts';
import { EXIT } from '../exit-code.ts';
import { printDiagnostics } from '../print-diagnostics.ts';
import { requestFor } from '../request.ts';

export const explainCommand: CommandDefinition = {
  name: 'explain',
  arguments: [{ name: 'rule', isRequired: true, isList: false }, OPTIONAL_FILES],
  options: ['as-of', 'pack', 'division', 'reading', 'issued', 'waivers', 'no-waivers', 'lang'],
  run: async ([rule = '', ...files], options, context) => {
    const { explained, diagnostics } = await explain({ ...requestFor(files, options, context), rule });
    printDiagnostics(diagnostics, context);
    if (explained !== null)
      context.outside.print(explainText(explained.report, explained.rule, reportContext(context)));
    return diagnostics.some(({ severity }) => severity === 'error') ? EXIT.noVerdict : EXIT.ok;
  },
};
