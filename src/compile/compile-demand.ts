import type { FactDefinition } from '../model/fact.ts';
import { type IsoDate, isoDate } from '../model/iso-date.ts';
import { KIND_LEVEL, type Kind, LEVELS, type Level } from '../model/level.ts';
import { nearest } from '../model/nearest.ts';
import type { Demand, Due, Measure, Subject } from '../model/pack.ts';
import type { Change, Each, Every, Rule as WrittenRule } from '../model/pack-file.generated.ts';
import type { PeriodKind } from '../model/period.ts';
import { childPlace, type Place } from '../model/position.ts';
import { type Author, mistake } from './author.ts';
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
  if (must.type === 'events' && due.type !== 'every')
    mistake(author, 'pack-bad-measure', place, { expected: ['every'] });
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
    const roster = author.rosters.get(each.roster);
    if (roster !== undefined) return { type: 'roster', roster };
    const expected = [...author.rosters.keys()];
    mistake(author, 'pack-unknown-roster', childPlace(place, 'roster'), {
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
      mistake(author, 'kind-of-other-level', childPlace(place, 'kind'), {
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
      mistake(author, 'pack-due-before-document', childPlace(place, 'by'), { token: day, key: inForceFrom });
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
    mistake(author, 'pack-due-before-document', childPlace(place, 'from'), {
      token: first,
      key: inForceFrom,
    });
  return { type: 'every', period, from: first, until: until === undefined ? null : isoDate(until) };
}

/** A fact that the subject's level cannot declare would be undeclared for ever. */
function checkLevels(author: Author, must: Measure, subject: Subject, place: Place): void {
  const levels = subject.type === 'roster' ? [subject.roster.level] : subject.levels;
  for (const fact of factsOf(must)) {
    const canRollUp = fact.type === 'collection';
    for (const level of levels) {
      const below = LEVELS.slice(LEVELS.indexOf(level));
      const isDeclared =
        fact.levels.includes(level) || (canRollUp && below.some((lower) => fact.levels.includes(lower)));
      if (!isDeclared)
        mistake(author, 'pack-fact-of-other-level', place, {
          token: fact.id,
          key: level,
          expected: fact.levels,
        });
    }
  }
}

function factsOf(must: Measure): FactDefinition[] {
  return must.type === 'any' ? must.of.flatMap(factsOf) : [must.fact];
}
