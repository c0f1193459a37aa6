import { type ByType, byType } from '../../model/by-type.ts';
import type { Boundaries, BoundaryCase, BoundaryGap, BoundaryLack } from '../../model/boundary.ts';
import { addDays, type IsoDate } from '../../model/iso-date.ts';
import type { Due, Pack, Rule } from '../../model/pack.ts';
import { type Period, periodContaining } from '../../model/period.ts';
import { byDay } from './by-day.ts';
import { continuing } from './continuing.ts';
import { countedVillages } from './counted-villages.ts';
import { everyPeriod } from './every-period.ts';
import { expected } from './expected.ts';
import { fillMeasure } from './fill-measure.ts';
import type { Fillable, Filling } from './filling.ts';
import { otherKinds } from './other-kinds.ts';
import { subjects } from './subjects.ts';
import { earlyDay, lateDay, type Occasion, type Scene, type Task } from './task.ts';
import { thresholds } from './thresholds.ts';
import { undeclared } from './undeclared.ts';
import { Where } from './where.ts';
import { writeCase } from './write-case.ts';

/** Faults of a rule: there is no state in which it does what a rule is for. */
const IMPOSSIBLE: readonly BoundaryLack['type'][] = [
  'never-applies',
  'never-met',
  'never-missed',
  'one-person',
];

/**
 * The cases at the edges of every rule and each of its readings, with the verdicts that follow from the rule as it is
 * written. Pure; nothing of the evaluation is used, so that the two can be held against each other.
 */
export function boundaries(pack: Pack): Boundaries {
  const made = pack.rules.flatMap((rule) =>
    tasksOf(pack, rule).map(({ task, isWhole }) => trial(task, isWhole)),
  );
  const gaps = distinct(made.flatMap((one) => one.gaps));
  return {
    cases: distinct(made.flatMap((one) => one.cases)),
    impossible: gaps.filter(({ lack }) => IMPOSSIBLE.includes(lack.type)),
    omitted: gaps.filter(({ lack }) => !IMPOSSIBLE.includes(lack.type)),
  };
}

function tasksOf(pack: Pack, rule: Rule): { task: Task; isWhole: boolean }[] {
  const readings =
    rule.readings.length === 0
      ? [{ reading: null, demand: rule.demand }]
      : rule.readings.map(({ name, demand }) => ({ reading: name, demand }));
  return readings.flatMap(({ reading, demand }) =>
    subjects(demand, pack).map(({ of, isWhole }) => ({ task: { pack, rule, demand, reading, of }, isWhole })),
  );
}

interface Made {
  readonly cases: readonly BoundaryCase[];
  readonly gaps: readonly BoundaryGap[];
}

function trial(task: Task, isWhole: boolean): Made {
  const { rule, reading } = task;
  const gap = (lack: BoundaryLack): BoundaryGap => ({ rule: rule.id, reading, lack });
  const where = new Where(task, earlyDay(task));
  const occasion = occasionOf(task);
  const lack = where.lack(occasion);
  if (lack !== null) return { cases: [], gaps: [gap(lack)] };
  const fill = (period: Period | null, asOf: IsoDate): Fillable => fillFor(task, period, asOf);
  const filling = fill(occasion.period, occasion.asOf);
  if ('lack' in filling) return { cases: [], gaps: [gap(filling.lack)] };
  const sure = (period: Period | null, asOf: IsoDate): Filling => {
    const filled = fill(period, asOf);
    return 'lack' in filled ? filling : filled;
  };
  if (!isWhole) return { cases: write(task, where, brief(filling, occasion)), gaps: [] };
  const edges = thresholds(task, where, filling, occasion);
  const scenes = [
    ...[...dueScenes(task, occasion, sure), ...inForceScenes(task, sure)].map((scene) =>
      // What the duty looks at can be of a day that has not come yet: then there is nothing to ask about.
      'lack' in fill(null, scene.asOf) && task.demand.due.type !== 'every'
        ? { ...scene, expect: { status: 'not-applicable' } as const }
        : scene,
    ),
    ...edges.scenes,
    ...undeclared(task, filling, occasion),
    ...otherKinds(task, filling, occasion),
    ...countedVillages(task, occasion),
  ];
  return { cases: write(task, where, scenes), gaps: [...filling.lacks, ...edges.lacks].map(gap) };
}

