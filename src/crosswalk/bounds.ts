import type { Part, Relation } from '../model/crosswalk.ts';
import type { MeasureOf } from '../model/measure.ts';
import type { Comparator } from '../model/range.ts';

type NumberMeasure = Pick<MeasureOf<'number'>, 'comparator' | 'bound' | 'upTo'> & {
  readonly fact: { readonly type: string };
};

/** The end of what is allowed. `open`: the end itself is not. */
interface End {
  readonly at: number;
  readonly open: boolean;
}

const SIDES: Record<Comparator, { readonly low: boolean; readonly high: boolean }> = {
  atLeast: { low: true, high: false },
  moreThan: { low: true, high: false },
  atMost: { low: false, high: true },
  lessThan: { low: false, high: true },
  equals: { low: true, high: true },
};

/**
 * Two demands on the same number, which has one unit whatever documents call it (处, 座). The upper end that is only remarked on (the 2 of 1—2名) is a component, but no bound:
 * more than it fails nobody, so that it never makes a conflict.
 */
export function bounds(first: NumberMeasure, second: NumberMeasure): Part[] {
  const [lowA, lowB] = [low(first), low(second)];
  const [highA, highB] = [high(first), high(second)];
  if (isEmpty(lowA, highB) || isEmpty(lowB, highA)) return [{ component: 'least', relation: 'conflict' }];
  return [
    { component: 'least', relation: beside(lowA, lowB, 1) },
    {
      component: 'most',
      relation: beside(highA ?? remarkedEnd(first), highB ?? remarkedEnd(second), -1),
    },
  ];
}

function low(measure: NumberMeasure): End | null {
  return SIDES[measure.comparator].low ? endOf(measure, 'moreThan', 1) : null;
}

function high(measure: NumberMeasure): End | null {
  return SIDES[measure.comparator].high ? endOf(measure, 'lessThan', -1) : null;
}

/** More than 2 people are at least 3: of what is counted, every end is one that belongs to it. */
function endOf({ comparator, bound, fact }: NumberMeasure, excluding: Comparator, step: number): End {
  const open = comparator === excluding;
  return open && fact.type === 'count' ? { at: bound + step, open: false } : { at: bound, open };
}

function remarkedEnd({ upTo }: NumberMeasure): End | null {
  return upTo === null ? null : { at: upTo, open: false };
}

function isEmpty(lowest: End | null, highest: End | null): boolean {
  if (lowest === null || highest === null) return false;
  return lowest.at > highest.at || (lowest.at === highest.at && (lowest.open || highest.open));
}

/** `sign` is 1 where the greater end is stricter, -1 where the smaller is. No end is the laxest. */
function beside(a: End | null, b: End | null, sign: 1 | -1): Relation {
  if (a === null || b === null) return a === b ? 'same' : a === null ? 'laxer' : 'stricter';
  const difference = (a.at - b.at) * sign || Number(a.open) - Number(b.open);
  return difference === 0 ? 'same' : difference > 0 ? 'stricter' : 'laxer';
}
