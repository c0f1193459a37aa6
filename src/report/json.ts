import type { Report, ReportContext } from '../model/report.ts';
import { jsonFinding } from './json-finding.ts';
import { jsonNotice } from './json-notice.ts';
import { jsonOverlap } from './json-overlap.ts';
import type { JsonReport } from './json-report.ts';
import { jsonSummary } from './json-summary.ts';
import { indexReport } from './report-index.ts';
import { jsonText } from './text/json-text.ts';

/** The report for programs: `duibiao-report/1`. */
export function json(report: Report, { locale }: Pick<ReportContext, 'locale'>): string {
  const index = indexReport(report, locale);
  const value: JsonReport = {
    schema: 'duibiao-report/1',
    tool: report.tool,
    asOf: report.asOf,
    jurisdictions: report.jurisdictions,
    packs: report.packs.map(({ id, title, number, digest }) => ({ id, title: title.zh, number, digest })),
    sources: report.sources.map(({ file, sha256 }) => ({ file, sha256 })),
    leftOut: report.leftOut,
    packsLeftOut: report.packsLeftOut,
    readings: report.chosenReadings,
    summary: jsonSummary(report.summary),
    findings: report.findings.map((finding) => jsonFinding(finding, index)),
    notices: report.notices.map((notice) => jsonNotice(notice, index)),
    overlaps: report.overlaps.map((overlap) => jsonOverlap(overlap, index)),
  };
  return jsonText(value);
}
