import type { BaselineEntry } from '../../model/baseline.ts';
import type { Finding } from '../../model/finding.ts';
import type { Report, ReportContext } from '../../model/report.ts';
import { baselineCounts } from '../words/baseline-counts.ts';
import type { ReportIndex } from '../public/report-index.ts';
import { bucket } from './bucket.ts';
import { BLANK, type Line, line } from './line.ts';
import { whoText } from './who-text.ts';

const MOST = 8;

/** What is new beside the known gaps and what became of those, first of all: it is what the run fails by. */
export function baselineLines(report: Report, index: ReportIndex, context: ReportContext): Line[] {
  const { baseline: outcome } = report;
  if (outcome === null) return [];
  const { baseline: words } = index.words;
  const { worsened, fixed, neither } = outcome;
  const { counts, stale } = baselineCounts(outcome, report.shard !== null);
  const isNew = (finding: Finding): boolean => outcome.marks.get(finding) === 'new';
  const changed = (list: typeof fixed): string[] =>
    list.map((entry) => `${about(entry, report, index)} → ${index.words.names.status[entry.now]}`);
  const blocks: [string, readonly string[]][] = [
    [words.new(counts.new), newTexts(report.findings.filter(isNew), index)],
    [words.worsened(worsened.length), changed(worsened)],
    [words.fixed(fixed.length), changed(fixed)],
    [words.neither(neither.length), changed(neither)],
    [words.stale(stale.length), stale.map((entry) => about(entry, report, index))],
  ];
  const isOld = fixed.length + neither.length + stale.length > 0;
  return [
    BLANK,
    line(`== ${words.title(outcome.file)} ==`, counts.new > 0 ? 'overdue' : 'title'),
    BLANK,
    line(words.totals(counts)),
    ...(counts.new > 0 || counts.known === 0 ? [] : [line(words.noneNew)]),
    ...blocks.flatMap(([title, texts]) => blockLines(title, texts, index, context)),
    ...(isOld ? [BLANK, line(words.hint, 'dim')] : []),
  ];
}

function blockLines(
  title: string,
  texts: readonly string[],
  { words }: ReportIndex,
  { verbose }: ReportContext,
): Line[] {
  if (texts.length === 0) return [];
  const shown = verbose ? texts : texts.slice(0, MOST);
  const more = texts.length - shown.length;
  return [
    BLANK,
    line(title, 'title'),
    ...shown.map((text) => line(text, 'plain', 2, '- ')),
    ...(more === 0 ? [] : [line(words.gapReport.moreNotes(more), 'dim', 2)]),
  ];
}

/** Rule by rule, as the sections below tell them in full. */
function newTexts(findings: readonly Finding[], index: ReportIndex): string[] {
  const { names, pick } = index.words;
  return bucket(findings, ({ rule }) => index.ruleKey(rule)).map((same) =>
    names.labelled(`${pick(same[0].rule.title)}${periodsOf(same, index)}`, whoText(same, index)),
  );
}

function periodsOf(findings: readonly Finding[], { words: { gapReport, names } }: ReportIndex): string {
  const labels = [...new Set(findings.flatMap(({ period }) => period ?? []))].toSorted();
  if (labels.length === 0) return '';
  return names.aside(gapReport.periods(labels.slice(0, 3).map(names.period), labels.length));
}

/** An entry by the title of its rule, where there is one still. */
function about(entry: BaselineEntry, { packs }: Report, index: ReportIndex): string {
  const { names, pick } = index.words;
  const rule = packs.find(({ id }) => id === entry.pack)?.rules.find(({ id }) => id === entry.rule);
  const title = rule === undefined ? `${entry.pack}/${entry.rule}` : pick(rule.title);
  const when = entry.period === null ? '' : names.aside(names.period(entry.period));
  return names.labelled(`${title}${when}`, index.division(entry.division));
}
