import { type ByType, byType } from '../../model/by-type.ts';
import { conditionFacts } from '../../model/fold-condition.ts';
import type { FactDefinition } from '../../model/fact.ts';
import type { Measure, MeasureOf } from '../../model/measure.ts';
import { addDays } from '../../model/iso-date.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { expected } from './expected.ts';
import type { Filling } from './filling.ts';
import type { Occasion, Scene, Task } from './task.ts';

/** What is not declared is undeclared; a whole block, a whole division too; and so is what was declared only later. */
export function undeclared(task: Task, filling: Filling, occasion: Occasion): Scene[] {
  const { asOf, declaredOn, period } = occasion;
  const when = { asOf, declaredOn, ...(period === null ? {} : { period: period.label }) };
  const isNothingKnown = task.demand.due.type === 'every' ? [] : [laterScene(filling, occasion)];
  return [
    { sort: 'none', words: { type: 'nothing' }, must: {}, ...when, expect: { status: 'undeclared' } },
    ...isNothingKnown,
    ...blockScenes(task, filling, occasion),
    ...absentScenes(task, occasion),
  ];
}

function laterScene({ met }: Filling, { asOf }: Occasion): Scene {
  return {
    sort: 'none',
    words: { type: 'declared-later' },
    must: met(null),
    asOf,
    declaredOn: addDays(asOf, 1),
    expect: { status: 'undeclared' },
  };
}

/** `station: false`: there is none of it, nor of anything in it. */
function blockScenes(
  { demand, of, pack: { vocabulary } }: Task,
  { none }: Filling,
  occasion: Occasion,
): Scene[] {
  const { must, where } = demand;
  const fact = byType(IN_BLOCK)(must);
  const block = fact === null ? null : blockOf(fact, vocabulary);
  if (fact === null || block === null || !vocabulary.blocks[block]?.levels.includes(of.level)) return [];
  if (fact.type === 'quantity' || fact.perPeriod === true || !fact.levels.includes(of.level)) return [];
  const isAlsoAsked = where !== null && conditionFacts(where).some(({ path }) => path[0] === block);
  if (isAlsoAsked) return [];
  const { asOf, declaredOn, period } = occasion;
  return [
    {
      sort: 'none',
      words: { type: 'no-block', block },
      must: { [block]: false },
      asOf,
      declaredOn,
      ...(period === null ? {} : { period: period.label }),
      expect: expected(none, occasion),
    },
  ];
}

const itsOwn = ({ fact }: MeasureOf<'flag' | 'number' | 'people' | 'posts'>): FactDefinition => fact;
const nothing = (): null => null;

/** The fact of which there is none where its block is not there. */
const IN_BLOCK: ByType<Measure, FactDefinition | null> = {
  flag: itsOwn,
  number: itsOwn,
  people: itsOwn,
  posts: itsOwn,
  events: nothing,
  coverage: nothing,
  any: nothing,
};

function blockOf({ path: [block, fact] }: FactDefinition, { blocks }: Vocabulary): string | null {
  return block !== undefined && fact !== undefined && Object.hasOwn(blocks, block) ? block : null;
}

/** The division itself is not declared. Villages that nobody lists may be counted: that is no silence. */
function absentScenes({ demand: { subject }, of, pack }: Task, { asOf }: Occasion): Scene[] {
  const isLowest = subject.type === 'roster' || subject.levels.at(-1) === of.level;
  const canBeAbsent = subject.type === 'roster' || of.level !== 'village';
  if (of.isTop || !isLowest || !canBeAbsent || of.level === pack.region.level) return [];
  return [
    {
      sort: 'none',
      words: { type: 'no-division' },
      must: 'absent',
      asOf,
      expect: { status: 'undeclared' },
      isBare: true,
    },
  ];
}
