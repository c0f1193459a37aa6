import type { BoundaryLack } from '../../model/boundary.ts';
import { expected } from './expected.ts';
import type { Filling } from './filling.ts';
import { operandTitle } from './operand-title.ts';
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
    const { title, words } = operandTitle(asked.operand);
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
