import { type ByType, byType } from '../model/by-type.ts';
import type { Condition } from '../model/condition.ts';
import { conditionFacts } from '../model/fold-condition.ts';
import { dueKindOf } from '../model/due-kind-of.ts';
import { DUE_KEYS } from '../model/duty-keys.ts';
import type { FactDefinition } from '../model/fact.ts';
import { factsOf, type Leaf, leavesOf } from '../model/leaves-of.ts';
import { type IsoDate, isoDate } from '../model/iso-date.ts';
import { type Kind, KIND_LEVEL, type Level, LEVELS } from '../model/level.ts';
import { levelsOf } from '../model/subject.ts';
import { nearest } from '../model/nearest.ts';
import type { Measure } from '../model/measure.ts';
import type { Demand, Due, Subject } from '../model/pack.ts';
import type { Change, Each, Every, Rule as WrittenRule } from '../model/pack-file.generated.ts';
import type { PeriodKind } from '../model/period.ts';
import { childPlace, type Place } from '../model/position.ts';
import { type Author, reportFault } from './author.ts';
import { compileCondition } from './compile-condition.ts';
import { compileMust } from './compile-measure.ts';

/** The part of a rule, or of one of its readings, that says what is demanded of whom by when. */
export type WrittenDemand = Pick<WrittenRule, 'each' | 'where' | 'must' | 'by' | 'every' | 'continuously'>;

export function compileDemand(
  author: Author,
  written: WrittenDemand,
  place: Place,
  inForceFrom: IsoDate,
  attested: FactDefinition,
): Demand | null {
  const subject = compileSubject(author, written.each, childPlace(place, 'each'));
  const must = compileMust(author, written.must, childPlace(place, 'must'), attested);
  const due = compileDue(author, written, place, inForceFrom);
  const where =
    written.where === undefined
      ? null
      : compileCondition(author, written.where, childPlace(place, 'where'), null);
  if (subject === null || must === null || due === null) return null;
  checkLevels(author, must, subject, childPlace(place, 'must'));
  checkPeriods(author, must, due, childPlace(place, 'must'));
  checkAtItsEnd(author, must, due, place);
  if (where !== null) checkConditionLevels(author, where, subject, childPlace(place, 'where'));
  return { subject, where, must, due };
}

/** A reading's change laid over the rule as written: whole keys replace whole keys, and one due replaces the other. */
export function changed(rule: WrittenDemand, change: Change): WrittenDemand {
  const { where, ...rest } = change;
  const { where: oldWhere, ...kept } = dueKindOf(change) === null ? rule : withoutDue(rule);
  const newWhere = where === undefined ? oldWhere : where;
  return { ...kept, ...rest, ...(newWhere === undefined || newWhere === null ? {} : { where: newWhere }) };
}

function withoutDue(written: WrittenDemand): WrittenDemand {
  const keys: readonly string[] = Object.values(DUE_KEYS);
  const kept = Object.entries(written).filter(([key]) => !keys.includes(key));
  return Object.fromEntries(kept) as unknown as WrittenDemand;
}

function compileSubject(author: Author, each: Each, place: Place): Subject | null {
  if (each.roster !== undefined) {
    // A roster says itself of which level and kind its divisions are.
    for (const token of Object.keys(each).filter((key) => key !== 'roster')) {
      reportFault(author, 'pack-bad-measure', childPlace(place, token), { token, expected: ['roster'] });
    }
    const roster = author.rosters.get(each.roster);
    if (roster !== undefined) return { type: 'roster', roster };
    const expected = [...author.rosters.keys()];
    reportFault(author, 'pack-unknown-roster', childPlace(place, 'roster'), {
      token: each.roster,
      expected,
      nearest: nearest(each.roster, expected),
    });
    return null;
  }
  const kinds = each.kind === undefined ? null : ([each.kind].flat() as Kind[]);
  const levels =
    each.level === undefined
      ? (kinds ?? []).map((kind) => KIND_LEVEL[kind])
      : ([each.level].flat() as Level[]);
  for (const kind of kinds ?? []) {
    if (!levels.includes(KIND_LEVEL[kind]))
      reportFault(author, 'kind-of-other-level', childPlace(place, 'kind'), {
        token: kind,
        key: levels.join(', '),
      });
  }
  return { type: 'divisions', levels: LEVELS.filter((level) => levels.includes(level)), kinds };
}

function compileDue(author: Author, written: WrittenDemand, place: Place, inForceFrom: IsoDate): Due | null {
  const kind = dueKindOf(written);
  return kind === null ? null : DUES[kind](author, written, childPlace(place, DUE_KEYS[kind]), inForceFrom);
}

