import type { Comparison, Crosswalk, CrosswalkThing, CrosswalkTopic } from '../model/crosswalk.ts';
import type { Pack, Rule } from '../model/pack.ts';
import type { Bilingual } from '../model/bilingual.ts';
import { compareRules, measureTheSame } from './compare-rules.ts';
import { kindsOf } from '../model/subject.ts';

/** Topics × documents: what each demands of the same thing, which is stricter, and what only one of them asks. */
export function crosswalk(packs: readonly Pack[]): Crosswalk {
  return { packs, topics: topicsOf(packs).flatMap((topic) => topicOf(topic, packs)) };
}

interface Named {
  readonly topic: string;
  readonly title: Bilingual;
}

/** Those that documents of a field share in their order, then the packs' own; one key means one topic only under one name. */
function topicsOf(packs: readonly Pack[]): Named[] {
  const shared = packs.flatMap(({ vocabulary }) => namedIn(vocabulary.topics));
  const own = packs.flatMap(({ topics, vocabulary }) =>
    namedIn(topics).filter(({ topic }) => !Object.hasOwn(vocabulary.topics, topic)),
  );
  const all = [...shared, ...own];
  return all.filter((one, index) => all.findIndex((other) => areOne(one, other)) === index);
}

function namedIn(topics: Readonly<Record<string, Bilingual>>): Named[] {
  return Object.entries(topics).map(([topic, title]) => ({ topic, title }));
}

function areOne(one: Named, other: Named): boolean {
  return one.topic === other.topic && one.title.zh === other.title.zh;
}

function topicOf(named: Named, packs: readonly Pack[]): CrosswalkTopic[] {
  const isMeant = ({ vocabulary, topics }: Pack): boolean => {
    const title = vocabulary.topics[named.topic] ?? topics[named.topic];
    return title !== undefined && areOne(named, { topic: named.topic, title });
  };
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
