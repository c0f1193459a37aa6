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
import { type FailLevel, GAP_STATUSES, type GapStatus, isGap } from '../../model/status.ts';
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
  const changed: BaselineChange[] = [];
  for (const finding of findings) {
    const entry = entries.get(identityOfFinding(finding));
    const isKnown = entry !== undefined && isGap(finding.status) && !pressesMore(finding.status, entry);
    if (isKnown) marks.set(finding, 'known');
    else if (countsAsGap(finding, asked.failOn)) marks.set(finding, 'new');
    if (entry !== undefined && !isKnown) changed.push({ ...entry, now: finding.status });
  }
  const ordered = changed.toSorted(compareEntries);
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
  const found = new Set(evaluated.map(identityOfFinding));
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

function identityOfFinding(finding: Finding): string {
  const { rule, division, period } = finding;
  return identityOf({ fingerprint: fingerprint(finding), pack: rule.pack, rule: rule.id, division, period });
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
