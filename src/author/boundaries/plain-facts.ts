import type { IsoDate } from '../../model/iso-date.ts';
import type { Comparator } from '../../model/range.ts';
import type { Truth } from '../../model/truth.ts';

/** The day asked about, and the day on which the file was declared. */
export interface Moment {
  readonly asOf: IsoDate;
  readonly declaredOn: IsoDate;
}

interface Spanned {
  readonly value?: unknown;
  readonly count?: number;
  readonly since?: string;
  readonly until?: string;
}

/** The comparisons of the law in plain words, written apart from those that the evaluation uses. */
export function passes(value: number, comparator: Comparator, bound: number): boolean {
  switch (comparator) {
    case 'atLeast':
      return !(value < bound);
    case 'moreThan':
      return value > bound;
    case 'atMost':
      return !(value > bound);
    case 'lessThan':
      return value < bound;
    case 'equals':
      return value === bound;
  }
}

/** A yes or no as a file says it (`true`, `false`, a day, a span), as it stands on `day`. */
export function plainFlag(raw: unknown, day: IsoDate, { declaredOn }: Moment): Truth {
  if (raw === undefined) return 'unknown';
  const { value, since, until } = spanned(raw);
  const known = since ?? declaredOn;
  if (value === false) return day < known ? 'unknown' : false;
  if (until !== undefined && until < day) return false;
  if (day >= known) return true;
  return since === undefined ? 'unknown' : false;
}

/** Whether a word is among those that a list names, or that a map says yes to. */
export function plainChoice(raw: unknown, word: string, moment: Moment): Truth {
  if (!Array.isArray(raw))
    return plainFlag((raw as Readonly<Record<string, unknown>>)[word], moment.asOf, moment);
  return moment.asOf < moment.declaredOn ? 'unknown' : raw.includes(word);
}

/** A declared number compared as it stands on the day asked about. */
export function plainNumber(
  raw: unknown,
  { asOf, declaredOn }: Moment,
  holds: (value: number) => boolean,
): Truth {
  if (raw === undefined) return 'unknown';
  const parts = Array.isArray(raw) ? (raw as Spanned[]) : [spanned(raw)];
  if (asOf < declaredOn && parts.every(({ since }) => since === undefined)) return 'unknown';
  const there = parts.filter(
    ({ since, until }) => (since ?? declaredOn) <= asOf && (until === undefined || asOf <= until),
  );
  const size = ({ value, count }: Spanned): number => (typeof value === 'number' ? value : (count ?? 1));
  return holds(there.reduce((sum, part) => sum + size(part), 0));
}

function spanned(raw: unknown): Spanned {
  if (typeof raw === 'string') return { since: raw };
  return typeof raw === 'object' && raw !== null ? raw : { value: raw };
}
