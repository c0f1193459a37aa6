import { exactly, type Range } from '../model/range.ts';
import type { CountedThings, Things } from '../model/things/things.ts';
import { conditionOn } from './condition.ts';
import { countInTotals } from './count-in-totals.ts';
import { scopeIn } from './scope-in-totals.ts';
import type { Asking } from './tally.ts';
import { thingOn } from './thing-on.ts';

/** Of some things: how many there are, how many have what is asked of each, and how many are asked about. */
export interface Known {
  readonly all: number;
  readonly having: Range;
  readonly inScope: Range;
}

const NONE: Known = { all: 0, having: exactly(0), inScope: exactly(0) };

/** What is known of things on the day that `asking` names. */
export function knownOf({ named, counted }: Things, asking: Asking): Known {
  const { measure, day } = asking;
  const each = named.map((thing): Known => {
    const having = thingOn(measure.have, thing, asking);
    const inScope =
      measure.where === null ? true : conditionOn(measure.where, { division: thing.owner, item: thing }, day);
    return { all: 1, having: rangeOf(having), inScope: rangeOf(inScope) };
  });
  return [...each, ...counted.map((one) => knownOfCounted(one, asking))].reduce(sum, NONE);
}

/** All that totals say, whatever of it is said again below. */
function knownOfCounted({ totals, owner, within }: CountedThings, asking: Asking): Known {
  const isTold = asking.day >= (totals.countedOn ?? owner.declaredOn);
  if (!isTold) return { all: totals.total, having: upTo(totals.total), inScope: upTo(totals.total) };
  const all = Math.max(totals.total, knownOf(within, asking).all);
  return { all, having: countInTotals(asking.measure.have, totals), inScope: scopeOf(asking, totals) };
}

/** Those of the counted things that nothing below names or counts again, by what was known on the day of the count. */
export function restOf({ totals, owner, within }: CountedThings, asking: Asking): Known {
  const below = knownOf(within, { ...asking, day: totals.countedOn ?? owner.declaredOn });
  const all = totals.total - below.all;
  const rest = (whole: Range, known: Range): Range => ({
    low: Math.min(all, Math.max(0, whole.low - known.high)),
    high: Math.max(0, Math.min(all, whole.high - known.low)),
  });
  return {
    all,
    having: rest(countInTotals(asking.measure.have, totals), below.having),
    inScope: rest(scopeOf(asking, totals), below.inScope),
  };
}

function scopeOf({ measure }: Asking, totals: CountedThings['totals']): Range {
  if (measure.where === null) return exactly(totals.total);
  return scopeIn(measure.where, totals.total, (operand) =>
    operand.type === 'field' ? totals.with[operand.name] : undefined,
  );
}

function rangeOf(truth: boolean | 'unknown'): Range {
  return { low: truth === true ? 1 : 0, high: truth === false ? 0 : 1 };
}

function upTo(high: number): Range {
  return { low: 0, high };
}

function sum(one: Known, other: Known): Known {
  const add = (a: Range, b: Range): Range => ({ low: a.low + b.low, high: a.high + b.high });
  return {
    all: one.all + other.all,
    having: add(one.having, other.having),
    inScope: add(one.inScope, other.inScope),
  };
}
