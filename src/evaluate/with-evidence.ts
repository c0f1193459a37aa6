import { type EvidenceDemand, evidenceKey } from '../model/evidence.ts';
import type { Ask, Remark } from '../model/finding.ts';
import type { Measure } from '../model/measure.ts';
import type { Demand, Rule } from '../model/pack.ts';
import { parsePeriod } from '../model/period.ts';
import { FORCES } from '../model/status.ts';
import { askEvidence, askTotalsEvidence } from './ask-evidence.ts';
import type { JudgeContext } from './judge.ts';
import { measureOn } from './measure.ts';
import { type IsProven, proven } from './proven.ts';
import type { Asked } from './subjects.ts';
import type { Verdict } from './verdict.ts';

/**
 * `met` and `late` stay where evidence alone shows that the measure is satisfied, on the day asked about or in its period;
 * else they become `undeclared`, which asks for the evidence. Every other verdict stays as it is.
 */
export function withEvidence(
  verdict: Verdict,
  rule: Rule,
  demand: Demand,
  asked: Asked,
  context: JudgeContext,
  { from, faults }: EvidenceDemand,
): Verdict {
  const { status } = verdict;
  if ((status !== 'met' && status !== 'late') || FORCES.indexOf(rule.force) > FORCES.indexOf(from))
    return verdict;
  if (asked.type !== 'division' && asked.type !== 'counted') return verdict;
  const isProven: IsProven = (evidence) => evidence.some(({ place }) => !faults.has(evidenceKey(place)));
  if (asked.type === 'counted') {
    if (isProven(asked.totals.evidence ?? [])) return verdict;
    return unproven(verdict, status, [askTotalsEvidence(asked.totals, asked.division, faults)]);
  }
  const period = verdict.period === null ? null : parsePeriod(verdict.period);
  const day = period !== null && period.end < context.asOf ? period.end : context.asOf;
  const isBorne = (measure: Measure): boolean =>
    measure.type === 'any'
      ? measure.of.some(isBorne)
      : holds(measure, proven(measure, asked.division, isProven));
  const asks = (measure: Measure): Ask[] => {
    if (measure.type === 'any') return measure.of.flatMap(asks);
    return holds(measure, asked.division)
      ? askEvidence(measure, asked.division, { isProven, faults, day, period })
      : [];
  };
  const holds = (measure: Measure, division: typeof asked.division): boolean =>
    measureOn(measure, division, day, period, context.holds).truth === true;
  return isBorne(demand.must) ? verdict : unproven(verdict, status, distinct(asks(demand.must)));
}

/** On time or late is no longer known either. */
const OF_TIME: readonly Remark['type'][] = ['day-unknown', 'at-most-days'];

function unproven(verdict: Verdict, was: 'met' | 'late', asks: readonly Ask[]): Verdict {
  const remarks = verdict.remarks.filter(({ type }) => !OF_TIME.includes(type));
  return {
    ...verdict,
    status: 'undeclared',
    actual: null,
    asks,
    remarks: [...remarks, { type: 'no-evidence', was }],
    daysLate: null,
  };
}

/** One answer at one place is asked for once. */
function distinct(asks: readonly Ask[]): Ask[] {
  const keyOf = ({ fact, place, path }: Ask): string =>
    JSON.stringify([fact, place?.file, place?.pointer, path]);
  return [...new Map(asks.map((ask) => [keyOf(ask), ask])).values()];
}
