import type { Report } from '../../model/report.ts';
import { STATUSES } from '../../model/status.ts';
import { decidedShare } from '../decided-share.ts';
import type { ReportIndex } from '../report-index.ts';
import { BLANK, type Line, line } from './line.ts';

const NAMES_SHOWN = 3;

/** Whose state, on which day, by which documents; then the totals in one line. */
export function headline(report: Report, index: ReportIndex): Line[] {
  const { gapReport } = index.words;
  const title = `${gapReport.title(whose(report, index))} · ${gapReport.asOf(report.asOf)}`;
  if (report.jurisdictions.length === 0) return [line(title, 'title'), BLANK, line(gapReport.nothingRead)];
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
    ...demandedPapers(report, index),
    BLANK,
    ...totals(report, index),
  ];
}

function demandedPapers({ options }: Report, { words }: ReportIndex): Line[] {
  return options.requireEvidence === null ? [] : [line(words.evidence.demanded(options.requireEvidence))];
}

function whose({ jurisdictions }: Report, { words: { names } }: ReportIndex): string {
  const labels = jurisdictions.map((path) => path.join(''));
  if (labels.length <= NAMES_SHOWN) return names.list(labels);
  return names.andOthers(labels.slice(0, NAMES_SHOWN), names.divisions(labels.length, null));
}

function totals({ summary, findings, packsLeftOut }: Report, { words: { gapReport } }: ReportIndex): Line[] {
  const counts = STATUSES.map((status) => [status, summary[status]] as const).filter(
    ([, count]) => count > 0,
  );
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  const gaps = summary.overdue + summary.open;
  const decided = decidedShare(summary);
  return [
    line(gapReport.totals(all, counts, decided)),
    ...(findings.length === all ? [] : [line(gapReport.narrowed(findings.length))]),
    ...(decided === null && packsLeftOut.length === 0 ? [line(gapReport.nothingAsked)] : []),
    ...(gaps > 0 || decided === null ? [] : [line(noGaps(summary.undeclared, gapReport))]),
  ];
}

function noGaps(undeclared: number, gapReport: ReportIndex['words']['gapReport']): string {
  return undeclared === 0 ? gapReport.noGaps : gapReport.noGapsButUndeclared(undeclared);
}
