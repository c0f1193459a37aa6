import { type Diagnostic, inOrder } from '../model/diagnostic.ts';
import { diagnosticsText } from '../report/terminal/diagnostics.ts';
import { type CommandContext, reportContext } from './context.ts';

/** Faults go to standard error, in the order of files and lines; `validate` alone shows notes too, as its report. */
export function printDiagnostics(diagnostics: readonly Diagnostic[], context: CommandContext): void {
  const shown = diagnostics.filter(({ severity }) => severity !== 'note');
  context.outside.printError(diagnosticsText(inOrder(shown), reportContext(context)));
}
