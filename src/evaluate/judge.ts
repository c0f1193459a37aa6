import type { Bilingual } from '../model/bilingual.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { Remark } from '../model/finding.ts';
import type { Demand, Measure, Rule } from '../model/pack.ts';
import type { Period } from '../model/period.ts';
import type { Division, VillageTotals } from '../model/state.ts';
import { distinctAsks } from './asks.ts';
import { changeDays } from './change-days.ts';
import { conditionAsks, conditionOn } from './condition.ts';
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
export function judge(
  rule: Pick<Rule, 'pack' | 'id' | 'title'>,
  demand: Demand,
  asked: Asked,
  context: JudgeContext,
): Verdict[] {
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
        ? [{ type: 'no-subjects', level: asked.level }]
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
        remarks: [{ type: 'no-subjects', level: asked.level }],
      }),
    ];
  }
  if (asked.type === 'counted')
    return judgeWith(
      demand,
      context,
      (day, period) => countedOn(rule, demand, division, asked.totals, day, period),
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

/**
 * Villages that are counted: how many satisfy the rule is asked by the fact's own key, or by the rule's id. Of a
 * recurring duty the number tells about the period in which it was counted, and nothing of that period's rest.
 */
function countedOn(
  rule: Pick<Rule, 'pack' | 'id' | 'title'>,
  demand: Demand,
  division: Division,
  totals: VillageTotals,
  day: IsoDate,
  period: Period | null,
): Measured {
  const from = totals.countedOn ?? division.declaredOn;
  // Under a condition only a count made for the rule itself will do: of how many it holds, or does not apply.
  const key = demand.where === null ? countKey(demand.must) : null;
  const count = totals.with[`${rule.pack}/${rule.id}`] ?? (key === null ? undefined : totals.with[key.id]);
  const isOfPeriod = period === null || (period.start <= from && from <= period.end);
  const isSilent = period !== null && from < day && count !== undefined && count < totals.total;
  const isKnown = count !== undefined && day >= from && isOfPeriod && !isSilent;
  const block = totals.kind === 'village' ? 'villages' : 'communities';
  const path = key?.countedAs === undefined ? [block, 'packs', rule.pack, rule.id] : [block, key.countedAs];
  const title = key?.title ?? countTitle(rule.title, demand.where !== null);
  const knownFrom = count === undefined ? {} : { knownFrom: from };
  // Where there are no villages, there were none in an earlier period either.
  const isNone = totals.total === 0 && (day >= from || period !== null);
  const truth = isNone ? 'none' : isKnown ? count >= totals.total : 'unknown';
  const atLeast = isSilent && isOfPeriod && day >= from ? count : 0;
  return {
    truth,
    required: totals.total,
    actual: isKnown ? { low: count, high: count } : { low: atLeast, high: totals.total },
    gap: isKnown ? totals.total - count : 0,
    unit: '个',
    missing: [],
    asks:
      truth === 'unknown'
        ? [
            {
              fact: key?.id ?? rule.id,
              title,
              division: division.path,
              place: division.place,
              path,
              ...knownFrom,
            },
          ]
        : [],
    remarks: [{ type: 'counted', form: 'totals' }],
    place: totals.place,
  };
}

function countTitle({ zh, en }: Bilingual, isConditional: boolean): Bilingual {
  if (!isConditional) return { zh: `符合的个数：${zh}`, en: `how many satisfy: ${en}` };
  return {
    zh: `符合的个数加上不适用的个数：${zh}`,
    en: `how many satisfy, plus those it does not apply to: ${en}`,
  };
}

/** The village fact whose totals key says for how many villages the measure is satisfied. */
function countKey(
  must: Measure,
): { id: string; countedAs: string | undefined; title: Verdict['asks'][number]['title'] } | null {
  const isPlain =
    must.type === 'flag' || (must.type === 'number' && must.comparator === 'atLeast' && must.bound === 1);
  return isPlain && must.fact.countedAs !== undefined
    ? { id: must.fact.id, countedAs: must.fact.countedAs, title: must.fact.title }
    : null;
}

function unitOf(must: Measure): string {
  if (must.type === 'flag' || must.type === 'posts' || must.type === 'any') return '项';
  return must.unit;
}