function write(task: Task, where: Where, scenes: readonly Scene[]): BoundaryCase[] {
  return scenes.map((scene) => writeCase(task, scene, where));
}

function fillFor(task: Task, period: Period | null, asOf: IsoDate): Fillable {
  const { demand, of, pack } = task;
  const early = period?.start ?? earlyDay(task);
  const posts = [...pack.posts, ...pack.vocabulary.posts];
  const { due } = demand;
  const asked =
    period !== null && due.type === 'every' && due.atItsEnd ? { ...period, atItsEnd: true as const } : period;
  return fillMeasure(demand.must, { level: of.level, period: asked, early, asOf, posts });
}

function dueScenes(
  task: Task,
  occasion: Occasion,
  fill: (period: Period | null, asOf: IsoDate) => Filling,
): Scene[] {
  const { due } = task.demand;
  switch (due.type) {
    case 'by':
      return byDay(due.day, (asOf) => fill(null, asOf));
    case 'continuously':
      return continuing(occasion.asOf, fill(null, occasion.asOf));
    case 'every':
      return everyPeriod(due, fill);
  }
}

/** A day, and where the duty recurs a period, by which everything that the demand names is past. */
function occasionOf(task: Task): Occasion {
  return byType(OCCASIONS)(task.demand.due, lateDay(task));
}

const OCCASIONS: ByType<Due, Occasion, [late: IsoDate]> = {
  by: ({ day }, late) => ({ asOf: late, declaredOn: late, period: null, due: day }),
  continuously: (_, late) => ({ asOf: late, declaredOn: late, period: null, due: null }),
  every: ({ period: kind, until }, late) => {
    const period = periodContaining(until !== null && until < late ? until : late, kind);
    return { asOf: addDays(period.end, 1), declaredOn: period.end, period, due: period.end };
  },
};

/** Whether somebody is asked at all: enough, nothing, not declared. */
function brief({ met, none }: Filling, occasion: Occasion): Scene[] {
  const { asOf, declaredOn, period } = occasion;
  const when = { asOf, declaredOn, ...(period === null ? {} : { period: period.label }) };
  return [
    {
      sort: 'threshold',
      words: { type: 'all', since: null, until: null },
      must: met(null),
      ...when,
      expect: { status: 'met' },
    },
    { sort: 'none', words: none.words, must: none.given, ...when, expect: expected(none, occasion) },
    { sort: 'none', words: { type: 'nothing' }, must: {}, ...when, expect: { status: 'undeclared' } },
  ];
}

/** The first and the last day on which the document is in force, and the days beside them. */
function inForceScenes(task: Task, fill: (period: Period | null, asOf: IsoDate) => Filling): Scene[] {
  const { demand, pack } = task;
  const { from, to } = pack.inForce;
  if (demand.due.type === 'every') return [];
  const due = demand.due.type === 'by' ? demand.due.day : null;
  const days = [addDays(from, -1), from, ...(to === null ? [] : [to, addDays(to, 1)])];
  return days.map((asOf) => {
    const { none } = fill(null, asOf);
    return { sort: 'day', words: none.words, must: none.given, asOf, expect: expected(none, { asOf, due }) };
  });
}

/** Each once: forms that come out the same say the same. */
function distinct<T extends object>(all: readonly T[]): T[] {
  const seen = new Map<string, T>();
  for (const one of all) {
    const key = JSON.stringify('row' in one ? { ...one, words: null, sort: null } : one);
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()];
}
