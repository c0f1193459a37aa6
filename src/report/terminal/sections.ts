import type { LocatedFinding, Report, ReportContext } from '../../model/report.ts';
import type { Status } from '../../model/status.ts';
import type { ReportIndex } from '../report-index.ts';
import { type Group, groupFindings } from './group-findings.ts';

const MOST_GROUPS = 12;
const FEWEST_ENTRIES = 5;
/** Entries of a section when its groups are few: a gap takes three rows, an undeclared fact one. */
const ROOM = { gap: 24, undeclared: 48 };

/** The findings of one verdict, grouped and, unless verbose, folded. `total` = shown + `hidden`. */
export interface Section {
  readonly status: Status;
  readonly total: number;
  readonly groups: readonly Group[];
  readonly hidden: number;
}

export function sectionOf(
  status: Status,
  report: Report,
  index: ReportIndex,
  context: ReportContext,
): Section {
  const findings = report.findings.filter((finding) => finding.status === status);
  const sorted = status === 'pending' ? findings.toSorted(bySoonest) : findings;
  const groups = groupFindings(sorted, status, index, context);
  const shown = context.verbose ? groups : fold(groups, status);
  return { status, total: findings.length, groups: shown, hidden: findings.length - countOf(shown) };
}

function fold(groups: readonly Group[], status: Status): Group[] {
  const first = groups.slice(0, MOST_GROUPS);
  const room = status === 'undeclared' ? ROOM.undeclared : ROOM.gap;
  const most = Math.max(FEWEST_ENTRIES, Math.floor(room / Math.max(1, first.length)));
  return first.map((group) => ({ ...group, entries: group.entries.slice(0, most) }));
}

function countOf(groups: readonly Group[]): number {
  return groups.reduce((sum, { entries }) => sum + entries.reduce((all, entry) => all + entry.length, 0), 0);
}

function bySoonest(a: LocatedFinding, b: LocatedFinding): number {
  const [first, second] = [a.due ?? '9999', b.due ?? '9999'];
  return first < second ? -1 : first > second ? 1 : 0;
}
