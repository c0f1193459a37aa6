import { messagesFor } from '../../i18n/index.ts';
import type { ReportContext } from '../../model/report.ts';
import { markdownText } from '../text/markdown-text.ts';
import { cellText } from './cell-text.ts';
import type { Comparison } from './comparison.ts';
import { labelsOf } from './labels.ts';
import { notesOf } from './notes.ts';
import { asOfText } from '../words/as-of-text.ts';

/** The comparison as one table of GitHub's Markdown with its notes. */
export function markdown(comparison: Comparison, { locale }: Pick<ReportContext, 'locale'>): string {
  const words = messagesFor(locale);
  const { compare, gapReport } = words;
  const { by, jurisdictions, report, rows } = comparison;
  const labels = labelsOf(comparison, words);
  const { basis, legend, notices } = notesOf(comparison, labels, words);
  const isEmpty = jurisdictions.length === 0;
  const head = by === 'topic' ? compare.topic : compare.division;
  const table = [
    [head, ...labels.jurisdictions].map(markdownText),
    [head, ...labels.jurisdictions].map(() => '---'),
    ...rows.map(({ subject, cells }) => [
      markdownText(labels.row(subject)),
      ...cells.map((tally) => cellText(tally, words)),
    ]),
    [compare.total, ...jurisdictions.map(({ total }) => cellText(total, words))].map((text) => `**${text}**`),
  ].map((cells) => `| ${cells.join(' | ')} |`);
  const blocks = isEmpty
    ? [[`# ${asOfText(report, words)}`], [gapReport.nothingRead]]
    : [
        [`# ${markdownText(labels.title)} · ${asOfText(report, words)}`],
        listOf(basis),
        table,
        listOf(legend),
      ];
  return [
    ...blocks,
    ...titledList(gapReport.notices, notices),
    ...titledList(gapReport.leftOut(report.leftOut.length), report.leftOut),
  ]
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function listOf(texts: readonly string[]): string[] {
  return texts.map((text) => `- ${markdownText(text)}`);
}

function titledList(title: string, texts: readonly string[]): string[][] {
  return texts.length === 0 ? [] : [[`## ${title}`], listOf(texts)];
}
