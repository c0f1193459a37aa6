import type { Messages } from '../../i18n/messages.ts';
import type { JsonReport } from '../../model/json-report.ts';
import { visible } from '../text/visible.ts';
import { withoutCommand } from '../text/without-command.ts';
import { totalsText } from '../words/totals-text.ts';

/** What is left on the screen of a report that went into files: which ones, and the totals. */
export function writtenLine(
  files: readonly string[],
  report: Pick<JsonReport, 'summary'>,
  words: Pick<Messages, 'gapReport'>,
): string {
  return `${withoutCommand(visible(words.gapReport.written(files, totalsText(report, words))))}\n`;
}
