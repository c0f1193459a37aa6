import type { Cause, CauseFinder } from '../../model/diff.ts';
import type { JsonFinding, JsonReport } from '../../model/json-report.ts';
import { differing } from './differing.ts';
import type { Status } from '../../model/status.ts';

/**
 * The cause as far as two reports tell it: what they were not made alike of. Where that is several things, all of them
 * may be it, unless the finding itself shows that a day has passed or that its rule is the same.
 */
export function causesByRecords(old: JsonReport, now: JsonReport): CauseFinder {
  const differs = differing(old, now);
  const before = new Map(old.findings.map((finding) => [finding.fingerprint, finding]));
  const after = new Map(now.findings.map((finding) => [finding.fingerprint, finding]));
  const asked = new Set(old.findings.map(subjectOf));
  return ({ fingerprint, was, is }) => {
    if (isAboutWaiver(was, is)) return { causes: ['waivers'], isCertain: true };
    const [a, b] = [before.get(fingerprint), after.get(fingerprint)];
    const possible = differs.filter((cause) => cause !== 'rules' || !hasSameRule(old, now, b ?? a));
    if (possible.length > 1 && isMadeByTheDay(a, b, possible, now, asked))
      return { causes: ['date'], isCertain: true };
    return { causes: possible, isCertain: possible.length < 2 };
  };
}

function hasSameRule(old: JsonReport, now: JsonReport, finding: JsonFinding | undefined): boolean {
  const lawOf = ({ packs, readings }: JsonReport): string => {
    const digest = packs.find(({ id }) => id === finding?.pack)?.digest;
    return `${digest ?? ''} ${readings[`${finding?.pack ?? ''}/${finding?.rule ?? ''}`] ?? ''}`;
  };
  return lawOf(old) === lawOf(now);
}

/** By the same rule, its due day passed between the two days; or a period began that was not asked before. */
function isMadeByTheDay(
  was: JsonFinding | undefined,
  is: JsonFinding | undefined,
  possible: readonly Cause[],
  { asOf }: JsonReport,
  asked: ReadonlySet<string>,
): boolean {
  if (is === undefined || possible.includes('rules') || !possible.includes('date')) return false;
  if (was === undefined) return is.period !== null && asked.has(subjectOf(is));
  const isPassed = is.due !== null && is.due === was.due && is.due < asOf;
  return was.status === 'pending' && is.status === 'overdue' && isPassed;
}

function subjectOf({ pack, rule, division, level }: JsonFinding): string {
  return JSON.stringify([pack, rule, division, level]);
}

/** Whether a waiver was granted to a gap, or the one of a gap lapsed. */
export function isAboutWaiver(was: Status | null, is: Status | null): boolean {
  const isGap = (status: Status | null): boolean => status === 'overdue' || status === 'open';
  return (was === 'waived' && isGap(is)) || (is === 'waived' && isGap(was));
}
