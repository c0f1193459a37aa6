import { type ByType, byType } from '../model/by-type.ts';
import { type EvidenceDemand, evidenceKey } from '../model/evidence.ts';
import type { Ask, Remark } from '../model/finding.ts';
import { foldMeasure, type MeasureFold } from '../model/fold-measure.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { Leaf } from '../model/leaves-of.ts';
import type { Measure } from '../model/measure.ts';
import type { Demand, Due, Rule } from '../model/pack.ts';
import { parsePeriod, type Period } from '../model/period.ts';
import type { Division } from '../model/state.ts';
import { FORCES } from '../model/status.ts';
import { askEvidence, askTotalsEvidence } from './ask-evidence.ts';
import { changeDays } from './change-days.ts';
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
  const { days, period } = byType(MOMENTS)(
    demand.due,
    { verdict, demand, division: asked.division },
    context.asOf,
  );
  const heldOn = (measure: Measure, division: Division): IsoDate | undefined =>
    days.find((day) => measureOn(measure, division, day, period, context.holds).truth === true);
  const isBorne = (leaf: Leaf): boolean => heldOn(leaf, proven(leaf, asked.division, isProven)) !== undefined;
  const asks = (leaf: Leaf): readonly Ask[] => {
    const day = heldOn(leaf, asked.division);
    return day === undefined ? [] : askEvidence(leaf, asked.division, { isProven, faults, day, period });
  };
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

/** When the measure may have been satisfied for the verdict to stand: on any of these days. */
interface Moment {
  readonly days: readonly IsoDate[];
  readonly period: Period | null;
}

interface Held {
  readonly verdict: Verdict;
  readonly demand: Demand;
  readonly division: Division;
}

const now = (_due: Due, _held: Held, asOf: IsoDate): Moment => ({ days: [asOf], period: null });

const MOMENTS: ByType<Due, Moment, [held: Held, asOf: IsoDate]> = {
  by: now,
  continuously: now,
  every: (due, { verdict, demand, division }, asOf) => {
    const period = verdict.period === null ? null : parsePeriod(verdict.period);
    if (period === null) return { days: [asOf], period };
    // In time by its end, or late by what came for it since, though it may not have lasted.
    const isInTime = verdict.status === 'met' && !verdict.remarks.some(({ type }) => type === 'day-unknown');
    const days =
      isInTime && period.end < asOf ? [period.end] : [asOf, ...changeDays(demand, division, asOf, period)];
    return { days, period: owed(period, due) };
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
