import { type Baseline, type BaselineEntry, compareEntries } from '../../model/baseline.ts';
import type { Finding } from '../../model/finding.ts';
import { fingerprint } from '../../model/fingerprint.ts';
import { FAILING, type FailLevel, isGap } from '../../model/status.ts';
import type { Report } from '../../model/report.ts';

/** The gaps of a report that fail a run at its level, as a baseline. */
export function baselineOf({ tool, asOf, packs, findings, options }: Report): Baseline {
  const gaps = findings
    .filter((finding) => countsAsGap(finding, options.failOn))
    .flatMap((finding) => entryOf(finding) ?? []);
  return {
    schema: 'duibiao-baseline/1',
    tool: { name: tool.name, version: tool.version },
    asOf,
    packs: packs.map(({ id, digest }) => ({ id, digest })).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    gaps: gaps.toSorted(compareEntries),
  };
}

function entryOf(finding: Finding): BaselineEntry | null {
  const { rule, division, period, status } = finding;
  if (!isGap(status)) return null;
  return { fingerprint: fingerprint(finding), pack: rule.pack, rule: rule.id, division, period, status };
}

/** Whether a finding is what fails a run at this level; where none does, what would fail it by default. */
export function countsAsGap({ rule, status }: Finding, failOn: FailLevel): boolean {
  return rule.force !== 'encouraged' && FAILING[failOn === 'never' ? 'open' : failOn].includes(status);
}
