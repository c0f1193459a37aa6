import { answersTo } from '../../../model/answers-to.ts';
import type { FaultArgs, FaultCode } from '../../../model/diagnostic.ts';
import { nearest } from '../../../model/nearest.ts';
import type { Pack } from '../../../model/pack.ts';

/** The packs among which a waiver's rule is looked for. */
export interface KnownRules {
  /** Those that judge: a rule without its pack is looked for here first. */
  readonly judging: readonly Pack[];
  /** Others that could be loaded. */
  readonly others: readonly Pack[];
  /** Ids of all packs there are, also of those with faults. */
  readonly ids: readonly string[];
}

export interface RuleName {
  readonly pack: string;
  readonly rule: string;
}

/** The rule that a word means, or why it means none. */
export function waivedRule(
  word: string,
  { judging, others, ids }: KnownRules,
): RuleName | { readonly code: FaultCode; readonly args: FaultArgs } {
  const [first = '', second] = word.split('/');
  const packs = [...judging, ...others];
  if (second === undefined) {
    const found = [judging, others].map((some) => named(some, word)).find((names) => names.length > 0) ?? [];
    const [only] = found;
    if (only !== undefined && found.length === 1) return only;
    if (found.length > 1)
      return {
        code: 'waiver-ambiguous-rule',
        args: { token: word, expected: found.map(({ pack, rule }) => `${pack}/${rule}`) },
      };
    return unknown(word, packs);
  }
  const pack = packs.find(({ id }) => id === first);
  // What a pack with faults of its own would say, nobody knows: its faults are what to report.
  if (pack === undefined && ids.includes(first)) return { pack: first, rule: second };
  return named(pack === undefined ? [] : [pack], second)[0] ?? unknown(word, packs);
}

/** Of a renamed rule the name of today; one that was split into several keeps the word that means them all. */
function named(packs: readonly Pack[], word: string): RuleName[] {
  return packs.flatMap(({ id, rules }) => {
    const [only, ...more] = rules.filter((rule) => answersTo(rule, word));
    if (only === undefined) return [];
    return [{ pack: id, rule: more.length === 0 ? only.id : word }];
  });
}

function unknown(
  word: string,
  packs: readonly Pack[],
): { readonly code: FaultCode; readonly args: FaultArgs } {
  const isBare = !word.includes('/');
  const known = packs.flatMap(({ id, rules }) =>
    rules.map((rule) => (isBare ? rule.id : `${id}/${rule.id}`)),
  );
  return { code: 'waiver-unknown-rule', args: { token: word, nearest: nearest(word, known) } };
}
