import type { Finding } from '../../model/finding.ts';
import type { Report, ReportContext } from '../../model/report.ts';
import type { Status } from '../../model/status.ts';
import type { ReportIndex } from '../public/report-index.ts';
import { type Group, groupFindings } from './group-findings.ts';

const MOST_GROUPS = 12;
const FEWEST_ENTRIES = 5;
/** Entries of a section where its groups have so many: a gap takes three rows, an undeclared fact one. */
const ROOM = { gap: 36, undeclared: 60 };

/** The findings of one verdict, grouped and, unless verbose, folded. `total` = shown + `hidden`. */
export interface Section {
  readonly status: Status;
  readonly total: number;
  readonly groups: readonly Group[];
  readonly hidden: number;
  /** Of undeclared ones: how many are past their due day. Their groups come first. */
  readonly pastDue: number;
}

export function sectionOf(
  status: Status,
  report: Report,
  index: ReportIndex,
  context: ReportContext,
): Section {
  const findings = report.findings.filter((finding) => finding.status === status);
  const sorted = status === 'pending' ? findings.toSorted(bySoonest) : findings;
  const isPast = (finding: Finding): boolean => status === 'undeclared' && isPastDue(finding, report.asOf);
  const past = sorted.filter(isPast);
  const others = sorted.filter((finding) => !isPast(finding));
  const groups = [past, others].flatMap((some) => groupFindings(some, status, index, context));
  // What is overdue is never folded away.
  const shown = context.verbose || status === 'overdue' ? groups : fold(groups, status);
  const hidden = findings.length - countOf(shown);
  return { status, total: findings.length, groups: shown, hidden, pastDue: past.length };
}

/** The first groups, each with its first entries; what some leave of the room goes to the first that have more. */
function fold(groups: readonly Group[], status: Status): Group[] {
  const first = groups.slice(0, MOST_GROUPS);
  const few = first.map(({ entries }) => Math.min(FEWEST_ENTRIES, entries.length));
  let rest =
    (status === 'undeclared' ? ROOM.undeclared : ROOM.gap) - few.reduce((sum, count) => sum + count, 0);
  return first.map((group, index) => {
    const count = few[index] ?? 0;
    const more = Math.max(0, Math.min(rest, group.entries.length - count));
    rest -= more;
    return { ...group, entries: group.entries.slice(0, count + more) };
  });
}

/** Whether the day is over by which it had to be done. */
export function isPastDue({ due }: Pick<Finding, 'due'>, asOf: string): boolean {
  return due !== null && due < asOf;
}

function countOf(groups: readonly Group[]): number {
  return groups.reduce((sum, { entries }) => sum + entries.reduce((all, entry) => all + entry.length, 0), 0);
}

function bySoonest(a: Finding, b: Finding): number {
  const [first, second] = [a.due ?? '9999', b.due ?? '9999'];
  return first < second ? -1 : first > second ? 1 : 0;
}
