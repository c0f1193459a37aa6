import type { Condition } from '../model/condition.ts';
import type { Ask, Missing, Remark } from '../model/finding.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { MeasureOf } from '../model/measure.ts';
import { plainYes } from '../model/plain-yes.ts';
import { add, compare, exactly, isExact, type Range } from '../model/range.ts';
import type { Division, People } from '../model/state.ts';
import { not, type Truth } from '../model/truth.ts';
import { ITEM } from '../model/unit.ts';
import { askUnknown, distinctAsks } from './asks.ts';
import { conditionOn } from './condition.ts';
import { headsOn, ownPeople } from './count-people.ts';
import type { Measured } from './measured.ts';
import { flagOn } from './presence.ts';
import { shortfall } from './shortfall.ts';
import { toldOf } from './told-of.ts';

type Measure = MeasureOf<'people'>;

/**
 * How many of the people of a body are of a kind, or whether all of a kind are as they must be. What the division cannot
 * declare itself is gathered from those below it.
 */
export function peopleOn(measure: Measure, division: Division, day: IsoDate): Measured {
  const bodies = gather(measure, division);
  const measured =
    measure.required.type === 'number' ? countOf(measure, bodies, day) : allOf(measure, bodies, day);
  return measured.truth === 'unknown' || measured.truth === 'none'
    ? (attestedOn(measure, division, day) ?? measured)
    : measured;
}

/** The divisions that declare these people. */
function gather({ fact }: Measure, division: Division): readonly Division[] {
  if (fact.levels.includes(division.level)) return [division];
  return division.divisions.flatMap((child) => gather({ fact } as Measure, child));
}

/** A yes or no to the whole, where the people leave it open; it is of one thing, as every flag. */
function attestedOn({ attested }: Measure, division: Division, day: IsoDate): Measured | null {
  const flag = attested === null ? undefined : division.facts.get(attested.id);
  const truth = flag?.type === 'flag' ? flagOn(flag, day, division.declaredOn) : 'unknown';
  if (truth === 'unknown' || flag === undefined) return null;
  return {
    truth,
    required: 1,
    actual: exactly(truth ? 1 : 0),
    gap: truth ? 0 : 1,
    unit: ITEM,
    missing: [],
    asks: [],
    remarks: [],
    place: flag.place,
  };
}

function countOf(measure: Measure, bodies: readonly Division[], day: IsoDate): Measured {
  const { required, unit } = measure;
  const { comparator, bound, upTo } = required.type === 'number' ? required : NONE_ASKED;
  const actual = sum(
    bodies.map((body) => rangeOf(measure, measure.where, body, day)),
    bodies,
  );
  const truth = compare(actual, comparator, bound);
  const exceeds = upTo !== null && actual.low > upTo;
  return {
    truth,
    required: bound,
    actual,
    gap: truth === false ? shortfall({ comparator, bound, isWhole: true }, actual) : 0,
    unit,
    missing: [],
    asks: truth === 'unknown' ? asksOf(measure, bodies, day) : [],
    remarks: [
      ...remarksOf(measure, bodies),
      ...(exceeds ? [{ type: 'range-exceeded', upTo, actual: actual.low } as const] : []),
    ],
    place: placeOf(measure, bodies),
  };
}

const NONE_ASKED = { comparator: 'atLeast', bound: 0, upTo: null } as const;

function allOf(measure: Measure, bodies: readonly Division[], day: IsoDate): Measured {
  const { required, unit, where } = measure;
  const are = required.type === 'all' ? required.are : NOTHING;
  const scope = sum(
    bodies.map((body) => rangeOf(measure, where, body, day)),
    bodies,
  );
  const bad = sum(
    bodies.map((body) => rangeOf(measure, both(where, { type: 'not', of: are }), body, day)),
    bodies,
  );
  const good = sum(
    bodies.map((body) => rangeOf(measure, both(where, are), body, day)),
    bodies,
  );
  // Of totals it is known how many are as they must be, and that the others are not.
  const most = Math.max(0, scope.high - good.low);
  const short = { low: Math.max(bad.low, scope.low - good.high, 0), high: Math.min(bad.high, most) };
  const truth = truthOf(scope, short);
  return {
    truth,
    required: isExact(scope) ? scope.high : scope.low,
    actual: { low: good.low, high: Math.min(good.high, scope.high) },
    gap: truth === false ? short.low : 0,
    unit,
    missing: truth === false ? namesOf(measure, are, bodies, day) : [],
    asks: truth === 'unknown' ? asksOf(measure, bodies, day) : [],
    remarks: truth === 'none' ? [{ type: 'nothing-to-cover' }] : remarksOf(measure, bodies),
    place: placeOf(measure, bodies),
  };
}

