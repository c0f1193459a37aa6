import type { Condition } from '../model/condition.ts';
import type { FactDefinition } from '../model/fact.ts';
import { type IsoDate, isoDate } from '../model/iso-date.ts';
import { KIND_LEVEL, type Kind, LEVELS, type Level } from '../model/level.ts';
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
  if (where !== null) checkConditionLevels(author, where, subject, childPlace(place, 'where'));
  return { subject, where, must, due };
}

/** A reading's change laid over the rule as written: whole keys replace whole keys, and one due replaces the other. */
export function changed(rule: WrittenDemand, change: Change): WrittenDemand {
  const { where, ...rest } = change;
  const changesDue =
    change.by !== undefined || change.every !== undefined || change.continuously !== undefined;
  const { by, every, continuously, where: oldWhere, ...kept } = rule;
  const due = {
    ...(by === undefined ? {} : { by }),
    ...(every === undefined ? {} : { every }),
    ...(continuously === undefined ? {} : { continuously }),
  };
  const newWhere = where === undefined ? oldWhere : where;
  return {
    ...kept,
    ...(changesDue ? {} : due),
    ...rest,
    ...(newWhere === undefined || newWhere === null ? {} : { where: newWhere }),
  };
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
  if (written.by !== undefined) {
    const day = isoDate(written.by);
    if (day < inForceFrom)
      reportFault(author, 'pack-due-before-document', childPlace(place, 'by'), {
        token: day,
        key: inForceFrom,
      });
    return { type: 'by', day };
  }
  return written.every === undefined
    ? { type: 'continuously' }
    : compileEvery(author, written.every, childPlace(place, 'every'), inForceFrom);
}

function compileEvery(author: Author, every: Every, place: Place, inForceFrom: IsoDate): Due {
  const { period, from, until } =
    typeof every === 'string' ? { period: every as PeriodKind, from: undefined, until: undefined } : every;
  const first = from === undefined ? inForceFrom : isoDate(from);
  if (first < inForceFrom)
    reportFault(author, 'pack-due-before-document', childPlace(place, 'from'), {
      token: first,
      key: inForceFrom,
    });
  const last = until === undefined ? null : isoDate(until);
  if (last !== null && last < first)
    reportFault(author, 'until-before-since', childPlace(place, 'until'), { token: last, key: first });
  return { type: 'every', period, from: first, until: last };
}

/** Events are counted in a period; a collection is declared for each period, or for none. */
function checkPeriods(author: Author, must: Measure, due: Due, place: Place): void {
  if (must.type === 'any') for (const part of must.of) checkPeriods(author, part, due, place);
  const bad = (...expected: string[]): void => reportFault(author, 'pack-bad-measure', place, { expected });
  if (isPerPeriod(must) && due.type !== 'every') bad('every');
  // One yes for all time would answer every period to come.
  if (must.type === 'flag' && must.fact.perPeriod !== true && due.type === 'every') bad('perPeriod: true');
  if (must.type !== 'coverage') return;
  const isByPeriod = must.fact.perPeriod === true;
  if (isByPeriod && must.period === null && due.type !== 'every') bad('in', 'every');
  if (!isByPeriod && (must.period !== null || due.type === 'every')) bad('perPeriod: true');
}

/** A fact that the subject's level cannot declare would be undeclared for ever. */
function checkLevels(author: Author, must: Measure, subject: Subject, place: Place): void {
  const levels = levelsOf(subject);
  for (const fact of factsOf(must)) {
    const canRollUp = fact.type === 'collection';
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
  switch (condition.type) {
    case 'all':
    case 'any':
      for (const part of condition.of) checkConditionLevels(author, part, subject, place);
      return;
    case 'not':
      checkConditionLevels(author, condition.of, subject, place);
      return;
    case 'atom': {
      if (condition.operand.type !== 'fact') return;
      const { fact } = condition.operand;
      const levels = levelsOf(subject);
      if (levels.some((level) => fact.levels.includes(level))) return;
      const args = { token: fact.id, key: levels.join(', '), expected: fact.levels };
      reportFault(author, 'pack-fact-of-other-level', place, args);
    }
  }
}

function levelsOf(subject: Subject): readonly Level[] {
  return subject.type === 'roster' ? [subject.roster.level] : subject.levels;
}

/** Logs and flags per period say nothing about a duty that has no periods. */
function isPerPeriod(must: Measure): boolean {
  return must.type === 'events' || (must.type === 'flag' && must.fact.perPeriod === true);
}

function factsOf(must: Measure): FactDefinition[] {
  return must.type === 'any' ? must.of.flatMap(factsOf) : [must.fact];
}
