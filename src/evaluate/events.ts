import type { Missing } from '../model/finding.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { Measure } from '../model/measure.ts';
import { contains, parsePeriod, type Period, PERIOD_MONTHS } from '../model/period.ts';
import { add, compare, NOTHING_KNOWN, type Range } from '../model/range.ts';
import type { Division, FieldValues, Log } from '../model/state.ts';
import { and, type Truth } from '../model/truth.ts';
import { askFact } from './asks.ts';
import { conditionOn } from './condition.ts';
import type { Measured } from './measured.ts';
import { partiesOf } from './parties-of.ts';
import { takesPart } from './takes-part.ts';

type Events = Extract<Measure, { type: 'events' }>;

/**
 * How many events of a log fall into `period` and are known of by `day`. A log is complete until its declaration;
 * silence about what happened after that proves nothing.
 */
export function eventsIn(measure: Events, division: Division, day: IsoDate, period: Period | null): Measured {
  const fact = division.facts.get(measure.fact.id);
  const log = fact?.type === 'log' ? fact : null;
  const parts = partsOf(measure, division).map(({ missing, takesIn }): Part => {
    const declared =
      log === null || period === null ? NOTHING_KNOWN : countIn(measure, log, division, day, period, takesIn);
    return { missing, declared, actual: sinceDeclared(declared, division, day) };
  });
  const truths = parts.map(({ actual }) => compare(actual, 'atLeast', measure.atLeast));
  const truth = and(truths);
  const actual = least(parts.map((part) => part.actual));
  // Entries that may be enough if more were said of them are a question, whatever may follow.
  const mayBeEnough = log?.form === 'list' && parts.every(({ declared }) => declared.high >= measure.atLeast);
  const isSilent = log !== null && period !== null && division.declaredOn < period.end && !mayBeEnough;
  return {
    truth,
    required: measure.atLeast,
    actual,
    gap: truth === false ? measure.atLeast - actual.high : 0,
    unit: measure.unit,
    missing: parts.flatMap(({ missing, declared }, index) => {
      const isMissed = truth === false ? truths[index] === false : declared.high < measure.atLeast;
      return missing !== null && isMissed ? [missing] : [];
    }),
    asks:
      truth === 'unknown'
        ? [askFact(measure.fact, division, isSilent ? { knownFrom: division.declaredOn } : {})]
        : [],
    remarks: truth === 'unknown' && isSilent ? [{ type: 'log-ends', on: division.declaredOn }] : [],
    place: fact?.place ?? null,
  };
}

/** How often somebody took part who should have; `missing` is null where nobody is named. */
interface Part {
  readonly missing: Missing | null;
  readonly declared: Range;
  readonly actual: Range;
}

type TakesIn = (entry: Pick<Log['entries'][number], 'participants'>) => Truth;

function partsOf(
  { parties }: Events,
  division: Division,
): { readonly missing: Missing | null; readonly takesIn: TakesIn }[] {
  if (parties === null) return [{ missing: null, takesIn: () => true }];
  const all = partiesOf(parties.slots, division);
  return all.map((party) => ({
    missing: party.missing,
    takesIn: ({ participants }) => takesPart(party, all, participants?.[parties.field], division),
  }));
}

/** What came after the declaration may be any number more. */
function sinceDeclared(declared: Range, { declaredOn }: Division, day: IsoDate): Range {
  return declaredOn >= day ? declared : { low: declared.low, high: Number.POSITIVE_INFINITY };
}

function least(ranges: readonly Range[]): Range {
  return {
    low: Math.min(...ranges.map(({ low }) => low)),
    high: Math.min(...ranges.map(({ high }) => high)),
  };
}

function countIn(
  measure: Events,
  log: Log,
  division: Division,
  day: IsoDate,
  period: Period,
  takesIn: TakesIn,
): Range {
  if (log.form === 'list') return countEntries(measure, log, division, day, period, takesIn);
  const counted = countNumbers(measure, log, division, day, period);
  return takesIn({}) === true ? counted : { low: 0, high: counted.high };
}

function countEntries(
  measure: Events,
  log: Log,
  division: Division,
  day: IsoDate,
  period: Period,
  takesIn: TakesIn,
): Range {
  let low = 0;
  let high = 0;
  for (const entry of log.entries) {
    const { date, fields, unproven } = entry;
    if (date > day || date < period.start || date > period.end) continue;
    const counts = and([matches(measure, division, fields, day), takesIn(entry)]);
    if (counts === true && unproven !== true) low += 1;
    if (counts !== false) high += 1;
  }
  return { low, high };
}

/** Numbers per period: that of the period itself, or the sum of the shorter ones within it. */
function countNumbers(measure: Events, log: Log, division: Division, day: IsoDate, period: Period): Range {
  // A running period's number was counted on the declaration's day.
  if (day < period.end && day < division.declaredOn) return NOTHING_KNOWN;
  const kinds = Object.keys(measure.fact.fields?.['kind']?.values ?? { '': null });
  return kinds.reduce<Range>(
    (sum, kind) => {
      const counts = matches(measure, division, kind === '' ? {} : { kind }, day);
      if (counts === false) return sum;
      // A kind without numbers is not declared; none of it would be 0.
      const known = numbersIn(log.counts[kind] ?? {}, period);
      return counts === true ? add(sum, known) : { low: sum.low, high: sum.high + known.high };
    },
    { low: 0, high: 0 },
  );
}

function numbersIn(numbers: Readonly<Record<string, number>>, period: Period): Range {
  const own = numbers[period.label];
  if (own !== undefined) return { low: own, high: own };
  const within = Object.entries(numbers).flatMap(([label, count]) => {
    const part = parsePeriod(label);
    return part !== null && contains(period, part) ? [{ part, count }] : [];
  });
  // A month within a quarter that is given too is counted there already.
  const parts = within.filter(
    ({ part }) => !within.some((other) => other.part.label !== part.label && contains(other.part, part)),
  );
  const low = parts.reduce((sum, { count }) => sum + count, 0);
  const months = parts.reduce((sum, { part }) => sum + monthsOf(part), 0);
  return { low, high: months >= monthsOf(period) ? low : Number.POSITIVE_INFINITY };
}

function monthsOf(period: Period): number {
  return PERIOD_MONTHS[period.kind];
}

/** What an entry says of its event was true on its day, also if it was written down later. */
function matches(
  measure: Events,
  division: Division,
  fields: FieldValues,
  day: IsoDate,
): boolean | 'unknown' {
  const written = day < division.declaredOn ? division.declaredOn : day;
  return measure.where === null
    ? true
    : conditionOn(measure.where, { division, item: { name: '', fields } }, written);
}
