import type { JsonWaiver } from '../../model/json-report.ts';
import type { Report } from '../../model/report.ts';
import type { WaiverOutcome } from '../../model/waiver.ts';
import type { ReportIndex } from './report-index.ts';
import { visible } from '../text/visible.ts';
import { waiverProblem } from '../words/waiver-problem.ts';
import { waiverTitle } from '../words/waiver-title.ts';

/** A waiver and what came of it as its public JSON, sentences in the language of `index`. */
export function jsonWaiver(outcome: WaiverOutcome, report: Report, index: ReportIndex): JsonWaiver {
  const { waiver, division, status, reach, findings, daysLeft } = outcome;
  const { origin, pack, rule, period, reason, owner, approver, since, until, evidence, place } = waiver;
  return {
    origin,
    rule: `${pack}/${rule}`,
    title: waiverTitle(waiver, report, index.words),
    division,
    period,
    reason,
    owner,
    approver,
    since,
    until,
    daysLeft,
    evidence: evidence.map(({ document = null, file = null, link = null, sha256 = null }) => ({
      document,
      file,
      link,
      sha256,
    })),
    ...report.locate(place),
    status,
    reach,
    findings,
    problems: outcome.problems.map((problem) => ({
      code: problem.code,
      severity: problem.severity,
      message: visible(waiverProblem(problem, outcome, report, index.words)),
    })),
  };
}
