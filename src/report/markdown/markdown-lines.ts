import { messagesFor } from '../../i18n/index.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { JsonFinding, JsonReport } from '../../model/json-report.ts';
import type { Grouping } from '../../model/report.ts';
import { GAP_STATUSES, type Status, STATUSES } from '../../model/status.ts';
import { entriesOf } from '../entries/entries-of.ts';
import type { Entry } from '../entries/entry.ts';
import { receiptOf } from '../entries/receipt-of.ts';
import { markdownText } from '../text/markdown-text.ts';
import { narrowedTexts } from '../words/narrowed-texts.ts';
import { totalsText } from '../words/totals-text.ts';
import { baselineItems } from './baseline-items.ts';
import type { MarkdownLine } from './markdown-line.ts';
import { groupTables } from './group-tables.ts';
import { tableRow } from './table-row.ts';
import { asOfText } from '../words/as-of-text.ts';

const NAMES_SHOWN = 3;

/** What shares rows, from nothing to everything. */
export const FOLDS = ['none', 'undeclared', 'gaps'] as const;

export interface MarkdownLook {
  readonly groupBy: Grouping;
  readonly fold: (typeof FOLDS)[number];
}

/**
 * The report as Markdown, line by line: totals, faults of the inputs, new gaps, what is overdue and the other gaps, what is
 * undeclared, waived, notices, the receipt.
 */
export function* markdownLines(report: JsonReport, { groupBy, fold }: MarkdownLook): Iterable<MarkdownLine> {
  const words = messagesFor(report.lang);
  const { baseline, formats, gapReport } = words;
  const entries = [...entriesOf(report)];
  const named = (start: string): Entry[] => entries.filter(({ name }) => name.startsWith(start));
  const found = (isWanted: (finding: JsonFinding) => boolean): Entry[] =>
    entries.filter(({ finding }) => finding !== null && isWanted(finding));
  const isNew = (finding: JsonFinding): boolean => finding.baseline === 'new';
  const undeclared = (isPastDue: boolean): Entry[] =>
    found(({ status, due }) => status === 'undeclared' && (due !== null && due < report.asOf) === isPastDue);
  const tables = (title: (count: number) => string, wanted: Entry[], isFolded: boolean) =>
    groupTables(title(wanted.length), wanted, { groupBy, isFolded }, report, words);
  const gaps = (status: Status): Entry[] => found((finding) => finding.status === status && !isNew(finding));
  const past = undeclared(true);

  yield* head(report, words);
  if (fold !== 'none') {
    yield { text: formats.folded, part: 'always' };
    yield { text: '', part: 'always' };
  }
  yield* table(formats.faults(named('input/').length), named('input/'), words);
  yield* list(gapReport.leftOut(report.leftOut.length), report.leftOut);
  yield* table(words.waivers.section(report.waivers.length), named('waiver/'), words);
  yield* tables(baseline.new, found(isNew), fold === 'gaps');
  yield* list(baseline.title(report.baseline?.file ?? ''), baselineItems(report, words));
  for (const status of GAP_STATUSES)
    yield* tables((count) => gapReport.section(status, count), gaps(status), fold === 'gaps');
  yield* tables(formats.undeclaredPastDue, past, fold !== 'none');
  yield* tables(
    past.length === 0 ? (count) => gapReport.section('undeclared', count) : formats.undeclaredOthers,
    undeclared(false),
    fold !== 'none',
  );
  yield* tables((count) => gapReport.section('waived', count), gaps('waived'), fold === 'gaps');
  yield* list(
    gapReport.notices,
    named('run/').map(({ message }) => message),
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
  const heading = [
    gapReport.title(whose),
    asOfText(report, words),
    ...narrowedTexts(report.options, report.shard, words),
  ];
  yield always(`# ${heading.map(markdownText).join(' · ')}`);
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
