import type { Derivation, Figure, SearchResult, Proof } from '../../model/fidelity.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import { nextPeriod, PERIOD_KINDS, periodContaining } from '../../model/period.ts';
import type { Cited } from './cited.ts';
import { missed } from './missed.ts';
import { type PrintedDay, printedDays } from './printed-days.ts';

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
export function proveDay(
  { key, day }: Extract<Figure, { type: 'day' }>,
  cited: Cited,
  isReading: boolean,
): SearchResult {
  const begin = key === 'from' ? proveBegin(day, cited.inForceFrom) : null;
  if (begin !== null) return { proof: begin, hint: null };
  const printed: string[] = [];
  for (const pool of poolsOf(cited, key === 'until', isReading)) {
    for (const place of pool) {
      const found = place.days.find(({ days }) => days.includes(day));
      if (found === undefined) continue;
      const { where, clause } = place;
      return { proof: { where, clause, text: found.text, by: found.by }, hint: null };
    }
    const texts = pool.flatMap(({ days }) => days.map(({ text }) => text));
    printed.push(...texts);
    if (texts.length > 0 && !isReading) break;
  }
  return missed(printed);
}

function poolsOf(cited: Cited, isEnd: boolean, isReading: boolean): Place[][] {
  const { phrase, clauses, inConflict, outside, yearOfIssue } = cited;
  const placesOf = (from: Cited['clauses'], where: Proof['where']): Place[] =>
    from.map(({ id, text, dueCell }) => {
      const printed = where === 'due-cell' ? (dueCell ?? '') : text;
      return { where, clause: id, days: printedDays(printed, yearOfIssue) };
    });
  const texts = placesOf(clauses, 'clause');
  const ranges = printedDays(outside, null).filter(({ by }) => by.includes('year-range'));
  const years: Place[] = [{ where: 'outside', clause: null, days: ranges }];
  return [
    [{ where: 'phrase', clause: null, days: printedDays(phrase, yearOfIssue) }],
    placesOf(clauses, 'due-cell'),
    ...(isEnd ? [years, texts] : [texts, years]),
    ...(isReading ? [placesOf(inConflict, 'conflict')] : []),
  ];
}

/** A duty may begin with the document, or with the first whole month, quarter or year after it. */
function proveBegin(day: IsoDate, inForceFrom: IsoDate): Proof | null {
  const proof = (rule: Derivation): Proof => ({
    where: 'in-force',
    clause: null,
    text: inForceFrom,
    by: [rule],
  });
  if (day === inForceFrom) return proof('in-force');
  const begins = PERIOD_KINDS.map((kind) => nextPeriod(periodContaining(inForceFrom, kind)).start);
  return begins.includes(day) ? proof('next-period') : null;
}
