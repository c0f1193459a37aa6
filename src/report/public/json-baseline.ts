import type { BaselineEntry, BaselineOutcome } from '../../model/baseline.ts';
import type { JsonBaseline } from '../../model/json-report.ts';
import type { GapStatus } from '../../model/status.ts';

/** What came of a baseline as its public JSON, the keys in the published order however the file had them. */
export function jsonBaseline(outcome: BaselineOutcome): JsonBaseline {
  const { file, sha256, entries, worsened, fixed, neither, stale } = outcome;
  return {
    file,
    sha256,
    entries,
    new: counts(outcome.new),
    known: counts(outcome.known),
    worsened: worsened.map((change) => ({ ...entry(change), now: change.now })),
    fixed: fixed.map((change) => ({ ...entry(change), now: change.now })),
    neither: neither.map((change) => ({ ...entry(change), now: change.now })),
    stale: stale.map(entry),
  };
}

function entry({ fingerprint, pack, rule, division, period, status }: BaselineEntry): BaselineEntry {
  return { fingerprint, pack, rule, division, period, status };
}

function counts({ overdue, open, pending }: Readonly<Record<GapStatus, number>>): JsonBaseline['new'] {
  return { overdue, open, pending };
}
