import { messagesFor } from '../../i18n/index.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { ReportContext } from '../../model/report.ts';
import { BLANK, type Line, line } from '../terminal/line.ts';
import { writeLines } from '../terminal/write-lines.ts';
import { visible } from '../text/visible.ts';
import { blockLines } from './block-lines.ts';
import type { Comparison } from './comparison.ts';
import { type Labels, labelsOf } from './labels.ts';
import { notesOf } from './notes.ts';
import { tableLines } from './table-lines.ts';
import { asOfText } from '../words/as-of-text.ts';

const MOST_BLOCKS = 3;

/** The comparison for people. */
export function terminal(comparison: Comparison, context: ReportContext): string {
  const words = messagesFor(context.locale);
  const { compare, gapReport } = words;
  const { report } = comparison;
  const labels = labelsOf(comparison, words);
  const { basis, legend, notices } = notesOf(comparison, labels, words);
  const title = line(`${labels.title} · ${asOfText(report, words)}`, 'title');
  const isEmpty = comparison.jurisdictions.length === 0;
  const lines = isEmpty
    ? [line(asOfText(report, words), 'title'), BLANK, line(gapReport.nothingRead)]
    : [
        title,
        ...basis.map((text) => line(text)),
        ...figureLines(comparison, labels, context, words),
        BLANK,
        ...legend.map((text) => line(text, 'dim')),
      ];
  return writeLines(
    [
      ...lines,
      ...(context.verbose ? notOnFileLines(comparison, words) : []),
      ...noteLines(gapReport.notices, notices),
      ...noteLines(gapReport.leftOut(report.leftOut.length), report.leftOut),
      ...(isEmpty || comparison.by === 'division' || comparison.jurisdictions.length > 1
        ? []
        : [BLANK, line(compare.hintDivision, 'dim')]),
    ],
    context,
  );
}

function figureLines(
  comparison: Comparison,
  labels: Labels,
  context: ReportContext,
  words: Messages,
): Line[] {
  const { by, jurisdictions, rows } = comparison;
  const { compare } = words;
  const named = rows.map(({ subject, cells }) => ({
    name: visible(labels.row(subject)),
    cells,
    isTotal: false,
  }));
  const heading = (text: string): Line[] => [BLANK, line(`== ${text} ==`, 'title'), BLANK];
  const totals = jurisdictions.map(({ total }) => total);
  const [only] = totals;
  if (jurisdictions.length === 1 && only !== undefined) {
    const table = [
      ...named.flatMap(({ name, cells }) => cells.map((tally) => ({ name, tally, isTotal: false }))),
      { name: compare.total, tally: only, isTotal: true },
    ];
    const isByTopic = by === 'topic';
    return [
      ...heading(isByTopic ? compare.byTopic : compare.byDivision),
      ...tableLines(isByTopic ? compare.topic : compare.division, table, context, words),
    ];
  }
  const names = labels.jurisdictions.map(visible);
  const perJurisdiction = jurisdictions.map(({ total }, index) => ({
    name: names[index] ?? '',
    tally: total,
    isTotal: false,
  }));
  const all = [...named, { name: compare.total, cells: totals, isTotal: true }];
  const { blocks, lines } = blockLines(compare.topic, names, all, context, words);
  return [
    ...heading(compare.totals),
    ...tableLines(compare.division, perJurisdiction, context, words),
    ...(blocks <= MOST_BLOCKS || context.verbose
      ? [...heading(compare.byTopic), ...lines]
      : [BLANK, line(compare.onlyTotals)]),
  ];
}

function notOnFileLines({ rows }: Comparison, { compare, names }: Messages): Line[] {
  return rows.flatMap(({ subject }) => {
    if (subject.type !== 'not-on-file') return [];
    const list = names.list(subject.paths.map((path) => path.at(-1) ?? ''));
    return noteLines(compare.notOnFile(subject.paths.length), [list]);
  });
}

function noteLines(title: string, texts: readonly string[]): Line[] {
  if (texts.length === 0) return [];
  return [BLANK, line(title, 'title'), ...texts.map((text) => line(text, 'plain', 2, '- '))];
}
