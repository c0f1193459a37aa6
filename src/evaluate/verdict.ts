import type { Ask, Finding, Remark } from '../model/finding.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { Place } from '../model/position.ts';
import { isExact } from '../model/range.ts';
import type { Status } from '../model/status.ts';
import type { Measured } from './measured.ts';

/** What is found for one subject and, where the duty recurs, one period; the finding without its rule. */
export type Verdict = Pick<
  Finding,
  | 'period'
  | 'status'
  | 'required'
  | 'actual'
  | 'gap'
  | 'gapIsAtLeast'
  | 'unit'
  | 'missing'
  | 'asks'
  | 'remarks'
  | 'due'
  | 'daysLate'
  | 'daysLeft'
  | 'place'
>;

export interface When {
  readonly period?: string;
  readonly due?: IsoDate | null;
  readonly daysLate?: number;
  readonly daysLeft?: number;
  readonly remarks?: readonly Remark[];
}

/** A verdict on what was measured. Only gaps name what is missing, only undeclared ones ask. */
export function verdictOf(status: Status, measured: Measured, when: When = {}): Verdict {
  const isGap = status === 'overdue' || status === 'open' || status === 'pending';
  const gap = isGap ? shortBy(measured) : null;
  return {
    period: when.period ?? null,
    status,
    required: measured.required,
    actual: isExact(measured.actual) ? measured.actual.low : null,
    gap,
    gapIsAtLeast: gap !== null && !isExact(measured.actual),
    unit: measured.unit,
    missing: isGap ? measured.missing : [],
    asks: status === 'undeclared' ? measured.asks : [],
    remarks: [...measured.remarks, ...(when.remarks ?? [])],
    due: when.due ?? null,
    daysLate: when.daysLate ?? null,
    daysLeft: when.daysLeft ?? null,
    place: measured.place,
  };
}

/** Null for a measured quantity that stands exactly at a bound it must pass: it lacks less than any number. */
function shortBy({ gap, required, actual }: Measured): number | null {
  const short = gap > 0 ? gap : required - actual.low;
  return short > 0 ? short : null;
}

/** A verdict without a measurement: the rule does not apply, or there is nobody to ask. */
export function verdictWithout(
  status: 'not-applicable' | 'undeclared',
  unit: string,
  place: Place | null,
  more: {
    readonly remarks?: readonly Remark[];
    readonly asks?: readonly Ask[];
    readonly period?: string;
    readonly due?: IsoDate | null;
  },
): Verdict {
  return {
    period: more.period ?? null,
    status,
    required: null,
    actual: null,
    gap: null,
    gapIsAtLeast: false,
    unit,
    missing: [],
    asks: more.asks ?? [],
    remarks: more.remarks ?? [],
    due: more.due ?? null,
    daysLate: null,
    daysLeft: null,
    place,
  };
}
