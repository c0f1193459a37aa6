import type { BoundaryCase, BoundaryFailure } from '../../model/boundary.ts';
import type { Finding } from '../../model/finding.ts';
import type { Pack, Rule } from '../../model/pack.ts';
import { judgeRow } from './judge-row.ts';
import { verdictFacts } from './verdict-facts.ts';

/** Null where the program finds for a generated case what was expected of it. */
export function judgeBoundary(pack: Pack, rule: Rule, one: BoundaryCase): BoundaryFailure | null {
  const demand = rule.readings.find(({ name }) => name === one.reading)?.demand ?? rule.demand;
  const { fault, findings } = judgeRow(pack, rule, demand, one.row);
  const expectation = typeof one.row.expect === 'string' ? { status: one.row.expect } : one.row.expect;
  const expected = one.isAsked ? expectation : null;
  if (fault !== null)
    return { case: one, expected, actual: null, instead: { type: 'fault', code: fault.code } };
  const about = findings.filter((finding) => isAbout(finding, one));
  const [finding] = about;
  if (!one.isAsked && about.length === 0) return null;
  if (finding === undefined || about.length > 1)
    return { case: one, expected, actual: null, instead: { type: 'findings', count: about.length } };
  const facts = verdictFacts(finding);
  const wrong = Object.entries(expectation).filter(
    ([key, value]) => JSON.stringify(facts[key]) !== JSON.stringify(value),
  );
  if (one.isAsked && wrong.length === 0) return null;
  const keys = ['status', ...wrong.map(([key]) => key)];
  return {
    case: one,
    expected: expected === null ? null : pick(expected, keys),
    actual: pick(facts, keys),
    instead: null,
  };
}

/** What only another reading asks is not about this case. */
function isAbout(finding: Finding, { about }: BoundaryCase): boolean {
  return (
    finding.level === about.level &&
    finding.period === about.period &&
    (finding.counted?.kind ?? null) === about.counted &&
    (about.name === null || finding.division.at(-1) === about.name) &&
    !finding.remarks.some(({ type }) => type === 'not-asked-under-reading')
  );
}

function pick(all: Readonly<Record<string, unknown>>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries([...new Set(keys)].filter((key) => key in all).map((key) => [key, all[key]]));
}
