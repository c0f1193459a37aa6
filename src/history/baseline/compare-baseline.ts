import {
  type Baseline,
  type BaselineChange,
  type BaselineEntry,
  type BaselineMark,
  type BaselineOutcome,
  compareEntries,
} from '../../model/baseline.ts';
import type { Finding } from '../../model/finding.ts';
import { fingerprint } from '../../model/fingerprint.ts';
import { formerFindings } from '../../model/former-findings.ts';
import { type FailLevel, GAP_STATUSES, type GapStatus, isGap, type Status } from '../../model/status.ts';
import { countsAsGap } from './baseline-of.ts';

/** What a run knows beside the findings it reports. */
export interface Asked {
  /** All findings that were made, also those that the run is narrowed from. */
  readonly evaluated: readonly Finding[];
  /** Whether a rule of this pack was asked, or would have been, if it were there. */
  readonly isAsked: (pack: string, rule: string) => boolean;
  /** Nothing was left out because of faults: what is not found is not there. */
  readonly isWhole: boolean;
  readonly failOn: FailLevel;
}

type Compared = Omit<BaselineOutcome, 'file' | 'sha256'>;

/**
 * Which gaps are known, and what became of the others. A known gap has the fingerprint, the words and at least the
 * pressure of its entry: an entry whose words were changed by hand covers nothing, and one of an open gap covers no
 * overdue one.
 */
export function compareBaseline(baseline: Baseline, findings: readonly Finding[], asked: Asked): Compared {
  const entries = new Map(baseline.gaps.map((entry) => [identityOf(entry), entry]));
  const marks = new Map<Finding, BaselineMark>();
  const became = new Map<BaselineEntry, Status | 'known'>();
  for (const finding of findings) {
    const entry = identitiesOf(finding).flatMap((identity) => entries.get(identity) ?? [])[0];
    const isKnown = entry !== undefined && isGap(finding.status) && !pressesMore(finding.status, entry);
    if (isKnown) marks.set(finding, 'known');
    else if (countsAsGap(finding, asked.failOn)) marks.set(finding, 'new');
    if (entry !== undefined)
      became.set(entry, heavier(became.get(entry), isKnown ? 'known' : finding.status));
  }
  const ordered = [...became]
    .flatMap(([entry, now]): BaselineChange[] => (now === 'known' ? [] : [{ ...entry, now }]))
    .toSorted(compareEntries);
  return {
    entries: baseline.gaps.length,
    new: countsOf(marks, 'new'),
    known: countsOf(marks, 'known'),
    worsened: ordered.filter(({ now }) => isGap(now)),
    fixed: ordered.filter(({ now }) => now === 'met' || now === 'late'),
    neither: ordered.filter(({ now }) => !isGap(now) && now !== 'met' && now !== 'late'),
    stale: staleOf(baseline, asked),
    marks,
  };
}

function staleOf({ gaps }: Baseline, { evaluated, isAsked, isWhole }: Asked): BaselineEntry[] {
  if (!isWhole) return [];
  const found = new Set(evaluated.flatMap(identitiesOf));
  return gaps
    .filter((entry) => isAsked(entry.pack, entry.rule) && !found.has(identityOf(entry)))
    .toSorted(compareEntries);
}

function identityOf({
  fingerprint: own,
  pack,
  rule,
  division,
  period,
}: Omit<BaselineEntry, 'status'>): string {
  return JSON.stringify([own, pack, rule, division, period]);
}

/** Those of the rules that it was before come last. */
function identitiesOf(finding: Finding): string[] {
  const { rule, division, period } = finding;
  const own = { rule: rule.id, fingerprint: fingerprint(finding) };
  return [own, ...formerFindings(finding)].map((one) =>
    identityOf({ ...one, pack: rule.pack, division, period }),
  );
}

/** An entry of a rule that was split is as its parts are: worsened before known, and fixed only where all are. */
function heavier(a: Status | 'known' | undefined, b: Status | 'known'): Status | 'known' {
  return a === undefined || weightOf(b) < weightOf(a) ? b : a;
}

function weightOf(became: Status | 'known'): number {
  if (became === 'known') return 1;
  if (isGap(became)) return 0;
  return became === 'met' || became === 'late' ? 3 : 2;
}

/** `GAP_STATUSES` has the most pressing first. */
function pressesMore(status: GapStatus, entry: BaselineEntry): boolean {
  return GAP_STATUSES.indexOf(status) < GAP_STATUSES.indexOf(entry.status);
}

function countsOf(
  marks: ReadonlyMap<Finding, BaselineMark>,
  wanted: BaselineMark,
): Readonly<Record<GapStatus, number>> {
  const counts = { overdue: 0, open: 0, pending: 0 };
  for (const [{ status }, mark] of marks) if (mark === wanted && isGap(status)) counts[status] += 1;
  return counts;
}
