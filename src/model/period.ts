import { addDays, addMonths, dateOf, type IsoDate, monthOf, yearOf } from './iso-date.ts';

/** How often a recurring duty is owed, with its length in months. */
export const PERIOD_MONTHS = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;
export type PeriodKind = keyof typeof PERIOD_MONTHS;
export const PERIOD_KINDS = Object.keys(PERIOD_MONTHS) as readonly PeriodKind[];

/** One calendar period: `2024`, `2024-H1`, `2024-Q1`, `2024-05`. Both days belong to it. */
export interface Period {
  readonly kind: PeriodKind;
  readonly label: string;
  readonly start: IsoDate;
  readonly end: IsoDate;
  /** It is asked about at its end: what came in its first half may be for the period before. */
  readonly atItsEnd?: true;
}

export function periodContaining(day: IsoDate, kind: PeriodKind): Period {
  const months = PERIOD_MONTHS[kind];
  const index = Math.floor((monthOf(day) - 1) / months);
  return periodAt(yearOf(day), kind, index);
}

/** The period that a label names, or null. */
export function parsePeriod(label: string): Period | null {
  const match = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(label);
  if (match === null || Number(match[1]) < 1900 || Number(match[1]) > 2999) return null;
  const year = Number(match[1]);
  if (match[2] !== undefined) return periodAt(year, 'half-year', Number(match[2]) - 1);
  if (match[3] !== undefined) return periodAt(year, 'quarter', Number(match[3]) - 1);
  if (match[4] !== undefined) return periodAt(year, 'month', Number(match[4]) - 1);
  return periodAt(year, 'year', 0);
}

/** Every period from the one that contains `from` to the one that contains `to`, in order; none if `to` is before `from`. */
export function periodsFrom(from: IsoDate, to: IsoDate, kind: PeriodKind): Period[] {
  const periods: Period[] = [];
  for (let period = periodContaining(from, kind); period.start <= to; period = nextPeriod(period)) {
    periods.push(period);
  }
  return periods;
}

export function nextPeriod(period: Period): Period {
  return periodContaining(addDays(period.end, 1), period.kind);
}

/** The last day of the first half of a period; half of a month are 15 days. */
export function halfOf({ start, kind }: Period): IsoDate {
  const months = PERIOD_MONTHS[kind];
  return addDays(addMonths(start, Math.floor(months / 2)), months % 2 === 0 ? -1 : 14);
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Period, inner: Period): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function periodAt(year: number, kind: PeriodKind, index: number): Period {
  const months = PERIOD_MONTHS[kind];
  const start = dateOf(year, index * months + 1, 1);
  return { kind, label: labelOf(year, kind, index), start, end: addDays(addMonths(start, months), -1) };
}

function labelOf(year: number, kind: PeriodKind, index: number): string {
  const labels: Record<PeriodKind, string> = {
    year: `${year}`,
    'half-year': `${year}-H${index + 1}`,
    quarter: `${year}-Q${index + 1}`,
    month: `${year}-${String(index + 1).padStart(2, '0')}`,
  };
  return labels[kind];
}
