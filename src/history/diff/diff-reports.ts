import type { CauseFinder, CauseFound, Change, ChangeKind } from '../../model/diff.ts';
import type { JsonFinding, JsonReport } from '../../model/json-report.ts';
import type { Status } from '../../model/status.ts';

/**
 * What changed from one report to the other, by fingerprint: in the order of the new one, then what only the old one has.
 * Encouraged rules are left out: they are no gaps.
 */
export function diffReports(old: JsonReport, now: JsonReport, causesOf: CauseFinder): Change[] {
  const before = binding(old);
  const after = binding(now);
  const all = [...after.keys(), ...[...before.keys()].filter((key) => !after.has(key))];
  return all.flatMap((fingerprint) => {
    const [a, b] = [before.get(fingerprint), after.get(fingerprint)];
    const about = b ?? a;
    const [was, is] = [a?.status ?? null, b?.status ?? null];
    const kind = kindOf(was, is);
    if (kind === null || about === undefined) return [];
    const { pack, rule, title, division, period, due, gap, unit, message } = about;
    const found = kind === 'unchanged' ? UNCHANGED : causesOf({ fingerprint, was, is });
    const own = { pack, rule, title, division, period, due, unit, message, fingerprint };
    const missing = b === undefined ? [] : missingOf(b);
    return [{ kind, ...own, was, is, gap: b === undefined ? null : gap, missing, ...found }];
  });
}

const UNCHANGED: CauseFound = { causes: [], isCertain: true };

function missingOf({ status, missing, asks }: JsonFinding): readonly string[] {
  return status === 'undeclared' ? [...new Set(asks.map(({ title }) => title))] : missing;
}

function binding({ findings }: JsonReport): ReadonlyMap<string, JsonFinding> {
  const known = findings.filter(({ force }) => force !== 'encouraged');
  return new Map(known.map((finding) => [finding.fingerprint, finding]));
}

function kindOf(was: Status | null, is: Status | null): ChangeKind | null {
  if (isGap(is)) return isGap(was) ? 'unchanged' : 'opened';
  if (isGap(was)) return is === 'met' || is === 'late' ? 'closed' : 'neither';
  const wasDecided = was === 'met' || was === 'late' || was === 'pending' || was === 'waived';
  return is === 'undeclared' && wasDecided ? 'lost' : null;
}

/** What is not due yet is no gap between two days. */
function isGap(status: Status | null): boolean {
  return status === 'overdue' || status === 'open';
}
