import type { Finding } from '../../model/finding.ts';
import { NAMES_AS_WRITTEN } from '../../model/region/division-names.ts';
import type { Report, ReportContext, Summary } from '../../model/report.ts';
import { STATUSES } from '../../model/status.ts';
import { summaryOf } from '../../model/summary.ts';
import type { ReportIndex } from '../public/report-index.ts';
import { bucket } from './bucket.ts';

/** Rows of a table that is read at a glance. */
const MOST = 20;

interface VerdictRow {
  readonly name: string;
  readonly counts: Summary;
}

export interface VerdictRows {
  readonly by: 'division' | 'topic';
  /** The most pressing first. */
  readonly rows: readonly VerdictRow[];
  /** The rows for which there is no room, in one; `count` of them. */
  readonly rest: { readonly count: number; readonly counts: Summary } | null;
}

/**
 * The verdicts that are listed, counted out by jurisdiction, or by the divisions directly below the only one; by topic where
 * the report is grouped so, or where there is only one division.
 */
export function verdictRows(
  report: Report,
  index: ReportIndex,
  { groupBy, verbose }: Pick<ReportContext, 'groupBy' | 'verbose'>,
): VerdictRows {
  const { findings } = report;
  const divisions = bucket(findings, (finding) => JSON.stringify(topOf(finding, report)));
  const by = groupBy === 'topic' || divisions.length < 2 ? 'topic' : 'division';
  const groups = by === 'topic' ? bucket(findings, ({ rule }) => index.topic(rule)) : divisions;
  const nameOf = (finding: Finding): string =>
    by === 'topic' ? index.topic(finding.rule) : index.division(topOf(finding, report));
  const all = groups.map((same) => ({ name: nameOf(same[0]), counts: summaryOf(same) })).toSorted(byNeed);
  const shown = verbose || all.length <= MOST ? all : all.slice(0, MOST - 1);
  const rest = all.slice(shown.length).map(({ counts }) => counts);
  return {
    by,
    rows: shown,
    rest: rest.length === 0 ? null : { count: rest.length, counts: sumOf(rest) },
  };
}

/** The division of a row: a jurisdiction, or where there is only one, what is directly below it. */
function topOf({ division }: Finding, { jurisdictions }: Report): readonly string[] {
  const above = jurisdictions.find((path) => NAMES_AS_WRITTEN.isWithin(division, path)) ?? [];
  return division.slice(0, above.length + (jurisdictions.length === 1 ? 1 : 0));
}

function byNeed(a: VerdictRow, b: VerdictRow): number {
  const [first, second] = [a.counts, b.counts];
  return (
    second.overdue - first.overdue ||
    second.open - first.open ||
    second.undeclared - first.undeclared ||
    second.pending - first.pending
  );
}

function sumOf(all: readonly Summary[]): Summary {
  const sum = (status: (typeof STATUSES)[number]): number =>
    all.reduce((total, counts) => total + counts[status], 0);
  return Object.fromEntries(STATUSES.map((status) => [status, sum(status)])) as unknown as Summary;
}
