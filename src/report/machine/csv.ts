import { CSV_COLUMNS, type CsvColumn } from '../../i18n/contract/format-words.ts';
import { messagesFor } from '../../i18n/index.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { JsonFinding, JsonReport } from '../../model/json-report.ts';
import { entriesOf } from '../entries/entries-of.ts';
import type { Entry } from '../entries/entry.ts';
import { csvRow } from '../text/csv-row.ts';

type Row = Readonly<Partial<Record<CsvColumn, string | number | null>>>;

/**
 * A table for spreadsheets: a row for every finding of every verdict, and rows for faults and for what concerns the whole
 * run. Every row carries the day, the program and the pack's digest, so that rows of several runs can stand in one table.
 */
export function* csv(report: JsonReport): Iterable<string> {
  const words = messagesFor(report.lang);
  const packs = new Map(report.packs.map((pack) => [pack.id, pack]));
  yield `\ufeff${csvRow(CSV_COLUMNS.map((column) => words.formats.csv[column]))}`;
  for (const entry of entriesOf(report)) {
    const { finding } = entry;
    const pack = finding === null ? undefined : packs.get(finding.pack);
    const row: Row = {
      ...aboutEntry(entry),
      ...(finding === null
        ? {}
        : aboutFinding(finding, pack?.topics?.[finding.topic] ?? finding.topic, words)),
      asOf: report.asOf,
      digest: pack?.digest ?? null,
      tool: `${report.tool.name} ${report.tool.version}`,
    };
    yield csvRow(CSV_COLUMNS.map((column) => `${row[column] ?? ''}`));
  }
}

function aboutEntry({ word, name, title, message, location, fingerprint }: Entry): Row {
  return {
    status: word,
    rule: name,
    title,
    message,
    file: location?.file ?? null,
    line: location?.line ?? null,
    column: location?.column ?? null,
    fingerprint,
  };
}

function aboutFinding(finding: JsonFinding, topic: string, words: Messages): Row {
  const { names, formats } = words;
  const { pack, rule, title, level, phrase, required, actual, gap, unit, due, daysLate, daysLeft } = finding;
  return {
    pack,
    rule,
    title,
    phrase,
    required,
    actual,
    gap,
    unit,
    due,
    daysLate,
    daysLeft,
    division: finding.division.join(' / '),
    level: finding.counted === null ? names.level[level] : names.kind[finding.counted],
    period: finding.period,
    force: names.force[finding.force],
    bearer: names.list(finding.bearer),
    topic,
    clause: names.list(finding.clause),
    missing: names.list(finding.missing),
    disputed: finding.disputed ? formats.yes : formats.no,
    baseline: finding.baseline === null ? null : formats.baselineMark[finding.baseline],
    remarks: names.join(finding.remarks.map(({ text }) => text)),
    remedy: finding.remedy,
  };
}
