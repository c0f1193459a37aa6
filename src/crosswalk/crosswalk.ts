import type { Comparison, Crosswalk, CrosswalkThing, CrosswalkTopic } from '../model/crosswalk.ts';
import type { Pack, Rule } from '../model/pack.ts';
import { TOPICS } from '../model/topic.ts';
import { compareRules, measureTheSame } from './compare-rules.ts';
import { kindsOf } from '../model/kinds-of.ts';

/** Topics × documents: what each demands of the same thing, which is stricter, and what only one of them asks. */
export function crosswalk(packs: readonly Pack[]): Crosswalk {
  return { packs, topics: topicsOf(packs).flatMap((topic) => topicOf(topic, packs)) };
}

interface Named {
  readonly topic: string;
  readonly ownOf: Pack | null;
}

/** Those that documents share in their order, then the packs' own; own ones of two packs are one only under one name. */
function topicsOf(packs: readonly Pack[]): Named[] {
  const shared = Object.keys(TOPICS);
  const own = packs.flatMap((pack) =>
    Object.keys(pack.topics)
      .filter((topic) => !shared.includes(topic))
      .map((topic): Named => ({ topic, ownOf: pack })),
  );
  const isFirst = (one: Named, index: number): boolean =>
    own.findIndex((other) => areOne(one, other)) === index;
  return [...shared.map((topic): Named => ({ topic, ownOf: null })), ...own.filter(isFirst)];
}

function areOne(one: Named, other: Named): boolean {
  return (
    one.topic === other.topic && one.ownOf?.topics[one.topic]?.zh === other.ownOf?.topics[other.topic]?.zh
  );
}

function topicOf(named: Named, packs: readonly Pack[]): CrosswalkTopic[] {
  const isMeant = (pack: Pack): boolean =>
    named.ownOf === null || areOne(named, { topic: named.topic, ownOf: pack });
  const rules = packs
    .filter(isMeant)
    .flatMap((pack) => pack.rules.filter(({ topic }) => topic === named.topic));
  if (rules.length === 0) return [];
  const things = thingsOf(rules.filter(({ checkable }) => checkable === 'hard'));
  return [
    {
      ...named,
      things: [
        ...things.filter(({ packs: asking }) => asking.length > 1),
        ...things.filter(({ packs: asking }) => asking.length === 1),
      ],
      attested: rules.filter(({ checkable }) => checkable === 'attest'),
    },
  ];
}

/** Rules that measure the same thing, also through a third one, together; in their own order. */
function thingsOf(rules: readonly Rule[]): CrosswalkThing[] {
  const groups: Rule[][] = [];
  for (const rule of rules) {
    const near = groups.filter((group) => group.some((other) => measureTheSame(other, rule)));
    const [first, ...others] = near;
    if (first === undefined) groups.push([rule]);
    else {
      first.push(...others.flat(), rule);
      for (const other of others) groups.splice(groups.indexOf(other), 1);
    }
  }
  return groups.map((group) => thingOf(rules.filter((rule) => group.includes(rule))));
}

function thingOf(rules: readonly Rule[]): CrosswalkThing {
  const packs = [...new Set(rules.map(({ pack }) => pack))];
  const comparisons = rules.flatMap((first, index): Comparison[] =>
    rules.slice(index + 1).flatMap((second) => {
      const found = first.pack === second.pack ? null : compareRules(first, second);
      return found === null ? [] : [found];
    }),
  );
  const asked = packs.map((pack) => ({
    pack,
    kinds: rules.filter((rule) => rule.pack === pack).flatMap(({ demand }) => kindsOf(demand.subject)),
  }));
  const alone = asked.flatMap(({ pack, kinds }) => {
    const others = asked.filter((one) => one.pack !== pack).flatMap((one) => one.kinds);
    const own = [...new Set(kinds)].filter((kind) => !others.includes(kind));
    return packs.length === 1 || own.length === 0 ? [] : [{ pack, kinds: own }];
  });
  return { rules, comparisons, packs, alone };
}
