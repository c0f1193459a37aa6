import type { Ask, Missing } from '../model/finding.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { Measure } from '../model/measure.ts';
import type { Period } from '../model/period.ts';
import { add, compare, NOTHING_KNOWN, type Range } from '../model/range.ts';
import type { Division, FieldValues, Log, LogEntry } from '../model/state.ts';
import { and, type Truth } from '../model/truth.ts';
import { askFact, distinctAsks } from './asks.ts';
import { belongsTo } from './belongs-to.ts';
import { conditionOn } from './condition.ts';
import type { Measured } from './measured.ts';
import { numbersIn } from './numbers-in.ts';
import { partiesOf } from './parties-of.ts';
import { takesPart } from './takes-part.ts';

type Events = Extract<Measure, { type: 'events' }>;

/**
 * How many events of a log belong to `period` and are known of by `day`. A log is complete until its declaration, or the
 * day on which it was counted; silence about what happened after that proves nothing.
 */
export function eventsIn(measure: Events, division: Division, day: IsoDate, period: Period | null): Measured {
  const fact = division.facts.get(measure.fact.id);
  const log = fact?.type === 'log' ? fact : null;
  const knownUntil = log?.countedOn ?? division.declaredOn;
  const parts = partsOf(measure, division).map((part): Counted => {
    const { range, asks } =
      log === null || period === null
        ? { range: NOTHING_KNOWN, asks: [] }
        : countIn(measure, log, division, day, period, part.takesIn);
    const actual = knownUntil >= day ? range : { low: range.low, high: Number.POSITIVE_INFINITY };
    return { ...part, declared: range, actual, asks, truth: compare(actual, 'atLeast', measure.atLeast) };
  });
  const truth = and(parts.map((part) => part.truth));
  const actual = least(parts.map((part) => part.actual));
  // Entries that may be enough if more were said of them are a question, whatever may follow.
  const mayBeEnough = log?.form === 'list' && parts.every(({ declared }) => declared.high >= measure.atLeast);
  const isSilent = log !== null && period !== null && knownUntil < period.end && !mayBeEnough;
  const ask = askFact(measure.fact, division, isSilent ? { knownFrom: knownUntil } : {});
  const asks = distinctAsks(parts.flatMap((part) => (part.truth === 'unknown' ? part.asks : [])));
  return {
    truth,
    required: measure.atLeast,
    actual,
    gap: truth === false ? measure.atLeast - actual.high : 0,
    unit: measure.unit,
    missing: parts.flatMap((part) => missedIn(part, truth, measure.atLeast)),
    asks: truth !== 'unknown' ? [] : mayBeEnough && asks.length > 0 ? asks : [ask],
    remarks: truth === 'unknown' && isSilent ? [{ type: 'log-ends', on: knownUntil }] : [],
    place: fact?.place ?? null,
  };
}

type TakesIn = (entry: Pick<LogEntry, 'participants'>) => Truth;

/** Somebody who should take part; `missing` is null where nobody is named. */
interface Part {
  readonly missing: Missing | null;
  readonly takesIn: TakesIn;
}

/** How often he did: as declared, and with what may have followed. */
interface Counted extends Part {
  readonly declared: Range;
  readonly actual: Range;
  readonly truth: Truth;
  readonly asks: readonly Ask[];
}

function partsOf({ parties }: Events, division: Division): Part[] {
  if (parties === null) return [{ missing: null, takesIn: () => true }];
  const all = partiesOf(parties.slots, division);
  return all.map((party) => ({
    missing: party.missing,
    takesIn: ({ participants }) => takesPart(party, all, participants?.[parties.field], division),
  }));
}

/** Who certainly did not take part; where the rest of the period is open, who did not so far. */
function missedIn(part: Counted, truth: Truth, atLeast: number): Missing[] {
  const isMissed = truth === false ? part.truth === false : part.declared.high < atLeast;
  return part.missing !== null && isMissed ? [part.missing] : [];
}

function least(ranges: readonly Range[]): Range {
  return {
    low: Math.min(...ranges.map(({ low }) => low)),
    high: Math.min(...ranges.map(({ high }) => high)),
  };
}

/** How many there are; `asks` are the questions about entries that perhaps count. */
interface Tally {
  readonly range: Range;
  readonly asks: readonly Ask[];
}

function countIn(
  measure: Events,
  log: Log,
  division: Division,
  day: IsoDate,
  period: Period,
  takesIn: TakesIn,
): Tally {
  if (log.form === 'list') return countEntries(measure, log, division, day, period, takesIn);
  const { low, high } = countNumbers(measure, log, division, day, period);
  return { range: { low: takesIn({}) === true ? low : 0, high }, asks: [] };
}

function countEntries(
  measure: Events,
  log: Log,
  division: Division,
  day: IsoDate,
  period: Period,
  takesIn: TakesIn,
): Tally {
  let low = 0;
  let high = 0;
  const asks: Ask[] = [];
  for (const entry of log.entries) {
    if (entry.date > day) continue;
    const belongs = belongsTo(entry, period);
    const counts = and([belongs, matches(measure, division, entry.fields, day), takesIn(entry)]);
    if (counts === true && entry.unproven !== true) low += 1;
    if (counts !== false) high += 1;
    if (counts === 'unknown')
      asks.push(
        belongs === 'unknown' ? askPeriod(measure, division, entry) : askFact(measure.fact, division),
      );
  }
  return { range: { low, high }, asks: distinctAsks(asks) };
}

/** The question for which period an entry is. */
function askPeriod({ fact }: Events, division: Division, { date, place }: LogEntry): Ask {
  return {
    ...askFact(fact, division, { item: date }),
    what: { type: 'for-period', title: fact.title },
    place,
    path: ['for'],
  };
}

/** Numbers per period, of all kinds that count. */
function countNumbers(measure: Events, log: Log, division: Division, day: IsoDate, period: Period): Range {
  // A running period's number was counted on the declaration's day, or on its own.
  if (day < period.end && day < (log.countedOn ?? division.declaredOn)) return NOTHING_KNOWN;
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

/** What an entry says of its event was true on its day, also if it was written down later. */
function matches(measure: Events, division: Division, fields: FieldValues, day: IsoDate): Truth {
  const written = day < division.declaredOn ? division.declaredOn : day;
  return measure.where === null
    ? true
    : conditionOn(measure.where, { division, item: { name: '', fields } }, written);
}
