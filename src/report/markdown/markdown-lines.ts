import { messagesFor } from '../../i18n/index.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { JsonReport } from '../../model/json-report.ts';
import { GAP_STATUSES, STATUSES } from '../../model/status.ts';
import { entriesOf } from '../entries/entries-of.ts';
import type { Entry } from '../entries/entry.ts';
import { receiptOf } from '../entries/receipt-of.ts';
import { markdownText } from '../text/markdown-text.ts';
import { totalsText } from '../words/totals-text.ts';
import { baselineItems } from './baseline-items.ts';
import type { MarkdownLine } from './markdown-line.ts';
import { divisionTables } from './division-tables.ts';
import { tableRow } from './table-row.ts';

const NAMES_SHOWN = 3;
const GAPS = new Set<string>(GAP_STATUSES);

/** The report as Markdown, line by line: totals, gaps by division, what is undeclared, waived, faults, notices, the receipt. */
export function* markdownLines(report: JsonReport): Iterable<MarkdownLine> {
  const words = messagesFor(report.lang);
  const { formats, gapReport } = words;
  const entries = [...entriesOf(report)];
  const withStatus = (isWanted: (status: string) => boolean): Entry[] =>
    entries.filter(({ finding }) => finding !== null && isWanted(finding.status));
  const gaps = withStatus((status) => GAPS.has(status));
  const undeclared = withStatus((status) => status === 'undeclared');
  const waived = withStatus((status) => status === 'waived');
  const faults = entries.filter(({ name }) => name.startsWith('input/'));
  const waiverFaults = entries.filter(({ name }) => name.startsWith('waiver/'));
  const notices = entries.filter(({ name }) => name.startsWith('run/'));
  yield* head(report, words);
  yield* list(words.baseline.title(report.baseline?.file ?? ''), baselineItems(report, words));
  yield* divisionTables(formats.gaps(gaps.length), gaps, report, words);
  yield* divisionTables(gapReport.section('undeclared', undeclared.length), undeclared, report, words);
  yield* divisionTables(gapReport.section('waived', waived.length), waived, report, words);
  yield* table(words.waivers.section(report.waivers.length), waiverFaults, words);
  yield* table(formats.faults(faults.length), faults, words);
  yield* list(gapReport.leftOut(report.leftOut.length), report.leftOut);
  yield* list(
    gapReport.notices,
    notices.map(({ message }) => message),
  );
  yield* list(
    formats.receipt,
    receiptOf(report).map(({ label, value }) => words.names.labelled(label, value)),
    'always',
  );
}

function* head(report: JsonReport, words: Messages): Iterable<MarkdownLine> {
  const { gapReport, names, formats } = words;
  const labels = report.jurisdictions.map((path) => path.join(''));
  const whose =
    labels.length <= NAMES_SHOWN
      ? names.list(labels)
      : names.andOthers(labels.slice(0, NAMES_SHOWN), names.divisions(labels.length, null));
  const always = (text: string): MarkdownLine => ({ text, part: 'always' });
  yield always(`# ${markdownText(gapReport.title(whose))} · ${gapReport.asOf(report.asOf)}`);
  yield always('');
  const documents = report.packs.map(({ title, number }) => gapReport.document(title, number));
  for (const text of documents.length === 0 ? [gapReport.noDocument] : documents)
    yield always(`- ${markdownText(text)}`);
  yield always('');
  yield always(markdownText(totalsText(report, words)));
  yield always('');
  const all = STATUSES.reduce((sum, status) => sum + report.summary[status], 0);
  if (report.findings.length !== all) {
    yield always(gapReport.narrowed(report.findings.length));
    yield always('');
  }
  const counted = STATUSES.filter((status) => report.summary[status] > 0);
  if (counted.length === 0) return;
  yield always(tableRow([formats.columns.verdict, formats.columns.count]));
  yield always('| --- | ---: |');
  for (const status of counted) yield always(tableRow([names.status[status], `${report.summary[status]}`]));
  yield always('');
}

function* table(title: string, entries: readonly Entry[], { formats }: Messages): Iterable<MarkdownLine> {
  if (entries.length === 0) return;
  const { verdict, message, place } = formats.columns;
  yield { text: `## ${title}`, part: 'frame' };
  yield { text: '', part: 'frame' };
  yield { text: tableRow([verdict, message, place]), part: 'frame' };
  yield { text: '| --- | --- | --- |', part: 'frame' };
  for (const entry of entries)
    yield {
      text: tableRow([entry.word, entry.message, placeOf(entry)].map(markdownText)),
      part: 'row',
    };
  yield { text: '', part: 'frame' };
}

function placeOf({ location }: Entry): string {
  if (location === null) return '';
  const { file, line, column } = location;
  return line === null ? file : `${file}:${line}:${column ?? 1}`;
}

function* list(
  title: string,
  texts: readonly string[],
  part: MarkdownLine['part'] = 'row',
): Iterable<MarkdownLine> {
  if (texts.length === 0) return;
  const frame = part === 'row' ? 'frame' : part;
  yield { text: `## ${title.replace(/[:：]$/, '')}`, part: frame };
  yield { text: '', part: frame };
  for (const text of texts) yield { text: `- ${markdownText(text)}`, part };
  yield { text: '', part: frame };
}
