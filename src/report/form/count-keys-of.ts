import { type ByType, byType } from '../../model/by-type.ts';
import type { Need } from '../../model/form.ts';
import { isTotalled } from '../../model/is-totalled.ts';
import type { Measure } from '../../model/measure.ts';
import { type ThingLeaf, thingLeaves } from '../../model/thing-leaves.ts';
import { isCounted, totalsKey } from '../../model/totals.ts';
import { villageCountKey } from '../../model/village-count-key.ts';

/**
 * Under which keys of totals, or in which fields of each thing, a demand looks; none where it looks at the fact itself, or
 * where no count can answer it: one made for a rule holds for its default reading alone.
 */
export function countKeysOf({ rule, demand, reading, measure, role }: Need): readonly string[] {
  if (role === 'subjects') {
    const shared = demand.where === null ? villageCountKey(demand.must) : null;
    if (shared !== null) return [shared.countedAs];
    return reading === null ? [`packs.${rule.pack}.${rule.id}`] : [];
  }
  return measure === null ? [] : byType(KEYS)(measure);
}

const none = (): readonly string[] => [];

const KEYS: ByType<Measure, readonly string[]> = {
  flag: none,
  number: none,
  people: none,
  posts: none,
  events: none,
  coverage: ({ have }) => thingLeaves(have).map(thingKey),
  any: none,
};

function thingKey(leaf: ThingLeaf): string {
  return isTotalled(leaf) && isCounted(leaf.field) ? totalsKey(leaf.name, leaf.field) : leaf.name;
}
