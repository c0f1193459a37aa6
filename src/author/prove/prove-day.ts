import type { Derivation, Figure, SearchResult, Proof } from '../../model/fidelity.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import { nextPeriod, periodContaining, type PeriodKind } from '../../model/period.ts';
import type { Cited } from './cited.ts';
import { missed } from './missed.ts';
import type { PrintedDay } from './printed-day.ts';
import { printedDays } from './printed-days.ts';

type DayFigure = Extract<Figure, { type: 'day' }>;

interface Place {
  readonly where: Proof['where'];
  readonly clause: string | null;
  readonly days: readonly PrintedDay[];
}

/**
 * A day that a rule names. The phrase decides where it prints a day, then the due-day cells of cited rows, then the text of
 * the cited clauses, then the years that the title prints (these go before the clauses for the end of a recurring duty). A
 * reading may go on to the next of these, and to the other clauses of a recorded conflict.
 */
export function proveDay(figure: DayFigure, cited: Cited, isReading: boolean): SearchResult {
  const { key, day } = figure;
  const begin = key === 'from' ? proveBegin(figure, cited.inForceFrom, isReading) : null;
  if (begin !== null) return { proof: begin, hint: null };
  const printed: PrintedDay[] = [];
  for (const pool of poolsOf(cited, key === 'until', isReading)) {
    for (const place of pool) {
      const found = place.days.find((one) => meant(one, key).includes(day));
      if (found === undefined) continue;
      const { where, clause } = place;
      return { proof: { where, clause, text: found.text, by: found.by }, hint: null };
    }
    const days = pool.flatMap((place) => place.days);
    printed.push(...days);
    if (days.length > 0 && !isReading) break;
  }
  return missedDay(printed);
}

/** A duty begins on a day from which something is meant, and is due on one up to which it is. */
function meant({ days, from }: PrintedDay, key: DayFigure['key']): readonly IsoDate[] {
  return { by: days, until: days, from, on: [...days, ...from] }[key];
}

/** Words that name no day are said to be such: no day is right that the pack could name for them. */
function missedDay(printed: readonly PrintedDay[]): SearchResult {
  const result = missed(printed.map(({ text }) => text));
  const isNamed = printed.some(({ days, from }) => days.length + from.length > 0);
  if (isNamed || result.hint?.type !== 'printed') return result;
  return { proof: null, hint: { type: 'no-day', texts: result.hint.texts } };
}

function poolsOf(cited: Cited, isEnd: boolean, isReading: boolean): Place[][] {
  const { phrase, clauses, inConflict, outside } = cited;
  const readIn = (from: Cited['clauses'], where: Proof['where']): Place[] =>
    from.map(({ id, text, dueCell }) => {
      const printed = where === 'due-cell' ? (dueCell ?? '') : text;
      return { where, clause: id, days: printedDays(printed, cited) };
    });
  const texts = readIn(clauses, 'clause');
  const ranges = printedDays(outside, cited).filter(({ by }) => by.includes('year-range'));
  const years: Place[] = [{ where: 'outside', clause: null, days: ranges }];
  return [
    [{ where: 'phrase', clause: null, days: daysIn(phrase, cited) }],
    readIn(clauses, 'due-cell'),
    ...(isEnd ? [years, texts] : [texts, years]),
    ...(isReading ? [readIn(inConflict, 'conflict')] : []),
  ];
}

/** As the clauses print them around the phrase: `6月` may be cut from `6月上旬`. */
function daysIn(phrase: string, cited: Cited): PrintedDay[] {
  if (phrase === '') return [];
  return cited.clauses.flatMap(({ text }) => {
    const days = printedDays(text, cited);
    return [...placesOf(phrase, text)].flatMap((from) =>
      days.filter(({ at, text: { length } }) => at < from + phrase.length && at + length > from),
    );
  });
}

function* placesOf(phrase: string, text: string): Generator<number> {
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + phrase.length)) yield at;
}

/** A duty may begin with the document, or with its first whole period after it; as a reading, with the first whole year. */
function proveBegin({ day, every }: DayFigure, inForceFrom: IsoDate, isReading: boolean): Proof | null {
  const proof = (rule: Derivation): Proof => ({
    where: 'in-force',
    clause: null,
    text: inForceFrom,
    by: [rule],
  });
  if (day === inForceFrom) return proof('in-force');
  const kinds: readonly PeriodKind[] = [
    ...(every === null ? [] : [every]),
    ...(isReading ? (['year'] as const) : []),
  ];
  const begins = kinds.map((kind) => nextPeriod(periodContaining(inForceFrom, kind)).start);
  return begins.includes(day) ? proof('next-period') : null;
}
