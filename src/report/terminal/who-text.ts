import type { Finding } from '../../model/finding.ts';
import type { ReportIndex } from '../public/report-index.ts';

const NAMES_SHOWN = 3;

/**
 * Whom findings are about: all names where they are few or the findings overdue, else the first ones and how many there
 * are.
 */
export function whoText(findings: readonly Finding[], index: ReportIndex): string {
  const { gapReport, names } = index.words;
  const labels = [...new Set(findings.map(index.subject))];
  const isOverdue = findings.every(({ status }) => status === 'overdue');
  if (isOverdue || labels.length <= NAMES_SHOWN) return names.list(labels);
  const shown = labels.slice(0, NAMES_SHOWN);
  if (findings.some(({ counted }) => counted !== null))
    return names.andOthers(shown, gapReport.places(labels.length));
  const levels = new Set(findings.map(({ division }) => index.levelOf(division)));
  const [level = null] = levels.size === 1 ? levels : [];
  return names.andOthers(shown, names.divisions(labels.length, level));
}
