import type { CrosswalkColumn } from '../../i18n/contract/crosswalk-words.ts';
import { messagesFor } from '../../i18n/index.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Crosswalk, CrosswalkThing, CrosswalkTopic } from '../../model/crosswalk.ts';
import type { Rule } from '../../model/pack.ts';
import type { ReportContext } from '../../model/report.ts';
import { markdownText } from '../text/markdown-text.ts';
import { comparisonTexts } from './comparison-texts.ts';
import { thingTitle } from './thing-title.ts';

const COLUMNS: readonly CrosswalkColumn[] = [
  'document',
  'title',
  'subject',
  'condition',
  'figure',
  'due',
  'force',
  'clause',
  'rule',
];

/** A section for each topic, a table for each thing. */
export function crosswalkMarkdown(
  { packs, topics }: Crosswalk,
  { locale, verbose }: Pick<ReportContext, 'locale' | 'verbose'>,
): string {
  const words = messagesFor(locale);
  const { crosswalk, gapReport, names, pick } = words;
  const blocks = [
    `# ${crosswalk.title(packs.length)}`,
    packs
      .map(({ id, title, number, region }) =>
        markdownText(names.phrases([`${id} ${gapReport.document(pick(title), number)}`, region.name])),
      )
      .map((text) => `- ${text}`)
      .join('\n'),
    ...(topics.length === 0 ? [crosswalk.nothing] : [crosswalk.means]),
    ...topics.flatMap((topic) => topicBlocks(topic, words, verbose)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function topicBlocks(topic: CrosswalkTopic, words: Messages, verbose: boolean): string[] {
  const { crosswalk, names, pick } = words;
  const { things, attested } = topic;
  const counts = [...new Set(attested.map(({ pack }) => pack))].map(
    (id) => [id, attested.filter(({ pack }) => pack === id).length] as const,
  );
  const rest = verbose
    ? [`### ${crosswalk.attestedHeading}`, tableOf(attested, words)]
    : [markdownText(crosswalk.attested(counts))];
  const alone = things.filter(({ packs }) => packs.length === 1).flatMap(({ rules }) => rules);
  return [
    `## ${markdownText(`${pick(topic.title)}${names.aside(topic.topic)}`)}`,
    ...things.filter(({ packs }) => packs.length > 1).flatMap((thing) => thingBlocks(thing, words)),
    ...(alone.length === 0 ? [] : [`### ${crosswalk.askedByOne}`, tableOf(alone, words)]),
    ...(attested.length === 0 ? [] : rest),
  ];
}

function thingBlocks(thing: CrosswalkThing, words: Messages): string[] {
  const mark = (rule: Rule): string => `[${thing.rules.indexOf(rule) + 1}]`;
  const texts = comparisonTexts(thing, words, mark).map((text) => `- ${markdownText(text)}`);
  return [
    `### ${markdownText(words.pick(thingTitle(thing)))}`,
    tableOf(thing.rules, words, mark),
    ...(texts.length === 0 ? [] : [texts.join('\n')]),
  ];
}

function tableOf(rules: readonly Rule[], words: Messages, mark?: (rule: Rule) => string): string {
  const heads = COLUMNS.map((column) => words.crosswalk.column[column]);
  const rows = rules.map((rule) => [...(mark === undefined ? [] : [mark(rule)]), ...cellsOf(rule, words)]);
  const row = (cells: readonly string[]): string => `| ${cells.map(markdownText).join(' | ')} |`;
  const all = mark === undefined ? heads : ['', ...heads];
  return [row(all), `|${all.map(() => ' --- |').join('')}`, ...rows.map(row)].join('\n');
}

function cellsOf(rule: Rule, { crosswalk, law, names, pick }: Messages): string[] {
  const { demand } = rule;
  const span = crosswalk.span(demand);
  return [
    rule.pack,
    pick(rule.title),
    crosswalk.subject(demand),
    demand.where === null ? '' : law.condition(demand.where),
    crosswalk.figure(demand),
    `${crosswalk.due(demand)}${span === null ? '' : names.aside(span)}`,
    crosswalk.force[rule.force],
    names.list(rule.clause),
    rule.id,
  ];
}
