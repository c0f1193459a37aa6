import type { BoundaryLack } from '../model/boundary.ts';
import type { Operand } from '../model/condition.ts';
import { LEVEL_TITLES } from '../model/level.ts';
import { expected } from './expected.ts';
import type { Filling } from './filling.ts';
import { pivots } from './search.ts';
import type { Occasion, Scene, Task } from './task.ts';
import { stateOf, type Where } from './where.ts';

/** Each thing that a condition looks at, on each side of its edge, with the duty fulfilled and with it not. */
export function thresholds(
  { demand }: Task,
  where: Where,
  filling: Filling,
  occasion: Occasion,
): { readonly scenes: readonly Scene[]; readonly lacks: readonly BoundaryLack[] } {
  const condition = demand.where;
  if (condition === null) return { scenes: [], lacks: [] };
  const { asOf, declaredOn, period } = occasion;
  const found = pivots(condition, occasion, where.options(condition));
  if (found === 'too-many') return { scenes: [], lacks: [{ type: 'too-many' }] };
  const lacks: BoundaryLack[] = [];
  const scenes = found.flatMap(({ asked, values, others }): Scene[] => {
    const { title, words } = titleOf(asked.operand);
    if (others === null) {
      // What a level cannot declare, and a name that is given, cannot be brought to an edge here.
      if (values.length > 1) lacks.push({ type: 'never-decides', title });
      return [];
    }
    return values.flatMap((value) =>
      [true, false].map(
        (isFilled): Scene => ({
          sort: 'threshold',
          words: { type: 'value', of: 'division', title, words, value, isFilled },
          must: isFilled ? filling.met(null) : filling.none.given,
          asOf,
          declaredOn,
          ...(period === null ? {} : { period: period.label }),
          expect: expected(isFilled ? { truth: true } : filling.none, occasion),
          where: stateOf(condition, new Map([...others, [asked.key, value]])),
        }),
      ),
    );
  });
  return { scenes, lacks };
}

function titleOf(operand: Operand): {
  title: Extract<BoundaryLack, { type: 'never-decides' }>['title'];
  words: NonNullable<Extract<Operand, { type: 'fact' }>['fact']['values']>;
} {
  if (operand.type === 'attribute') return { title: ATTRIBUTES[operand.name], words: LEVEL_TITLES };
  const { title, values } = operand.type === 'fact' ? operand.fact : operand.field;
  return { title, words: values ?? {} };
}

const ATTRIBUTES = {
  name: { zh: '名称', en: 'name' },
  kind: { zh: '类别', en: 'kind' },
  level: { zh: '层级', en: 'level' },
  code: { zh: '代码', en: 'code' },
};
