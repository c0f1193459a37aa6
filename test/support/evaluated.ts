import { evaluate } from '../../src/evaluate/evaluate.ts';
import type { Evaluation, Finding } from '../../src/model/finding.ts';
import { isoDate } from '../../src/model/iso-date.ts';
import type { Pack } from '../../src/model/pack.ts';
import { dataOf, type StatePlan } from './generate.ts';
import { stateOf } from './state-of.ts';

export function evaluated(pack: Pack, plan: StatePlan, on: string): Evaluation {
  return evaluate([pack], stateOf([pack], dataOf(plan)), isoDate(on));
}

/** What another reading alone asks about is no finding of the one that decides. */
export function decided({ findings }: Evaluation): Finding[] {
  return findings.filter(({ remarks }) => !remarks.some(({ type }) => type === 'not-asked-under-reading'));
}

/** The same finding of another evaluation. */
export function counterparts(evaluation: Evaluation): (finding: Finding) => Finding | undefined {
  const found = new Map(decided(evaluation).map((finding) => [identityOf(finding), finding]));
  return (finding) => found.get(identityOf(finding));
}

/** A finding in a failure: which it is and what was said. */
export function tell(finding: Finding | undefined): string {
  if (finding === undefined) return 'no finding';
  const { rule, division, period, status, gap } = finding;
  return [rule.id, division.at(-1), period, status, gap].filter((word) => word !== null).join(' ');
}

function identityOf({ rule, key }: Finding): string {
  return `${rule.id}\n${key}`;
}
