import { messagesFor } from '../../i18n/index.ts';
import { type ChangeKind, CHANGE_KINDS, type Diff } from '../../model/diff.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { ReportContext } from '../../model/report.ts';
import { BLANK, type Line, line, type Style } from '../terminal/line.ts';
import { writeLines } from '../terminal/write-lines.ts';
import { type DiffRow, rowsOf } from './rows.ts';
import { summaryTexts } from './summary-texts.ts';

const MOST = 12;
const STYLES: Readonly<Record<ChangeKind, Style>> = {
  opened: 'overdue',
  closed: 'met',
  neither: 'undeclared',
  lost: 'undeclared',
  unchanged: 'title',
};

/** The difference for people: new gaps first; those that are still there only where everything is asked for. */
export function terminal(diff: Diff, context: ReportContext): string {
  const words = messagesFor(context.locale);
  const { title, lines } = summaryTexts(diff, words);
  const sections = CHANGE_KINDS.filter((kind) => kind !== 'unchanged' || context.verbose).flatMap(
    (kind): Line[] => {
      const rows = rowsOf(kind, diff, words);
      if (rows.length === 0) return [];
      const count = diff.changes.filter((change) => change.kind === kind).length;
      const shown = context.verbose ? rows : rows.slice(0, MOST);
      const more = rows.length - shown.length;
      return [
        BLANK,
        line(`== ${words.diff.section(kind, count)} ==`, STYLES[kind]),
        BLANK,
        ...shown.flatMap((row) => rowLines(row, words)),
        ...(more === 0 ? [] : [line(words.gapReport.moreNotes(more), 'dim', 2)]),
      ];
    },
  );
  return writeLines([line(title, 'title'), ...lines.map((text) => line(text)), ...sections], context);
}

function rowLines({ title, who, was, is, cause, detail }: DiffRow, { diff, names }: Messages): Line[] {
  const why = cause === null ? [] : [names.labelled(diff.why, cause)];
  return [
    line(names.labelled(title, who), 'plain', 2, '- '),
    line(names.join([was === is ? is : `${was} → ${is}`, ...why]), 'plain', 4),
    ...(detail === null ? [] : [line(detail, 'dim', 4)]),
  ];
}
