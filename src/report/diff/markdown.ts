import { messagesFor } from '../../i18n/index.ts';
import { CHANGE_KINDS, type Diff } from '../../model/diff.ts';
import type { ReportContext } from '../../model/report.ts';
import { markdownText } from '../text/markdown-text.ts';
import { rowsOf } from './rows.ts';
import { summaryTexts } from './summary-texts.ts';

/** The difference as tables of GitHub's Markdown, everything that is still a gap with it. */
export function markdown(diff: Diff, { locale }: Pick<ReportContext, 'locale'>): string {
  const words = messagesFor(locale);
  const { title, lines } = summaryTexts(diff, words);
  const { what, who, before, after, why } = words.diff.columns;
  const blocks = CHANGE_KINDS.flatMap((kind) => {
    const rows = rowsOf(kind, diff, words);
    if (rows.length === 0) return [];
    const count = diff.changes.filter((change) => change.kind === kind).length;
    const table = [
      [what, who, before, after, why],
      ['---', '---', '---', '---', '---'],
      ...rows.map((row) =>
        [
          row.title,
          row.who,
          row.was,
          row.is + (row.detail === null ? '' : words.names.aside(row.detail)),
          row.cause ?? '',
        ].map(markdownText),
      ),
    ];
    return [[`## ${words.diff.section(kind, count)}`], table.map((cells) => `| ${cells.join(' | ')} |`)];
  });
  return [[`# ${title}`], lines.map((text) => `- ${markdownText(text)}`), ...blocks]
    .map((block) => `${block.join('\n')}\n`)
    .join('\n');
}
