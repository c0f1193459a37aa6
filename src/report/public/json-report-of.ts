import { visible } from '../text/visible.ts';
import { type Diagnostic, inOrder } from '../../model/diagnostic.ts';
import type { Locale } from '../../model/bilingual.ts';
import type { JsonDiagnostic, JsonReport } from '../../model/json-report.ts';
import type { Pack } from '../../model/pack.ts';
import type { Report } from '../../model/report.ts';
import { topicName } from '../words/topic-name.ts';
import { jsonBaseline } from './json-baseline.ts';
import { jsonFinding } from './json-finding.ts';
import { jsonNotice } from './json-notice.ts';
import { jsonOverlap } from './json-overlap.ts';
import { jsonSummary } from './json-summary.ts';
import { jsonWaiver } from './json-waiver.ts';
import { indexReport, type ReportIndex } from './report-index.ts';

/** The report for programs, `duibiao-report/1`: every format but the terminal's is written from it alone. */
export function jsonReportOf(report: Report, lang: Locale): JsonReport {
  const index = indexReport(report, lang);
  return {
    schema: 'duibiao-report/1',
    tool: report.tool,
    lang,
    asOf: report.asOf,
    options: report.options,
    shard: report.shard,
    jurisdictions: report.jurisdictions,
    packs: report.packs.map((pack) => ({
      id: pack.id,
      title: pack.title.zh,
      number: pack.number,
      digest: pack.digest,
      topics: topicsIn(pack, index),
    })),
    sources: report.sources.map(({ file, sha256 }) => ({ file, sha256 })),
    evidence: report.evidence.map(({ file, sha256 }) => ({ file, sha256 })),
    leftOut: report.leftOut,
    packsLeftOut: report.packsLeftOut,
    readings: report.chosenReadings,
    summary: jsonSummary(report.summary),
    binding: jsonSummary(report.binding),
    diagnostics: inOrder(report.diagnostics)
      .filter(({ severity }) => severity !== 'note')
      .map((diagnostic) => jsonDiagnostic(diagnostic, index)),
    findings: report.findings.map((finding) => jsonFinding(finding, index)),
    notices: report.notices.map((notice) => jsonNotice(notice, index)),
    overlaps: report.overlaps.map((overlap) => jsonOverlap(overlap, index)),
    waivers: report.waivers.map((outcome) => jsonWaiver(outcome, report, index)),
    baseline: report.baseline === null ? null : jsonBaseline(report.baseline),
  };
}

/** What a reader of the report alone could not name. */
function topicsIn(pack: Pack, { words }: ReportIndex): Readonly<Record<string, string>> {
  const keys = [...new Set(pack.rules.map(({ topic }) => topic))];
  return Object.fromEntries(keys.map((topic) => [topic, topicName(topic, pack, words)]));
}

function jsonDiagnostic(
  { code, severity, args, position }: Diagnostic,
  { words }: ReportIndex,
): JsonDiagnostic {
  return { code, severity, ...position, message: visible(words.faults[code](args)) };
}
