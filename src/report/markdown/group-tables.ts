import type { Messages } from '../../i18n/messages.ts';
import type { JsonFinding, JsonReport } from '../../model/json-report.ts';
import type { Grouping } from '../../model/report.ts';
import type { Entry } from '../entries/entry.ts';
import { markdownText } from '../text/markdown-text.ts';
import { divisionLabels } from '../words/division-label.ts';
import { divisionOrder } from '../words/division-order.ts';
import { foldedCells, type Told } from './folded-cells.ts';
import type { MarkdownLine } from './markdown-line.ts';
import { tableRow } from './table-row.ts';

export interface TableLook {
  readonly groupBy: Grouping;
  /** One row for all findings of one rule, with the divisions named; then nothing is grouped by division. */
  readonly isFolded: boolean;
}

/** A section with one table for every group, divisions in the order of the tree; nothing where there are no entries. */
export function* groupTables(
  title: string,
  entries: readonly Entry[],
  { groupBy, isFolded }: TableLook,
  report: JsonReport,
  words: Messages,
): Iterable<MarkdownLine> {
  const all = entries.flatMap((entry): Told[] =>
    entry.finding === null ? [] : [{ entry, finding: entry.finding }],
  );
  if (all.length === 0) return;
  const { columns } = words.formats;
  yield frame(`## ${title.replace(/[:：]$/, '')}`);
  yield frame('');
  for (const [name, own] of groupsOf(all, groupBy, isFolded, report, words)) {
    if (name !== '') {
      yield frame(`### ${markdownText(name)}`);
      yield frame('');
    }
    yield frame(tableRow([columns.verdict, columns.message, columns.basis, columns.place]));
    yield frame('| --- | --- | --- | --- |');
    const rows = isFolded
      ? [...grouped(own, ruleKey).values()].map((same) => foldedCells(same, report, words))
      : own.map((told) => cellsOf(told, words));
    for (const cells of rows) yield { text: tableRow(cells.map(markdownText)), part: 'row' };
    yield frame('');
  }
}

function groupsOf(
  all: readonly Told[],
  groupBy: Grouping,
  isFolded: boolean,
  { jurisdictions, findings, packs }: JsonReport,
  words: Messages,
): (readonly [string, readonly Told[]])[] {
  const { names } = words;
  switch (groupBy) {
    case 'division': {
      if (isFolded) return [['', all]];
      const label = divisionLabels(jurisdictions, words.gapReport.itself);
      const compare = divisionOrder(findings.map(({ division }) => division));
      return [...grouped(all, ({ finding }) => JSON.stringify(finding.division)).values()]
        .map((own) => [own[0]?.finding.division ?? [], own] as const)
        .toSorted(([a], [b]) => compare(a, b))
        .map(([path, own]) => [label(path), own]);
    }
    case 'bearer':
      return [...grouped(all, ({ finding }) => names.list(finding.bearer))];
    case 'topic':
      return [...grouped(all, ({ finding }) => topicOf(finding, packs))];
    case 'clause':
      return [...grouped(all, ({ finding }) => names.list(finding.clause))];
  }
}

/** By name, as far as the report has it. */
function topicOf({ pack, topic }: JsonFinding, packs: JsonReport['packs']): string {
  return packs.find(({ id }) => id === pack)?.topics?.[topic] ?? topic;
}

function ruleKey({ finding: { pack, rule, status, baseline } }: Told): string {
  return JSON.stringify([pack, rule, status, baseline]);
}

function grouped(all: readonly Told[], keyOf: (told: Told) => string): Map<string, Told[]> {
  const groups = new Map<string, Told[]>();
  for (const told of all) {
    const key = keyOf(told);
    const same = groups.get(key);
    if (same === undefined) groups.set(key, [told]);
    else same.push(told);
  }
  return groups;
}

function cellsOf({ entry, finding }: Told, words: Messages): string[] {
  const { word, message, name, location } = entry;
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