const DUES: {
  readonly [T in Due['type']]: (
    author: Author,
    written: WrittenDemand,
    place: Place,
    from: IsoDate,
  ) => Due | null;
} = {
  by: (author, { by }, place, inForceFrom) => {
    if (by === undefined) return null;
    const day = isoDate(by);
    if (day < inForceFrom)
      reportFault(author, 'pack-due-before-document', place, { token: day, key: inForceFrom });
    return { type: 'by', day };
  },
  every: (author, { every }, place, inForceFrom) =>
    every === undefined ? null : compileEvery(author, every, place, inForceFrom),
  continuously: () => ({ type: 'continuously' }),
};

function compileEvery(author: Author, every: Every, place: Place, inForceFrom: IsoDate): Due {
  const {
    period,
    from,
    until,
    atItsEnd = false,
  } = typeof every === 'string' ? { period: every as PeriodKind } : every;
  const first = from === undefined ? inForceFrom : isoDate(from);
  if (first < inForceFrom)
    reportFault(author, 'pack-due-before-document', childPlace(place, 'from'), {
      token: first,
      key: inForceFrom,
    });
  const last = until === undefined ? null : isoDate(until);
  if (last !== null && last < first)
    reportFault(author, 'until-before-since', childPlace(place, 'until'), { token: last, key: first });
  return { type: 'every', period, from: first, until: last, atItsEnd };
}

/** Events are counted in a period; a collection is declared for each period, or for none. */
function checkPeriods(author: Author, must: Measure, due: Due, place: Place): void {
  const isRecurring = RECURRING[due.type];
  for (const expected of leavesOf(must).flatMap((leaf) => byType(MISSING_PERIODS)(leaf, isRecurring)))
    reportFault(author, 'pack-bad-measure', place, { expected });
}

/** Only what says for which period it is can be of another than its day. */
function checkAtItsEnd(author: Author, must: Measure, due: Due, place: Place): void {
  if (due.type !== 'every' || !due.atItsEnd) return;
  if (factsOf(must).some(({ forPeriod, perPeriod }) => forPeriod === true || perPeriod === true)) return;
  reportFault(author, 'pack-bad-measure', childPlace(place, 'every', 'atItsEnd'), {
    expected: ['forPeriod: true'],
  });
}

const RECURRING: Record<Due['type'], boolean> = { by: false, every: true, continuously: false };

/** What a measure lacks in a duty that has periods, or has none. */
const MISSING_PERIODS: ByType<Leaf, readonly (readonly string[])[], [isRecurring: boolean]> = {
  flag: ({ fact }, isRecurring) => {
    // One yes for all time would answer every period to come, and one per period says nothing about a duty without them.
    if ((fact.perPeriod === true) === isRecurring) return [];
    return [[isRecurring ? 'perPeriod: true' : 'every']];
  },
  number: () => [],
  people: () => [],
  posts: ({ fact }, isRecurring) => {
    // A composition that holds for all time may be looked at again and again.
    return fact.perPeriod === true && !isRecurring ? [['every']] : [];
  },
  events: (_, isRecurring) => (isRecurring ? [] : [['every']]),
  coverage: ({ fact, period }, isRecurring) => {
    if (fact.perPeriod === true) return period === null && !isRecurring ? [['in', 'every']] : [];
    return period !== null || isRecurring ? [['perPeriod: true']] : [];
  },
};

/** A fact that the subject's level cannot declare would be undeclared for ever. */
function checkLevels(author: Author, must: Measure, subject: Subject, place: Place): void {
  const levels = levelsOf(subject);
  for (const fact of factsOf(must)) {
    const canRollUp = fact.type === 'collection' || fact.type === 'people';
    for (const level of levels) {
      const below = LEVELS.slice(LEVELS.indexOf(level));
      const isDeclared =
        fact.levels.includes(level) || (canRollUp && below.some((lower) => fact.levels.includes(lower)));
      if (!isDeclared)
        reportFault(author, 'pack-fact-of-other-level', place, {
          token: fact.id,
          key: level,
          expected: fact.levels,
        });
    }
  }
}

/** A fact that none of the levels can declare leaves the condition unknown for ever. */
function checkConditionLevels(author: Author, condition: Condition, subject: Subject, place: Place): void {
  const levels = levelsOf(subject);
  for (const fact of conditionFacts(condition)) {
    if (levels.some((level) => fact.levels.includes(level))) continue;
    const args = { token: fact.id, key: levels.join(', '), expected: fact.levels };
    reportFault(author, 'pack-fact-of-other-level', place, args);
  }
}