const NOTHING: Condition = { type: 'all', of: [] };

function both(where: Condition | null, are: Condition): Condition {
  return where === null ? are : { type: 'all', of: [where, are] };
}

function truthOf(scope: Range, short: Range): Measured['truth'] {
  if (scope.high === 0) return 'none';
  if (short.low > 0) return false;
  return short.high === 0 && scope.low > 0 ? true : 'unknown';
}

/** Nobody who could declare them: nothing is known. */
function sum(ranges: readonly Range[], bodies: readonly Division[]): Range {
  const none = { low: 0, high: bodies.length === 0 ? Number.POSITIVE_INFINITY : 0 };
  return ranges.reduce(add, none);
}

/** What the people themselves say and what counts of a part of them say; where these say less, the people are right. */
function rangeOf(measure: Measure, where: Condition | null, body: Division, day: IsoDate): Range {
  const own = ownPeople(measure, where, body, day);
  const told = toldOf(measure, where, body, day);
  const high = Math.min(own.high, told.high);
  const low = Math.max(own.low, told.low);
  return low <= high ? { low, high } : own.low > told.high ? own : told;
}

function asksOf(measure: Measure, bodies: readonly Division[], day: IsoDate): Ask[] {
  const asks = bodies.flatMap((body) => {
    const { fact, where, withHead } = measure;
    const people = rangeOf({ ...measure, withHead: false }, where, body, day);
    const isHeadOpen =
      withHead && fact.headFact !== undefined && !isExact(headsOn(measure, where, body, day));
    const isDetailOpen = measure.required.type === 'all' && people.high > 0;
    return [
      ...(isExact(people) && !isDetailOpen ? [] : [askUnknown(fact, body, day)]),
      ...(isHeadOpen ? [askUnknown(fact.headFact, body, day)] : []),
    ];
  });
  return distinctAsks(asks);
}

function remarksOf({ fact, withHead }: Measure, bodies: readonly Division[]): Remark[] {
  const forms = new Set(bodies.flatMap((body) => peopleIn(body, fact.id)?.form ?? []));
  const head = fact.headFact === undefined ? {} : { head: withHead };
  return [...forms].map((form) => ({ type: 'counted', form, ...head }));
}

/** Who is not as all must be, as far as they have names. */
function namesOf(measure: Measure, are: Condition, bodies: readonly Division[], day: IsoDate): Missing[] {
  return bodies.flatMap((division) =>
    (peopleIn(division, measure.fact.id)?.persons ?? []).flatMap(({ name, fields }): Missing[] => {
      const item = { name, fields };
      const isAsked: Truth =
        measure.where === null ? true : conditionOn(measure.where, { division, item }, day);
      const isBad = not(conditionOn(are, { division, item }, day)) === true && isAsked === true;
      return isBad && name !== '' ? [{ type: 'item', name }] : [];
    }),
  );
}

/** Where those asked about are counted by themselves; failing that, where the people are declared. */
function placeOf({ fact, where }: Measure, bodies: readonly Division[]): Measured['place'] {
  const asked = plainYes(where);
  const told = (fact.toldBy ?? []).filter(({ readAs }) =>
    Object.keys(readAs.of).every((name) => asked?.includes(name)),
  );
  const ids = [...(asked === null || asked.length === 0 ? [] : told.map(({ id }) => id)), fact.id];
  return bodies.flatMap((body) => ids.flatMap((id) => body.facts.get(id)?.place ?? []))[0] ?? null;
}

function peopleIn({ facts }: Division, id: string): People | null {
  const fact = facts.get(id);
  return fact?.type === 'people' ? fact : null;
}
