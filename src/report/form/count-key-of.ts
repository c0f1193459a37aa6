import type { Need } from '../../model/form.ts';
import { isCounted, totalsKey } from '../../model/totals.ts';
import { villageCountKey } from '../../model/village-count-key.ts';

/**
 * Under which key of totals, or in which field of each thing, a demand looks; null where it looks at the fact itself, or
 * where no count can answer it: one made for a rule holds for its default reading alone.
 */
export function countKeyOf({ rule, demand, reading, measure, role }: Need): string | null {
  if (role === 'subjects') {
    const shared = demand.where === null ? villageCountKey(demand.must) : null;
    if (shared !== null) return shared.countedAs;
    return reading === null ? `packs.${rule.pack}.${rule.id}` : null;
  }
  if (measure?.type !== 'coverage') return null;
  const field = measure.fact.fields?.[measure.field];
  const isInTotals = field !== undefined && isCounted(field) && (measure.atLeast ?? 1) === 1;
  return isInTotals ? totalsKey(measure.field, field) : measure.field;
}
