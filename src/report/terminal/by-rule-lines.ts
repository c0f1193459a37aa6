import type { Report } from '../../model/report.ts';
import type { Status } from '../../model/status.ts';
import type { ReportIndex } from '../public/report-index.ts';
import { BLANK, type Line, line } from './line.ts';
import { bucket } from './bucket.ts';

/** Every finding of a verdict that is no gap, with what it rests on, by rule. */
export function byRuleLines(status: Status, report: Report, index: ReportIndex): Line[] {
  const { gapReport, law, names, pick } = index.words;
  const findings = report.findings.filter((finding) => finding.status === status);
  if (findings.length === 0) return [];
  const rules = bucket(findings, ({ rule }) => index.ruleKey(rule)).flatMap((same) => [
    line(`${pick(same[0].rule.title)} · ${same[0].rule.id}`),
    ...same.map((finding) => {
      const period = finding.period === null ? '' : names.aside(names.period(finding.period));
      const reason = law.measured(finding, index.measureOf(finding.rule));
      return line(names.labelled(`${index.subject(finding)}${period}`, reason), 'plain', 2, '- ');
    }),
  ]);
  return [BLANK, line(`== ${gapReport.section(status, findings.length)} ==`, 'title'), BLANK, ...rules];
}
