import type { IsoDate } from '../model/iso-date.ts';
import type { Remark } from '../model/finding.ts';
import type { Measure } from '../model/measure.ts';
import type { Demand, Rule } from '../model/pack.ts';
import type { Period } from '../model/period.ts';
import { ITEM } from '../model/unit.ts';
import { distinctAsks } from './asks.ts';
import { changeDays } from './change-days.ts';
import { conditionAsks, conditionOn } from './condition.ts';
import { countedVillages } from './counted-villages.ts';
import { type ChangesAfter, judgeContinuing, judgeOnce } from './judge-once.ts';
import { judgePeriods } from './judge-periods.ts';
import { measureOn } from './measure.ts';
import type { Measured } from './measured.ts';
import type { HoldsPost } from './post-slots.ts';
import type { Asked } from './subjects.ts';
import { type Verdict, verdictWithout } from './verdict.ts';

export interface JudgeContext {
  readonly asOf: IsoDate;
  readonly inForce: { readonly from: IsoDate; readonly to: IsoDate | null };
  readonly holds: HoldsPost;
}

/** The verdicts of one demand on one subject: one, or one per period of a recurring duty. */
export function judge(rule: Rule, demand: Demand, asked: Asked, context: JudgeContext): Verdict[] {
  const { asOf, inForce } = context;
  const unit = unitOf(demand.must);
  const due = demand.due.type === 'by' ? demand.due.day : null;
  if (asOf < inForce.from || (inForce.to !== null && asOf > inForce.to)) {
    const place = asked.type === 'missing' ? (asked.asks[0]?.place ?? null) : asked.division.place;
    return [
      verdictWithout('not-applicable', unit, place, {
        due,
        remarks: [{ type: 'not-in-force', from: inForce.from, to: inForce.to }],
      }),
    ];
  }
  if (asked.type === 'missing') {
    const remarks: Remark[] =
      asked.roster === null
        ? [{ type: 'no-subjects', level: asked.level, kind: asked.kind }]
        : [{ type: 'not-on-file', roster: asked.roster }];
    return [
      verdictWithout('undeclared', unit, asked.asks[0]?.place ?? null, { asks: asked.asks, remarks, due }),
    ];
  }
  const { division } = asked;
  if (asked.type === 'none-of-kind') {
    return [
      verdictWithout('not-applicable', unit, division.place, {
        due,
        remarks: [{ type: 'no-subjects', level: asked.level, kind: null }],
      }),
    ];
  }
  if (asked.type === 'counted')
    return judgeWith(
      demand,
      context,
      (day, period) => countedVillages(rule, demand, division, asked.totals, day, period),
      () => [],
    );
  if (demand.where !== null) {
    const applies = conditionOn(demand.where, { division, item: null }, asOf);
    if (applies === false) {
      const remarks: Remark[] = [{ type: 'condition-false', condition: demand.where, where: 'subject' }];
      return [verdictWithout('not-applicable', unit, division.place, { due, remarks })];
    }
    if (applies === 'unknown') {
      const asks = distinctAsks(conditionAsks(demand.where, division, asOf));
      return [verdictWithout('undeclared', unit, division.place, { due, asks })];
    }
  }
  const { must } = demand;
  return judgeWith(
    demand,
    context,
    (day, period) => measureOn(must, division, day, period, context.holds),
    (from) => changeDays(must, division, from, asOf),
  ).map((verdict) => withScopeRemark(verdict, must));
}

type MeasureIn = (day: IsoDate, period: Period | null) => Measured;

function judgeWith(
  demand: Demand,
  context: JudgeContext,
  measure: MeasureIn,
  changes: ChangesAfter,
): Verdict[] {
  switch (demand.due.type) {
    case 'by':
      return [judgeOnce((day) => measure(day, null), demand.due.day, context.asOf, changes)];
    case 'continuously':
      return [judgeContinuing((day) => measure(day, null), context.asOf)];
    case 'every':
      return judgePeriods(measure, demand.due, context.asOf);
  }
}

/** An empty collection after a condition on its items: say which condition left nothing. */
function withScopeRemark(verdict: Verdict, must: Measure): Verdict {
  const isEmpty = verdict.remarks.some((remark) => remark.type === 'nothing-to-cover');
  if (!isEmpty || must.type !== 'coverage' || must.of === null) return verdict;
  return { ...verdict, remarks: [{ type: 'condition-false', condition: must.of, where: 'items' }] };
}

function unitOf(must: Measure): string {
  if (must.type === 'flag' || must.type === 'posts' || must.type === 'any') return ITEM;
  return must.unit;
}
