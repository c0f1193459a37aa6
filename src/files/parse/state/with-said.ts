import type { FactDefinition } from '../../../model/fact.ts';
import type { Level } from '../../../model/level.ts';
import type { Fact, Flag } from '../../../model/state.ts';
import type { Pack } from '../../../model/pack.ts';
import type { Vocabulary } from '../../../model/vocabulary.ts';

/** What may be declared. */
interface Known {
  readonly vocabulary: Vocabulary;
  readonly packs: readonly Pack[];
}

/** The facts with those that others say yes to, or no, where they are not declared themselves. */
export function withSaid(
  facts: ReadonlyMap<string, Fact>,
  level: Level,
  { vocabulary, packs }: Known,
): ReadonlyMap<string, Fact> {
  const all = [...vocabulary.facts, ...packs.flatMap((pack) => pack.facts)];
  const said = all.flatMap((fact): [string, Fact][] => {
    const flag = facts.get(fact.id);
    if (fact.says === undefined || flag?.type !== 'flag') return [];
    if (!flag.value && fact.saysNo !== true) return [];
    return fact.says.flatMap((id): [string, Fact][] => {
      const known = all.find((one) => one.id === id);
      const isOpen = known?.levels.includes(level) === true && !facts.has(id);
      return isOpen ? [[id, asSaid(known, flag)]] : [];
    });
  });
  return said.length === 0 ? facts : new Map([...said, ...facts]);
}

/** The yes or no of a flag as the value of a fact that takes one. */
function asSaid({ type }: FactDefinition, flag: Flag): Fact {
  if (type === 'flag') return flag;
  const { value, since, until, evidence, place } = flag;
  const span = { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
  if (type === 'count') {
    const entries = value ? [{ count: 1, ...span }] : [];
    return { type, form: 'list', entries, ...(value ? { isLeast: true as const } : {}), place, evidence };
  }
  const holder = { posts: [], unnamed: true as const, ...span };
  return { type: 'posts', holders: value ? [holder] : [], place, evidence };
}
