import { type ByType, byType } from '../model/by-type.ts';
import type { Condition } from '../model/condition.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { Remark } from '../model/finding.ts';
import type { Measure, MeasureOf } from '../model/measure.ts';
import type { Demand, Due, Rule } from '../model/pack.ts';
import { parsePeriod, type Period } from '../model/period.ts';
import { ITEM } from '../model/unit.ts';
import { distinctAsks } from './asks.ts';
import { changeDays } from './change-days.ts';
import { conditionAsks, conditionOn } from './condition.ts';
import { countedVillages } from './counted-villages.ts';
import { judgeContinuing, judgeOnce } from './judge-once.ts';
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

/**
 * The verdicts of one demand on one subject: one, or one per period of a recurring duty. A division that is no more is
 * asked about the periods until its end, and of nothing else.
 */
export function judge(rule: Rule, demand: Demand, asked: Asked, context: JudgeContext): Verdict[] {
  const verdicts = judgeStanding(rule, demand, asked, context);
  if (asked.type === 'missing' || asked.division.ended === undefined) return verdicts;
  const { on, into } = asked.division.ended;
  if (context.asOf <= on) return verdicts;
  const past = verdicts.filter(({ period }) => (parsePeriod(period ?? '')?.end ?? context.asOf) <= on);
  if (past.length > 0) return past;
  const remarks: Remark[] = [{ type: 'ended', on, into }];
  const due = byType(DUE_DAYS)(demand.due);
  return [
    verdictWithout('not-applicable', byType(UNITS)(demand.must), asked.division.place, { due, remarks }),
  ];
}

function judgeStanding(rule: Rule, demand: Demand, asked: Asked, context: JudgeContext): Verdict[] {
  const { asOf, inForce } = context;
  const unit = byType(UNITS)(demand.must);
  const due = byType(DUE_DAYS)(demand.due);
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
    (period) => changeDays(demand, division, asOf, period),
  ).map((verdict) => withScopeRemark(verdict, must));
}

type MeasureIn = (day: IsoDate, period: Period | null) => Measured;
/** The days after the duty was due, or after a period, on which its verdict may change. */
type Changes = (period: Period | null) => readonly IsoDate[];

function judgeWith(demand: Demand, context: JudgeContext, measure: MeasureIn, changes: Changes): Verdict[] {
  return byType(JUDGES)(demand.due, context.asOf, measure, changes);
}

const JUDGES: ByType<Due, Verdict[], [asOf: IsoDate, measure: MeasureIn, changes: Changes]> = {
  by: ({ day: due }, asOf, measure, changes) => [
    judgeOnce(
      (day) => measure(day, null),
      due,
      asOf,
      () => changes(null),
    ),
  ],
  continuously: (_, asOf, measure) => [judgeContinuing((day) => measure(day, null), asOf)],
  every: (due, asOf, measure, changes) => judgePeriods(measure, due, asOf, changes),
};

/** The one day by which a duty is due, where it has one. */
const DUE_DAYS: ByType<Due, IsoDate | null> = {
  by: ({ day }) => day,
  continuously: () => null,
  every: () => null,
};

/** An empty collection after a condition on its items: say which condition left nothing. */
function withScopeRemark(verdict: Verdict, must: Measure): Verdict {
  const isEmpty = verdict.remarks.some((remark) => remark.type === 'nothing-to-cover');
  const condition = isEmpty ? byType(SCOPES)(must) : null;
  return condition === null
    ? verdict
    : { ...verdict, remarks: [{ type: 'condition-false', condition, where: 'items' }] };
}

const nothing = (): null => null;

/** Which of a collection's things a measure is about. */
const SCOPES: ByType<Measure, Condition | null> = {
  flag: nothing,
  number: nothing,
  people: ({ where }) => where,
  posts: nothing,
  events: nothing,
  coverage: ({ where }) => where,
  any: nothing,
};

const inItems = (): string => ITEM;
const inItsOwn = ({ unit }: MeasureOf<'number' | 'people' | 'events' | 'coverage'>): string => unit;

/** In what a measure counts. */
const UNITS: ByType<Measure, string> = {
  flag: inItems,
  number: inItsOwn,
  people: inItsOwn,
  posts: inItems,
  events: inItsOwn,
  coverage: inItsOwn,
  any: inItems,
};
