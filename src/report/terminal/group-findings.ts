import type { Finding } from '../../model/finding.ts';
import { KINDS } from '../../model/level.ts';
import type { Grouping, ReportContext } from '../../model/report.ts';
import type { Status } from '../../model/status.ts';
import type { ReportIndex } from '../public/report-index.ts';
import { whoText } from './who-text.ts';
import { bucket, type Bucket } from './bucket.ts';

/** From how many divisions on the same thing is told once for all of them. */
const COMMON = 4;

/** Findings that are told together: of the same rule, or, undeclared, of the same missing fact. */
export type Entry = Bucket<Finding>;

export interface Group {
  readonly title: string;
  readonly total: number;
  readonly entries: readonly Entry[];
}

type KeyOf = (finding: Finding) => string;

/** Every finding is in exactly one entry of exactly one group. */
export function groupFindings(
  findings: readonly Finding[],
  status: Status,
  index: ReportIndex,
  { groupBy, verbose }: Pick<ReportContext, 'groupBy' | 'verbose'>,
): Group[] {
  const byTree = ([a]: Entry, [b]: Entry): number =>
    index.compareDivisions(a.division, b.division) || kindRank(a) - kindRank(b);
  const placeOf: KeyOf = (finding) => PLACES[groupBy](finding, index);
  const entryOf: KeyOf = verbose
    ? ({ rule, key }) => `${index.ruleKey(rule)}\n${key}`
    : status === 'undeclared'
      ? ({ rule, asks: [ask] }) =>
          ask === undefined ? index.ruleKey(rule) : `${ask.fact}\n${ask.unproven ?? ''}`
      : ({ rule }) => index.ruleKey(rule);
  const toGroup = (title: string, found: readonly Finding[]): Group => ({
    title,
    total: found.length,
    entries: bucket(found, entryOf),
  });
  const byPlace = (found: readonly Finding[]): Group[] => {
    const places = bucket(found, placeOf);
    const ordered = groupBy === 'division' ? places.toSorted(byTree) : places;
    return ordered.map((same) => toGroup(placeOf(same[0]), same));
  };
  if (groupBy !== 'division' || verbose) return byPlace(findings);

  const entries = bucket(findings, entryOf);
  const common = entries.filter(
    (entry) => new Set(entry.map((one) => index.division(one.division))).size >= COMMON,
  );
  const shared = new Set(common.flat());
  const several = bucket(common, (entry) => subjectsOf(entry, index)).map((same) => ({
    title: whoText(same[0], index),
    total: same.reduce((sum, entry) => sum + entry.length, 0),
    entries: same,
  }));
  const alone = byPlace(findings.filter((finding) => !shared.has(finding)));
  const groups = [...several.toSorted((a, b) => b.total - a.total), ...alone];
  return status === 'pending' ? groups.toSorted((a, b) => compare(dueOf(a), dueOf(b))) : groups;
}

const PLACES: Record<Grouping, (finding: Finding, index: ReportIndex) => string> = {
  division: (finding, index) => index.subject(finding),
  bearer: ({ rule, bearer }, index) => index.words.names.list(index.bearers(rule, bearer)),
  topic: ({ rule }, index) => index.topic(rule),
  clause: ({ rule }, index) => index.words.names.list(rule.clause),
};

function subjectsOf(entry: Entry, index: ReportIndex): string {
  return [...new Set(entry.map(index.subject))].toSorted(compare).join('\0');
}

/** A township before the villages and the communities that it counts. */
function kindRank({ counted }: Finding): number {
  return counted === null ? -1 : KINDS.indexOf(counted.kind);
}

function dueOf(group: Group): string {
  return group.entries[0]?.[0].due ?? '9999';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
