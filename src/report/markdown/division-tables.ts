import type { Messages } from '../../i18n/messages.ts';
import type { JsonFinding, JsonReport } from '../../model/json-report.ts';
import { divisionLabels } from '../words/division-label.ts';
import { divisionOrder } from '../words/division-order.ts';
import type { Entry } from '../entries/entry.ts';
import { markdownText } from '../text/markdown-text.ts';
import type { MarkdownLine } from './markdown-line.ts';
import { tableRow } from './table-row.ts';

/** A section with one table for every division, in the order of the tree; nothing where there are no entries. */
export function* divisionTables(
  title: string,
  entries: readonly Entry[],
  { jurisdictions, findings }: JsonReport,
  words: Messages,
): Iterable<MarkdownLine> {
  if (entries.length === 0) return;
  const { columns } = words.formats;
  const label = divisionLabels(jurisdictions, words.gapReport.itself);
  yield frame(`## ${title}`);
  yield frame('');
  for (const [path, own] of byDivision(entries, findings)) {
    yield frame(`### ${markdownText(label(path))}`);
    yield frame('');
    yield frame(tableRow([columns.verdict, columns.message, columns.basis, columns.place]));
    yield frame('| --- | --- | --- | --- |');
    for (const { entry, finding } of own)
      yield { text: tableRow(cellsOf(entry, finding, words).map(markdownText)), part: 'row' };
    yield frame('');
  }
}

interface Own {
  readonly entry: Entry;
  readonly finding: JsonFinding;
}

function byDivision(
  entries: readonly Entry[],
  findings: readonly JsonFinding[],
): (readonly [readonly string[], readonly Own[]])[] {
  const groups = new Map<string, readonly [readonly string[], Own[]]>();
  for (const entry of entries) {
    const { finding } = entry;
    if (finding === null) continue;
    const key = JSON.stringify(finding.division);
    const group = groups.get(key) ?? ([finding.division, []] as const);
    group[1].push({ entry, finding });
    groups.set(key, group);
  }
  const compare = divisionOrder(findings.map(({ division }) => division));
  return [...groups.values()].toSorted(([a], [b]) => compare(a, b));
}

function cellsOf({ word, message, name, location }: Entry, finding: JsonFinding, words: Messages): string[] {
  const { gapReport, names } = words;
  const force = finding.force === 'must' ? '' : gapReport.force(names.force[finding.force]);
  const disputed = finding.disputed ? gapReport.disputed(1, 1) : '';
  return [
    `${force}${word}${disputed}`,
    names.join([message, ...finding.remarks.map(({ text }) => text)]),
    names.phrases([names.list(finding.clause), gapReport.bearers(finding.bearer), name]),
    location === null ? '' : `${location.file}:${location.line ?? 1}:${location.column ?? 1}`,
  ];
}

function frame(text: string): MarkdownLine {
  return { text, part: 'frame' };
}
