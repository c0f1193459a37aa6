import type { Condition } from '../model/condition.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { MeasureOf } from '../model/measure.ts';
import { add, exactly, NOTHING_KNOWN, type Range } from '../model/range.ts';
import type { Division, Evidenced, FieldValues, ItemTotals, People, Span } from '../model/state.ts';
import { and, type Truth } from '../model/truth.ts';
import { conditionOn } from './condition.ts';
import { isHistoryOn, presentOn } from './presence.ts';
import { scopeIn } from './scope-in-totals.ts';

type Asked = Pick<MeasureOf<'people'>, 'fact' | 'withHead'>;

/** How many people of the body there are on `day` for whom `where` holds, the head among them if that one counts. */
export function ownPeople(measure: Asked, where: Condition | null, division: Division, day: IsoDate): Range {
  const fact = division.facts.get(measure.fact.id);
  const people = fact?.type === 'people' ? fact : null;
  return add(
    people === null ? NOTHING_KNOWN : countPeople(people, where, division, day),
    measure.withHead ? headsOn(measure, where, division, day) : exactly(0),
  );
}

/** Those of the list or number, their head left out. */
function countPeople(people: People, where: Condition | null, division: Division, day: IsoDate): Range {
  const { persons, totals } = people;
  if (totals !== null) return countTotals(totals, where, division, day);
  return tally(
    persons.filter(({ isHead }) => !isHead),
    where,
    division,
    day,
  );
}

function countTotals(
  { total, with: counts, countedOn }: ItemTotals,
  where: Condition | null,
  { declaredOn }: Division,
  day: IsoDate,
): Range {
  if (day < (countedOn ?? declaredOn)) return NOTHING_KNOWN;
  if (where === null) return exactly(total);
  return scopeIn(where, total, (operand) => (operand.type === 'field' ? counts[operand.name] : undefined));
}

/** The head, in the list or where the body says who it is; where it says neither, there may be one. */
export function headsOn(
  { fact: { id, headFact } }: Asked,
  where: Condition | null,
  division: Division,
  day: IsoDate,
): Range {
  if (headFact === undefined) return exactly(0);
  const people = division.facts.get(id);
  const listed = people?.type === 'people' ? people.persons.filter(({ isHead }) => isHead) : [];
  if (listed.length > 0) return tally(listed, where, division, day);
  const fact = division.facts.get(headFact.id);
  if (fact?.type !== 'posts') return { low: 0, high: 1 };
  const { low, high } = tally(
    fact.holders.map((holder) => ({ ...holder, count: 1, fields: holder.fields ?? {} })),
    where,
    division,
    day,
  );
  return { low, high: Math.min(1, high) };
}

type Counted = Span &
  Evidenced & { readonly count: number; readonly fields: FieldValues; readonly name?: string };

function tally(
  entries: readonly Counted[],
  where: Condition | null,
  division: Division,
  day: IsoDate,
): Range {
  let low = 0;
  let high = 0;
  for (const entry of entries) {
    const item = { name: entry.name ?? '', fields: entry.fields };
    const fits: Truth = where === null ? true : conditionOn(where, { division, item }, day);
    const counts = and([presentOn(entry, day, division.declaredOn), fits]);
    if (counts === true) low += entry.count;
    if (counts !== false) high += entry.count;
  }
  return isHistoryOn(entries, day, division.declaredOn) ? { low, high } : { low, high: NOTHING_KNOWN.high };
}
