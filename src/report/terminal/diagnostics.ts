import { Chalk } from 'chalk';
import { messagesFor } from '../../i18n/index.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { ReportContext } from '../../model/report.ts';
import { placeText } from '../../i18n/place-text.ts';
import { visible } from '../text/visible.ts';
import { withoutCommand } from '../text/without-command.ts';

/** Faults of inputs, one per line and not wrapped, so that editors and scripts find the place: `file:line:column: …`. */
export function diagnosticsText(
  diagnostics: readonly Diagnostic[],
  { locale, color }: Pick<ReportContext, 'locale' | 'color'>,
): string {
  const { faults, names } = messagesFor(locale);
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const paint = { error: chalk.red, warning: chalk.yellow, note: chalk.dim } satisfies Record<
    Diagnostic['severity'],
    unknown
  >;
  return diagnostics
    .map(({ code, severity, position, args }) => {
      const sentence = names.labelled(names.severity[severity], visible(faults[code](args)));
      return `${withoutCommand(visible(placeText(position)))}: ${paint[severity](sentence)}\n`;
    })
    .join('');
}
