import type { Comparison, ComparisonOutcome, Part, Relation } from '../../model/crosswalk.ts';
import { kindsOf } from '../../model/subject.ts';
import type { Rule } from '../../model/pack.ts';

/** Comparisons of one rule with several others that come out alike. */
export interface Folded extends Pick<Comparison, 'parts' | 'disputed'> {
  /** The stricter one, where one is. */
  readonly rule: Rule;
  readonly others: readonly Rule[];
  readonly outcome: Exclude<ComparisonOutcome, 'laxer'>;
  /** Null where both ask divisions of the same kinds. */
  readonly among: Comparison['among'] | null;
}

const ORDER: readonly Folded['outcome'][] = ['conflict', 'mixed', 'stricter', 'same', 'apart'];

/** Every comparison is in one of them. Rules that all ask the same of each other stand together. */
export function foldComparisons(comparisons: readonly Comparison[]): Folded[] {
  const folded = new Map<string, Folded>();
  for (const one of comparisons.map(stricterFirst)) {
    const { rule, others, outcome, parts, among, disputed } = one;
    const alike = JSON.stringify([outcome, parts, among, disputed]);
    const found = [...folded].find(([key, { rule: first, others: rest }]) =>
      outcome === 'same'
        ? key.endsWith(alike) && [first, ...rest].includes(rule)
        : key === `${rule.pack}/${rule.id} ${alike}`,
    );
    if (found === undefined) folded.set(`${rule.pack}/${rule.id} ${alike}`, one);
    else {
      const [key, value] = found;
      const more = others.filter((other) => !value.others.includes(other));
      folded.set(key, { ...value, others: [...value.others, ...more] });
    }
  }
  return [...folded.values()].toSorted((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome));
}

function stricterFirst({ first, second, outcome, parts, among, disputed }: Comparison): Folded {
  const kinds = new Set([...kindsOf(first.demand.subject), ...kindsOf(second.demand.subject)]);
  const about = outcome === 'apart' || kinds.size === among.length ? null : among;
  const base = { among: about, disputed };
  return outcome === 'laxer'
    ? { ...base, rule: second, others: [first], outcome: 'stricter', parts: parts.map(turned) }
    : { ...base, rule: first, others: [second], outcome, parts };
}

const TURNED: Record<Relation, Relation> = {
  same: 'same',
  stricter: 'laxer',
  laxer: 'stricter',
  differs: 'differs',
  conflict: 'conflict',
};

function turned({ component, relation }: Part): Part {
  return { component, relation: TURNED[relation] };
}
