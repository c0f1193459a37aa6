import { messagesFor } from '../../i18n/index.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import type { Comparison, Crosswalk, CrosswalkThing, CrosswalkTopic, Part } from '../../model/crosswalk.ts';
import type { Pack, Rule } from '../../model/pack.ts';
import { type JsonPackRule, jsonPackRule } from '../packs/json-pack-rule.ts';
import { jsonText } from '../text/json-text.ts';
import { thingTitle } from './thing-title.ts';

/** The public shape of `packs crosswalk --format json`. Every rule stands in it once, in a thing or among the attested. */
interface JsonCrosswalk {
  readonly schema: 'duibiao-crosswalk/1';
  readonly packs: readonly {
    readonly id: string;
    /** The document's own title. */
    readonly title: string;
    readonly number: string | null;
    readonly issuer: string;
    readonly region: string;
    readonly level: string;
    readonly digest: string;
  }[];
  readonly topics: readonly JsonTopic[];
}

interface JsonTopic {
  readonly topic: string;
  readonly title: Bilingual;
  /** How many rules each pack has, packs without any among them. */
  readonly counts: readonly { readonly pack: string; readonly hard: number; readonly attested: number }[];
  /** First those that several packs ask for. */
  readonly things: readonly JsonThing[];
  /** Decided by a declared yes; not compared. */
  readonly attested: readonly JsonRule[];
}

interface JsonThing {
  readonly title: Bilingual;
  readonly packs: readonly string[];
  readonly rules: readonly JsonRule[];
  readonly comparisons: readonly JsonComparison[];
  /** Kinds of divisions of which one of several packs alone asks it. */
  readonly alone: CrosswalkThing['alone'];
}

/** As in `packs show`, with its pack, and its condition in words. */
interface JsonRule extends JsonPackRule {
  readonly pack: string;
  readonly condition: Bilingual | null;
}

interface JsonComparison {
  /** `PACK/RULE`; outcome and relations tell the first beside the second. */
  readonly first: string;
  readonly second: string;
  readonly outcome: Comparison['outcome'];
  /** The stricter one of the two; null where none is. */
  readonly stricter: string | null;
  /** Components that are not the same. */
  readonly parts: readonly Part[];
  /** Kinds (or levels) of divisions that both ask: what the outcome is about. */
  readonly among: Comparison['among'];
  /** Another reading of one of them gives another outcome. */
  readonly disputed: boolean;
}

/** The same in every language of the program. */
export function crosswalkJson({ packs, topics }: Crosswalk): string {
  const value: JsonCrosswalk = {
    schema: 'duibiao-crosswalk/1',
    packs: packs.map(({ id, title, number, issuer, region, digest }) => ({
      id,
      title: title.zh,
      number,
      issuer,
      region: region.name,
      level: region.level,
      digest,
    })),
    topics: topics.map((topic) => jsonTopic(topic, packs)),
  };
  return jsonText(value);
}

function jsonTopic(topic: CrosswalkTopic, packs: readonly Pack[]): JsonTopic {
  const { things, attested } = topic;
  const hard = things.flatMap(({ rules }) => rules);
  const countIn = (rules: readonly Rule[], id: string): number =>
    rules.filter(({ pack }) => pack === id).length;
  return {
    topic: topic.topic,
    title: topic.title,
    counts: packs.map(({ id }) => ({ pack: id, hard: countIn(hard, id), attested: countIn(attested, id) })),
    things: things.map((thing) => ({
      title: thingTitle(thing),
      packs: thing.packs,
      rules: thing.rules.map(jsonRule),
      comparisons: thing.comparisons.map(jsonComparison),
      alone: thing.alone,
    })),
    attested: attested.map(jsonRule),
  };
}

function jsonRule(rule: Rule): JsonRule {
  const { where } = rule.demand;
  const condition =
    where === null
      ? null
      : { zh: messagesFor('zh').law.condition(where), en: messagesFor('en').law.condition(where) };
  return { pack: rule.pack, ...jsonPackRule(rule), condition };
}

function jsonComparison({ first, second, outcome, parts, among, disputed }: Comparison): JsonComparison {
  const [one, other] = [`${first.pack}/${first.id}`, `${second.pack}/${second.id}`];
  const stricter = outcome === 'stricter' ? one : outcome === 'laxer' ? other : null;
  return { first: one, second: other, outcome, stricter, parts, among, disputed };
}
