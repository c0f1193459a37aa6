import type { CrosswalkColumn } from '../../i18n/contract/crosswalk-words.ts';
import { messagesFor } from '../../i18n/index.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Crosswalk, CrosswalkThing, CrosswalkTopic } from '../../model/crosswalk.ts';
import type { Pack, Rule } from '../../model/pack.ts';
import type { ReportContext } from '../../model/report.ts';
import { bearerName } from '../words/bearer-name.ts';
import { jsonPackRule } from '../packs/json-pack-rule.ts';
import { csvRow } from '../text/csv-row.ts';
import { comparisonTexts } from './comparison-texts.ts';
import { thingTitle } from './thing-title.ts';

/**
 * One row for each rule; what is said of a thing stands in its first row. With a byte-order mark, by which Excel knows
 * UTF-8.
 */
export function crosswalkCsv(
  { packs, topics }: Crosswalk,
  { locale }: Pick<ReportContext, 'locale'>,
): string {
  const words = messagesFor(locale);
  const columns = Object.keys(words.crosswalk.column) as CrosswalkColumn[];
  const rows = topics.flatMap((topic) => [
    ...topic.things.flatMap((thing) =>
      thing.rules.map((rule, index) => rowOf(rule, topic, index === 0 ? thing : null, thing, packs, words)),
    ),
    ...topic.attested.map((rule) => rowOf(rule, topic, null, null, packs, words)),
  ]);
  const head = columns.map((column) => words.crosswalk.column[column]);
  const cells = [head, ...rows.map((row) => columns.map((column) => row[column]))];
  return `\ufeff${cells.map(csvRow).join('')}`;
}

function rowOf(
  rule: Rule,
  topic: CrosswalkTopic,
  told: CrosswalkThing | null,
  thing: CrosswalkThing | null,
  packs: readonly Pack[],
  words: Messages,
): Record<CrosswalkColumn, string> {
  const { crosswalk, law, names, pick } = words;
  const { demand } = rule;
  const { required, unit } = jsonPackRule(rule);
  const pack = packs.find(({ id }) => id === rule.pack);
  const texts = told === null ? [] : comparisonTexts(told, words, ({ pack: of, id }) => `${of}/${id}`);
  return {
    topic: topic.topic,
    topicName: pick(topic.title),
    thing: thing === null ? '' : pick(thingTitle(thing)),
    document: rule.pack,
    rule: rule.id,
    title: pick(rule.title),
    subject: crosswalk.subject(demand),
    condition: demand.where === null ? '' : law.condition(demand.where),
    figure: crosswalk.figure(demand),
    required: required === null ? '' : `${required}`,
    unit: unit ?? '',
    due: crosswalk.due(demand),
    period: crosswalk.span(demand) ?? '',
    force: crosswalk.force[rule.force],
    clause: names.list(rule.clause),
    bearer: names.list(rule.bearer.map((key) => bearerName(key, pack, words))),
    checkable: names.checkable[rule.checkable],
    comparison: names.join(texts),
  };
}
