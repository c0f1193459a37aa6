import type { Finding } from '../../model/finding.ts';
import type { ReportIndex } from '../report-index.ts';

const NAMES_SHOWN = 3;

/** Whom findings are about: all names where they are few, else the first ones and how many there are. */
export function whoText(findings: readonly Finding[], index: ReportIndex): string {
  const { names } = index.words;
  const labels = [...new Set(findings.map(({ division }) => index.division(division)))];
  if (labels.length <= NAMES_SHOWN) return names.list(labels);
  const levels = new Set(findings.map(({ division }) => index.levelOf(division)));
  const [level = null] = levels.size === 1 ? levels : [];
  return names.andOthers(labels.slice(0, NAMES_SHOWN), names.divisions(labels.length, level));
}
