import { type ByType, byType } from '../model/by-type.ts';
import { type EvidenceDemand, evidenceKey } from '../model/evidence.ts';
import type { Ask, Remark } from '../model/finding.ts';
import { foldMeasure, type MeasureFold } from '../model/fold-measure.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { Leaf } from '../model/leaves-of.ts';
import type { Measure } from '../model/measure.ts';
import type { Demand, Due, Rule } from '../model/pack.ts';
import { parsePeriod, type Period } from '../model/period.ts';
import { FORCES } from '../model/status.ts';
import { askEvidence, askTotalsEvidence } from './ask-evidence.ts';
import type { JudgeContext } from './judge.ts';
import { owed } from './judge-periods.ts';
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
  const { day, period } = byType(MOMENTS)(demand.due, verdict, context.asOf);
  const holds = (measure: Measure, division: typeof asked.division): boolean =>
    measureOn(measure, division, day, period, context.holds).truth === true;
  const isBorne = (leaf: Leaf): boolean => holds(leaf, proven(leaf, asked.division, isProven));
  const asks = (leaf: Leaf): readonly Ask[] =>
    holds(leaf, asked.division) ? askEvidence(leaf, asked.division, { isProven, faults, day, period }) : [];
  return foldMeasure(
    demand.must,
    ofLeaves(isBorne, (parts) => parts.some(Boolean)),
  )
    ? verdict
    : unproven(
        verdict,
        status,
        distinct(
          foldMeasure(
            demand.must,
            ofLeaves(asks, (parts) => parts.flat()),
          ),
        ),
      );
}

/** Each measure of one fact has evidence of its own; of alternatives, that of one is enough. */
function ofLeaves<Result>(
  leaf: (leaf: Leaf) => Result,
  any: (parts: readonly Result[]) => Result,
): MeasureFold<Result> {
  return {
    flag: leaf,
    number: leaf,
    people: leaf,
    posts: leaf,
    events: leaf,
    coverage: leaf,
    any: (_, parts) => any(parts),
  };
}

interface Moment {
  readonly day: IsoDate;
  readonly period: Period | null;
}

const now = (_due: Due, _verdict: Verdict, asOf: IsoDate): Moment => ({ day: asOf, period: null });

/** When the measure must have been satisfied for the verdict to stand. */
const MOMENTS: ByType<Due, Moment, [verdict: Verdict, asOf: IsoDate]> = {
  by: now,
  continuously: now,
  every: (due, verdict, asOf) => {
    const period = verdict.period === null ? null : parsePeriod(verdict.period);
    if (period === null) return { day: asOf, period };
    // In time by its end, or late by what came for it since.
    const isInTime = verdict.status === 'met' && !verdict.remarks.some(({ type }) => type === 'day-unknown');
    return { day: isInTime && period.end < asOf ? period.end : asOf, period: owed(period, due) };
  },
};

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
