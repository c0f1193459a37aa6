import type { Finding } from '../../model/finding.ts';
import type { ComparedBy } from '../../model/compared-by.ts';
import { NAMES_AS_WRITTEN } from '../../model/region/division-names.ts';
import type { Report } from '../../model/report.ts';
import { remembered } from '../public/remembered.ts';
import type { ComparedRow, Comparison } from './comparison.ts';
import { divisionRows } from './division-rows.ts';
import { tallyOf } from './tally.ts';
import { topicRows } from './topic-rows.ts';

/**
 * Counts a report out by jurisdiction and topic, or by the divisions directly below its only jurisdiction. `topics` is
 * what the run was narrowed to. Pure, and the order of the findings does not matter.
 */
export function compareReport(report: Report, by: ComparedBy, topics: readonly string[]): Comparison {
  const groups = findingsOf(report);
  const jurisdictions = report.jurisdictions.map((path, index) => {
    const own = groups[index] ?? [];
    const packs = report.packs.map(({ id }) => id).filter((id) => own.some(({ rule }) => rule.pack === id));
    return { path, packs, total: tallyOf(own) };
  });
  return { by, topics, jurisdictions, rows: rowsOf(report, by, groups), report };
}

function rowsOf(report: Report, by: ComparedBy, groups: readonly (readonly Finding[])[]): ComparedRow[] {
  if (by === 'topic') return topicRows(report, groups);
  const [path] = report.jurisdictions;
  if (report.jurisdictions.length > 1) throw new RangeError('divisions are compared within one jurisdiction');
  return path === undefined ? [] : divisionRows(path, report.findings);
}

/** The findings of each jurisdiction: of those whose path a division's begins with, the longest. */
function findingsOf({ jurisdictions, findings }: Report): readonly (readonly Finding[])[] {
  const homeOf = remembered((division: readonly string[]): number => {
    const lengths = jurisdictions.map((path) =>
      NAMES_AS_WRITTEN.isWithin(division, path) ? path.length : 0,
    );
    const longest = Math.max(0, ...lengths);
    if (longest === 0) throw new RangeError(`in no jurisdiction: ${division.join(' / ')}`);
    return lengths.indexOf(longest);
  });
  const groups: Finding[][] = jurisdictions.map(() => []);
  for (const finding of findings) groups[homeOf(finding.division)]?.push(finding);
  return groups;
}
