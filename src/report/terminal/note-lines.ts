import type { Finding } from '../../model/finding.ts';
import type { Report, ReportContext } from '../../model/report.ts';
import { STATUSES } from '../../model/status.ts';
import type { ReportIndex } from '../public/report-index.ts';
import { bucket, type Bucket } from './bucket.ts';
import { foldedTiming } from './folded-timing.ts';
import { BLANK, type Line, line } from './line.ts';
import { notedRemarks } from './noted-remarks.ts';
import { readingName } from '../words/reading-name.ts';
import { whoText } from './who-text.ts';

const MOST_NOTES = 8;
/** Digits of a digest: enough to see that it is another. */
const SHOWN = 12;

/** What changes no count but must be known: lateness, disputes, remarks, notices, files left out, packs used. */
export function noteLines(report: Report, index: ReportIndex, context: ReportContext): Line[] {
  const { gapReport } = index.words;
  const late = report.findings.filter(({ status }) => status === 'late');
  const notes: [string, string[]][] = [
    [gapReport.late, byRule(late, index).map((same) => lateText(same, index))],
    [
      gapReport.disputes,
      byRule(
        report.findings.filter(({ disputed }) => disputed),
        index,
      ).map((same) => disputeText(same, index)),
    ],
    [gapReport.remarks, notedRemarks(report.findings, index, context)],
    [
      gapReport.chosenReadings,
      Object.entries(report.chosenReadings).map(([rule, name]) => chosenText(rule, name, report, index)),
    ],
    [gapReport.notices, report.notices.map((notice) => index.words.law.notice(notice, index.documentTitle))],
    [gapReport.leftOut(report.leftOut.length), [...report.leftOut]],
    [
      gapReport.packsUsed,
      report.packs.map(({ id, digest }) => gapReport.packUsed(id, digest.slice(0, SHOWN))),
    ],
  ];
  const blocks = notes.flatMap(([title, texts]) => blockLines(title, texts, index, context));
  return blocks.length === 0 ? [] : [BLANK, line(`== ${gapReport.notes} ==`, 'title'), ...blocks];
}

function blockLines(
  title: string,
  texts: readonly string[],
  index: ReportIndex,
  context: ReportContext,
): Line[] {
  if (texts.length === 0) return [];
  const shown = context.verbose ? texts : texts.slice(0, MOST_NOTES);
  const more = texts.length - shown.length;
  return [
    BLANK,
    line(title, 'title'),
    ...shown.map((text) => line(text, 'plain', 2, '- ')),
    ...(more === 0 ? [] : [line(index.words.gapReport.moreNotes(more), 'dim', 2)]),
  ];
}

function byRule(findings: readonly Finding[], { ruleKey }: ReportIndex): Bucket<Finding>[] {
  return bucket(findings, ({ rule }) => ruleKey(rule));
}

function aboutText(same: Bucket<Finding>, index: ReportIndex): string {
  return index.words.names.labelled(index.words.pick(same[0].rule.title), whoText(same, index));
}

function lateText(same: Bucket<Finding>, index: ReportIndex): string {
  const { law, names } = index.words;
  return names.join([
    aboutText(same, index),
    same.length === 1 ? law.timing(same[0]) : foldedTiming(same, index),
  ]);
}

function disputeText(same: Bucket<Finding>, index: ReportIndex): string {
  const { gapReport, names, pick } = index.words;
  const { rule, readings } = same[0];
  const verdicts = Object.keys(readings).map((reading) => {
    const counts = STATUSES.map(
      (status) => [status, same.filter((one) => one.readings[reading] === status).length] as const,
    );
    const chosen = reading === index.readingOf(rule) ? gapReport.inUse : '';
    return `${gapReport.wouldBe(
      readingName(rule, reading, index.words),
      counts.filter(([, count]) => count > 0),
    )}${chosen}`;
  });
  return names.labelled(`${pick(rule.title)}${names.aside(rule.id)}`, names.join(verdicts));
}

/** `PACK/RULE = READING`, as --reading takes it, then what it means. */
function chosenText(key: string, name: string, { packs }: Report, { words }: ReportIndex): string {
  const rule = packs.flatMap(({ rules }) => rules).find(({ pack, id }) => `${pack}/${id}` === key);
  const title = rule?.readings.find((reading) => reading.name === name)?.title;
  return `${key} = ${name}${title === undefined ? '' : words.names.aside(words.pick(title))}`;
}
