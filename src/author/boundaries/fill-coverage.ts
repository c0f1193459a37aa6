import type { BoundaryLack } from '../../model/boundary.ts';
import type { Measure } from '../../model/measure.ts';
import { coverageTrials } from './coverage-trials.ts';
import type { Fillable, Frame } from './filling.ts';
import { wantedItem } from './items.ts';
import { operandTitle } from './operand-title.ts';
import type { Pivot } from './search.ts';
import { Things } from './things.ts';

type Coverage = Extract<Measure, { type: 'coverage' }>;

/** Things of a collection of which all, or a share, must have something. */
export function fillCoverage(measure: Coverage, frame: Frame): Fillable {
  const { fact, of, percent, atLeast } = measure;
  const { fields, pivots, isTooMany } = wantedItem(of, fact, frame);
  if (isTooMany) return { lack: { type: 'too-many' } };
  if (fields === null || percent > 100) return { lack: { type: 'never-met' } };
  if (percent <= 0 || (atLeast !== null && atLeast <= 0)) return { lack: { type: 'never-missed' } };
  const things = new Things(measure, frame, fields);
  const [total = 1] = things.totals;
  const needed = things.needed(total);
  const isFlag = atLeast === null;
  return {
    met: (since, until) => {
      const early = since === null ? null : frame.early;
      const last = until === undefined ? things.yes(since) : { since: since ?? frame.early, until };
      const bad = early !== null && isFlag ? things.never : things.no;
      return things.put(things.list(needed, total, { good: things.yes(early), last, bad }));
    },
    isDated: isFlag,
    canEnd: isFlag,
    isWithin: isFlag,
    isOfPeriod: fact.perPeriod === true,
    none: {
      sort: 'none',
      words: { type: 'none' },
      given: things.put(things.list(0, total)),
      truth: false,
      figures: { required: needed, actual: 0, gap: needed },
      missing: things.list(0, total).map(({ name }) => name),
    },
    never: isFlag ? things.put(things.list(0, total, { bad: things.never })) : null,
    trials: coverageTrials(measure, things, pivots, frame),
    lacks: lacksOf(measure, pivots),
  };
}

function lacksOf({ field }: Coverage, pivots: readonly Pivot[]): BoundaryLack[] {
  return pivots.flatMap(({ asked, others }): BoundaryLack[] => {
    const { title } = operandTitle(asked.operand);
    if (asked.key === field) return [{ type: 'shared-fact', title }];
    return others === null ? [{ type: 'never-decides', title }] : [];
  });
}
