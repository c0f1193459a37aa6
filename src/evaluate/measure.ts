import type { FactDefinition } from '../model/fact.ts';
import type { Ask, Remark } from '../model/finding.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { Measure } from '../model/measure.ts';
import type { Period } from '../model/period.ts';
import { compare, NOTHING_KNOWN, type Range } from '../model/range.ts';
import type { Division, Flag } from '../model/state.ts';
import { or, type Truth } from '../model/truth.ts';
import { ITEM } from '../model/unit.ts';
import { askFact, askUnknown, distinctAsks } from './asks.ts';
import { coverageOn } from './coverage.ts';
import { eventsIn } from './events.ts';
import type { Measured } from './measured.ts';
import { measurePosts } from './measure-posts.ts';
import type { HoldsPost } from './post-slots.ts';
import { peopleOn } from './people.ts';
import { shortfall } from './shortfall.ts';
import { countOn, flagOn, quantityOn } from './presence.ts';

/**
 * What `measure` yields for `division` on `day`; recurring ones look at `period`.
 * `holds` says whether who holds one post holds another (packs may add posts).
 */
export function measureOn(
  measure: Measure,
  division: Division,
  day: IsoDate,
  period: Period | null,
  holds: HoldsPost,
): Measured {
  switch (measure.type) {
    case 'flag':
      return measureFlag(measure.fact, division, day, period);
    case 'number':
      return measureNumber(measure, division, day);
    case 'people':
      return peopleOn(measure, division, day);
    case 'posts':
      return measurePosts(measure, division, day, period, holds);
    case 'events':
      return eventsIn(measure, division, day, period);
    case 'coverage':
      return coverageOn(measure, division, day, period);
    case 'any':
      return measureAny(measure.of, division, day, period, holds);
  }
}

function measureFlag(
  definition: FactDefinition,
  division: Division,
  day: IsoDate,
  period: Period | null,
): Measured {
  const fact = division.facts.get(definition.id);
  const flag = fact?.type === 'period-flags' ? fact.byPeriod[period?.label ?? ''] : fact;
  const truth = flag?.type === 'flag' ? flagIn(flag, definition, division, day, period) : 'unknown';
  return {
    truth,
    required: 1,
    actual: truth === 'unknown' ? { low: 0, high: 1 } : truth ? { low: 1, high: 1 } : { low: 0, high: 0 },
    gap: truth === false ? 1 : 0,
    unit: ITEM,
    missing: [],
    asks: truth === 'unknown' ? [askFlag(definition, division, day, period)] : [],
    remarks: [],
    place: flag?.place ?? fact?.place ?? null,
  };
}

/**
 * As the flag stands on `day`. One that is declared for a period tells about that period, also if it was written down
 * later; a no that was written down while the period ran says nothing about the rest of it.
 */
function flagIn(
  flag: Flag,
  { perPeriod }: FactDefinition,
  { declaredOn }: Division,
  day: IsoDate,
  period: Period | null,
): Truth {
  if (perPeriod !== true || period === null) return flagOn(flag, day, declaredOn);
  const truth = flagOn(flag, day, period.end < declaredOn ? period.end : declaredOn);
  return truth === false && declaredOn < day ? 'unknown' : truth;
}

function askFlag(definition: FactDefinition, division: Division, day: IsoDate, period: Period | null): Ask {
  if (definition.perPeriod !== true || period === null) return askUnknown(definition, division, day);
  const fact = division.facts.get(definition.id);
  const isDeclared = fact?.type === 'period-flags' && fact.byPeriod[period.label] !== undefined;
  const below = [period.label];
  return askFact(definition, division, isDeclared ? { below, knownFrom: division.declaredOn } : { below });
}

function measureNumber(
  measure: Extract<Measure, { type: 'number' }>,
  division: Division,
  day: IsoDate,
): Measured {
  const fact = division.facts.get(measure.fact.id);
  const actual = rangeOn(fact, day, division.declaredOn);
  const truth = compare(actual, measure.comparator, measure.bound);
  const remarks: Remark[] = fact?.type === 'count' ? [{ type: 'counted', form: fact.form }] : [];
  if (measure.upTo !== null && actual.low > measure.upTo) {
    remarks.push({ type: 'range-exceeded', upTo: measure.upTo, actual: actual.low });
  }
  return {
    truth,
    required: measure.bound,
    actual,
    gap: truth === false ? shortfall({ ...measure, isWhole: measure.fact.type === 'count' }, actual) : 0,
    unit: measure.unit,
    missing: [],
    asks: truth === 'unknown' ? [askUnknown(measure.fact, division, day)] : [],
    remarks,
    place: fact?.place ?? null,
  };
}

function rangeOn(fact: ReturnType<Division['facts']['get']>, day: IsoDate, declaredOn: IsoDate): Range {
  if (fact?.type === 'count') return countOn(fact, day, declaredOn);
  return fact?.type === 'quantity' ? quantityOn(fact, day, declaredOn) : NOTHING_KNOWN;
}

/** One of several suffices: what is true needs no further facts; where all are false, the nearest is reported. */
function measureAny(
  measures: readonly Measure[],
  division: Division,
  day: IsoDate,
  period: Period | null,
  holds: HoldsPost,
): Measured {
  const parts = measures.map((measure) => measureOn(measure, division, day, period, holds));
  const isNone = parts.every((part) => part.truth === 'none');
  const truth = isNone ? 'none' : or(parts.map((part) => (part.truth === 'none' ? false : part.truth)));
  const chosen = parts.find((part) => part.truth === truth) ?? parts[0];
  return {
    truth,
    required: 1,
    actual:
      truth === 'unknown' ? { low: 0, high: 1 } : truth === true ? { low: 1, high: 1 } : { low: 0, high: 0 },
    gap: truth === false ? 1 : 0,
    unit: ITEM,
    missing: truth === false ? [{ type: 'alternatives', of: measures }] : [],
    asks: truth === 'unknown' ? distinctAsks(parts.flatMap((part) => part.asks)) : [],
    remarks: chosen?.remarks ?? [],
    place: chosen?.place ?? null,
  };
}
