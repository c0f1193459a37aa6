import type { Remark } from '../../model/finding.ts';
import type { Finding } from '../../model/finding.ts';
import type { Report, ReportContext } from '../../model/report.ts';
import { STATUSES, type Status } from '../../model/status.ts';
import type { ReportIndex } from '../report-index.ts';
import { bucket, type Bucket } from './bucket.ts';
import { foldedTiming } from './folded-timing.ts';
import { BLANK, type Line, line } from './line.ts';
import { readingName } from '../reading-name.ts';
import { whoText } from './who-text.ts';

const MOST_NOTES = 8;

/** Remarks that a reader of the short report must know of; the others belong to single findings. */
const NOTED: readonly Remark['type'][] = [
  'lapsed',
  'at-most-days',
  'day-unknown',
  'range-exceeded',
  'log-ends',
  'not-on-file',
];

/** What changes no count but must be known: lateness, disputes, waivers, remarks, notices, files left out. */
export function noteLines(report: Report, index: ReportIndex, context: ReportContext): Line[] {
  const { gapReport } = index.words;
  const withStatus = (status: Status): Finding[] =>
    report.findings.filter((finding) => finding.status === status);
  const notes: [string, string[]][] = [
    [gapReport.late, byRule(withStatus('late')).map((same) => lateText(same, index))],
    [gapReport.waived, byRule(withStatus('waived')).map((same) => aboutText(same, index))],
    [
      gapReport.disputes,
      byRule(report.findings.filter(({ disputed }) => disputed)).map((same) => disputeText(same, index)),
    ],
    [gapReport.remarks, NOTED.flatMap((type) => remarkTexts(type, report.findings, index, context))],
    [
      gapReport.chosenReadings,
      Object.entries(report.chosenReadings).map(([rule, name]) => chosenText(rule, name, report, index)),
    ],
    [gapReport.notices, report.notices.map((notice) => index.words.law.notice(notice, index.documentTitle))],
    [gapReport.leftOut(report.leftOut.length), [...report.leftOut]],
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

function byRule(findings: readonly Finding[]): Bucket<Finding>[] {
  return bucket(findings, ({ rule }) => `${rule.pack}/${rule.id}`);
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

/** One line per kind of remark, or, verbose, one per finding. */
function remarkTexts(
  type: Remark['type'],
  findings: readonly Finding[],
  index: ReportIndex,
  { verbose }: ReportContext,
): string[] {
  const { gapReport, law, names, pick } = index.words;
  const noted = findings.filter(({ remarks }) => remarks.some((remark) => remark.type === type));
  if (noted.length === 0) return [];
  if (!verbose) {
    const what = `${gapReport.remarkSummary[type]}${names.aside(names.findings(noted.length))}`;
    return [names.labelled(what, whoText(noted, index))];
  }
  return noted.flatMap((finding) => {
    const about = names.labelled(index.subject(finding), pick(finding.rule.title));
    return finding.remarks
      .filter((remark) => remark.type === type)
      .map((remark) => names.labelled(about, law.remark(remark, finding)));
  });
}
