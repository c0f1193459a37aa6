import type { BoundaryLack } from '../../model/boundary.ts';
import type { FieldDefinition } from '../../model/fact.ts';
import type { Measure } from '../../model/measure.ts';
import { thingLeaves } from '../../model/thing-leaves.ts';
import type { ThingMeasure } from '../../model/thing-measure.ts';
import { coverageTrials } from './coverage-trials.ts';
import { fillThing } from './fill-thing.ts';
import type { Fillable, Frame } from './filling.ts';
import { wantedItem } from './items.ts';
import { operandTitle } from './operand-title.ts';
import type { Pivot } from './search.ts';
import { Things } from './things.ts';

type Coverage = Extract<Measure, { type: 'coverage' }>;

/** Things of a collection of which all, or a share, must have something. */
export function fillCoverage(measure: Coverage, frame: Frame): Fillable {
  const { fact, where, percent, have } = measure;
  const { fields, pivots, isTooMany } = wantedItem(where, fact, frame);
  if (isTooMany) return { lack: { type: 'too-many' } };
  if (fields === null || percent > 100) return { lack: { type: 'never-met' } };
  if (percent <= 0) return { lack: { type: 'never-missed' } };
  const twice = sharedField(have);
  if (twice !== null) return { lack: { type: 'shared-fact', title: twice.title } };
  const thing = fillThing(have, frame);
  if ('lack' in thing) return thing;
  const { yes, no, never } = thing;
  const things = new Things(measure, frame, fields, thing);
  const [total = 1] = things.totals;
  const needed = things.needed(total);
  const isFlag = never !== null;
  return {
    met: (since, until) => {
      const early = since === null ? null : frame.early;
      const bad = early === null ? no : (never ?? no);
      return things.put(things.list(needed, total, { good: yes(early), last: yes(since, until), bad }));
    },
    isDated: isFlag,
    canEnd: isFlag,
    isWithin: isFlag,
    isOfPeriod: fact.perPeriod === true,
    isLate: false,
    none: {
      sort: 'none',
      words: { type: 'none' },
      given: things.put(things.list(0, total)),
      truth: false,
      figures: { required: needed, actual: 0, gap: needed },
      missing: things.list(0, total).map(({ name }) => name),
    },
    never: never === null ? null : things.put(things.list(0, total, { bad: never })),
    trials: coverageTrials(measure, things, pivots, frame),
    lacks: lacksOf(measure, pivots),
  };
}

/** A field that two alternatives look at: a no to one of them would be a no to the other. */
function sharedField(have: ThingMeasure): FieldDefinition | null {
  const leaves = thingLeaves(have);
  return leaves.find(({ name }, at) => leaves.findIndex((leaf) => leaf.name === name) !== at)?.field ?? null;
}

function lacksOf({ have }: Coverage, pivots: readonly Pivot[]): BoundaryLack[] {
  return pivots.flatMap(({ asked, others }): BoundaryLack[] => {
    const { title } = operandTitle(asked.operand);
    if (thingLeaves(have).some(({ name }) => name === asked.key)) return [{ type: 'shared-fact', title }];
    return others === null ? [{ type: 'never-decides', title }] : [];
  });
}
