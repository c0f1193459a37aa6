import { type ByType, byType } from './by-type.ts';
import type { Condition } from './condition.ts';
import { type CountKey, countedKindId, countKeysIn } from './count-keys-in.ts';
import type { FactDefinition } from './fact.ts';
import type { Measure } from './measure.ts';

/** The key of totals that says for how many villages the measure is satisfied. */
export function villageCountKey(must: Measure): CountKey | null {
  const counted = byType(PLAIN)(must);
  if (counted === null) return null;
  return countKeysIn([counted.fact]).find(({ id }) => id === counted.id) ?? null;
}

interface Counted {
  readonly fact: FactDefinition;
  readonly id: string;
}

const nothing = (): null => null;

/** The fact of which it is enough that there is one, or one of a kind. */
const PLAIN: ByType<Measure, Counted | null> = {
  flag: ({ fact }) => ({ fact, id: fact.id }),
  number: ({ fact, comparator, bound }) =>
    comparator === 'atLeast' && bound === 1 ? { fact, id: fact.id } : null,
  people: nothing,
  posts: ({ fact }) => ({ fact, id: fact.id }),
  events: ({ fact, where, parties, atLeast }) => {
    const kind = where === null || parties !== null || atLeast !== 1 ? null : onlyKind(where);
    return kind === null ? null : { fact, id: countedKindId(fact, kind) };
  },
  coverage: nothing,
  any: nothing,
};

/** The one kind of events that a condition asks for, where it asks for nothing else. */
function onlyKind(where: Condition): string | null {
  if (where.type !== 'atom') return null;
  const { operand, test } = where;
  if (operand.type !== 'field' || operand.name !== 'kind' || test.type !== 'in') return null;
  return test.words.length === 1 ? (test.words[0] ?? null) : null;
}
