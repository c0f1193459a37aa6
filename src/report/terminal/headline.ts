import type { Report } from '../../model/report.ts';
import { STATUSES } from '../../model/status.ts';
import { decidedShare } from '../words/decided-share.ts';
import { narrowedTexts } from '../words/narrowed-texts.ts';
import { totalsText } from '../words/totals-text.ts';
import type { ReportIndex } from '../public/report-index.ts';
import { BLANK, type Line, line } from './line.ts';
import { asOfText } from '../words/as-of-text.ts';

const NAMES_SHOWN = 3;

/** Whose state, on which day, by which documents; then the totals in one line. */
export function headline(report: Report, index: ReportIndex): Line[] {
  const { gapReport, waivers } = index.words;
  const title = [
    gapReport.title(whose(report, index)),
    asOfText(report, index.words),
    ...narrowedTexts(report.options, report.shard, index.words),
  ].join(' · ');
  if (report.jurisdictions.length === 0) {
    const why =
      report.leftOut.length === 0 && report.waivers.length > 0
        ? waivers.nothingDeclared
        : gapReport.nothingRead;
    return [line(title, 'title'), BLANK, line(why)];
  }
  const documents = report.packs.map(({ title: name, number }) =>
    gapReport.document(index.words.pick(name), number),
  );
  const faulty = report.packsLeftOut.map((name) => gapReport.faultyPack(name));
  return [
    line(title, 'title'),
    ...(documents.length + faulty.length === 0 ? [gapReport.noDocument] : documents).map((text) =>
      line(text),
    ),
    ...faulty.map((text) => line(text, 'overdue')),
    ...demandedEvidence(report, index),
    BLANK,
    ...totals(report, index),
  ];
}

function demandedEvidence({ options }: Report, { words }: ReportIndex): Line[] {
  return options.requireEvidence === null ? [] : [line(words.evidence.demanded(options.requireEvidence))];
}

function whose({ jurisdictions }: Report, { words: { names } }: ReportIndex): string {
  const labels = jurisdictions.map((path) => path.join(''));
  if (labels.length <= NAMES_SHOWN) return names.list(labels);
  return names.andOthers(labels.slice(0, NAMES_SHOWN), names.divisions(labels.length, null));
}

function totals(report: Report, { words }: ReportIndex): Line[] {
  const { summary, findings, packsLeftOut } = report;
  const { gapReport } = words;
  const all = STATUSES.reduce((sum, status) => sum + summary[status], 0);
  const gaps = summary.overdue + summary.open;
  const isDecided = decidedShare(summary) !== null;
  return [
    line(totalsText(report, words)),
    ...(findings.length === all ? [] : [line(gapReport.narrowed(findings.length))]),
    ...(isDecided || packsLeftOut.length > 0 ? [] : [line(gapReport.nothingAsked)]),
    ...(gaps > 0 || !isDecided ? [] : noGaps(summary, words).map((text) => line(text))),
  ];
}

function noGaps(
  { undeclared, waived }: Report['summary'],
  { gapReport, waivers }: ReportIndex['words'],
): string[] {
  return [
    ...(undeclared === 0 ? [] : [gapReport.noGapsButUndeclared(undeclared)]),
    ...(waived === 0 ? [] : [waivers.noGapsButWaived(waived)]),
    ...(undeclared + waived === 0 ? [gapReport.noGaps] : []),
  ];
}
