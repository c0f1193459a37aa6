import type { Notice } from '../model/finding.ts';
import type { Report, ReportContext } from '../model/report.ts';
import { jsonFinding } from './json-finding.ts';
import type { JsonNotice, JsonReport } from './json-report.ts';
import { indexReport, type ReportIndex } from './report-index.ts';
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
    readings: report.chosenReadings,
    summary: jsonSummary(report.summary),
    findings: report.findings.map((finding) => jsonFinding(finding, index)),
    notices: report.notices.map((notice) => jsonNotice(notice, index)),
  };
  return jsonText(value);
}

/** Its keys in the published order. */
function jsonSummary(summary: Report['summary']): JsonReport['summary'] {
  const { met, late, pending, overdue, open, undeclared, waived } = summary;
  return {
    met,
    late,
    pending,
    overdue,
    open,
    undeclared,
    waived,
    'not-applicable': summary['not-applicable'],
  };
}

function jsonNotice(notice: Notice, { words, documentTitle }: ReportIndex): JsonNotice {
  return {
    type: notice.type,
    pack: 'pack' in notice ? notice.pack : null,
    name: 'name' in notice ? notice.name : 'names' in notice ? notice.names.join('、') : null,
    text: words.law.notice(notice, documentTitle),
  };
}
