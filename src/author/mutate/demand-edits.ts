import { dueKindOf } from '../../model/due-kind-of.ts';
import type { Due } from '../../model/pack.ts';
import type { Change, Every } from '../../model/pack-file.generated.ts';
import { conditionEdits } from './condition-edits.ts';
import { dayEdits } from './value-edits.ts';
import { eachEdits } from './each-edits.ts';
import { regularForm } from '../../model/regular-form.ts';
import { type Edit, replacing, within, withoutKey } from './edit.ts';
import type { Known } from './known.ts';
import { measureEdits } from './measure-edits.ts';
import { factOperands } from './operands.ts';
import { addDays, isoDate } from '../../model/iso-date.ts';
import { PERIOD_KINDS, periodContaining, type PeriodKind } from '../../model/period.ts';

/** The part of a rule, or of one of its readings, that says what is demanded of whom by when, with one thing changed. */
export function demandEdits<Demand extends Change>(demand: Demand, known: Known): Edit<Demand>[] {
  const edits: Edit<Change>[] = [
    ...within<Change, 'each'>(demand, 'each', (each) => eachEdits(each, known)),
    ...within<Change, 'where'>(demand, 'where', (where) => conditionEdits(where, factOperands(known))),
    ...withoutKey<Change>(demand, 'where'),
    ...within<Change, 'must'>(demand, 'must', (must) =>
      typeof must === 'string' ? [] : measureEdits(must, known),
    ),
    ...dueEdits(demand, known),
  ];
  return edits as Edit<Demand>[];
}

function dueEdits(demand: Change, known: Known): readonly Edit<Change>[] {
  const kind = dueKindOf(demand);
  return kind === null ? [] : DUES[kind](demand, known);
}

const DUES: Record<Due['type'], (demand: Change, known: Known) => readonly Edit<Change>[]> = {
  by: (demand) => within(demand, 'by', dayEdits),
  every: (demand, known) => [
    ...within(demand, 'every', everyEdits),
    ...within(demand, 'every', (every) => (looksAtLog(demand.must, known) ? endEdits(every) : [])),
  ],
  // There is nothing in it to change.
  continuously: () => [],
};

/** Another period, and other first and last periods. */
function everyEdits(every: Every): Edit<Every>[] {
  if (typeof every === 'string') return kindEdits(every);
  const { period } = every;
  return [
    ...within(every, 'period', kindEdits),
    ...within(every, 'from', (day) => periodEdits(day, period)),
    ...within(every, 'until', (day) => periodEdits(day, period)),
  ];
}

/** Not at its end: what is declared by period says itself for which one it is, also without that. */
function endEdits(every: Every): Edit<Every>[] {
  return typeof every === 'string' ? [] : withoutKey(every, 'atItsEnd');
}

function looksAtLog(must: Change['must'], known: Known): boolean {
  if (typeof must !== 'object') return false;
  const { anyOf = [], have } = regularForm(must);
  return (
    (have !== undefined && known.facts.get(have)?.type === 'log') ||
    anyOf.some((part) => looksAtLog(part, known))
  );
}

function kindEdits<Kind extends string>(kind: Kind): Edit<Kind>[] {
  return replacing(kind, PERIOD_KINDS.filter((other) => other !== kind) as readonly string[] as Kind[]);
}

/** The nearest days of other periods: days of the same period say the same. */
function periodEdits(day: string, kind: PeriodKind): Edit<string>[] {
  const { start, end } = periodContaining(isoDate(day), kind);
  return replacing(day, [addDays(start, -1), addDays(end, 1)]);
}
