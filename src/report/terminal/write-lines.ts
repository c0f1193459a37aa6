import { Chalk } from 'chalk';
import { messagesFor } from '../../i18n/index.ts';
import type { ReportContext } from '../../model/report.ts';
import { displayWidth } from '../text/display-width.ts';
import { type Terms, termsOf } from '../text/terms.ts';
import { visible } from '../text/visible.ts';
import { withoutCommand } from '../text/without-command.ts';
import { wrap } from '../text/wrap.ts';
import { namedWords } from '../words/named-words.ts';
import type { Line, Style } from './line.ts';

const NARROWEST = 40;

/** The one place where lines become text: hidden characters made visible, wrapped, coloured, each ended by a newline. */
export function writeLines(
  lines: readonly Line[],
  { width, color, locale }: Pick<ReportContext, 'width' | 'color' | 'locale'>,
  terms: Terms = termsOf(namedWords(messagesFor(locale))),
): string {
  const paint = color ? painter() : null;
  const columns = Math.max(NARROWEST, width);
  const rows = lines.flatMap(({ text, style, indent, bullet }) => {
    if (text === '') return [''];
    const first = ' '.repeat(indent) + bullet;
    const rest = ' '.repeat(displayWidth(first));
    return wrap(visible(text), columns - rest.length, terms).map((row, index) => {
      const shown = withoutCommand(row);
      return (index === 0 ? first : rest) + (paint === null ? shown : paint[style](shown));
    });
  });
  return rows.map((row) => `${row}\n`).join('');
}

function painter(): Record<Style, (text: string) => string> {
  const chalk = new Chalk({ level: 1 });
  return {
    title: chalk.bold,
    plain: (text: string) => text,
    dim: chalk.dim,
    overdue: chalk.bold.red,
    open: chalk.bold.yellow,
    pending: chalk.bold.cyan,
    undeclared: chalk.bold.magenta,
    late: chalk.yellow,
    met: chalk.green,
    waived: chalk.blue,
    'not-applicable': chalk.dim,
  };
}
