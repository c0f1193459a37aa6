import { messagesFor } from '../../i18n/index.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Comparison, Crosswalk, CrosswalkTopic, ComparisonOutcome } from '../../model/crosswalk.ts';
import type { Rule } from '../../model/pack.ts';
import type { ReportContext } from '../../model/report.ts';
import { BLANK, type Line, line } from '../terminal/line.ts';
import { writeLines } from '../terminal/write-lines.ts';
import { padEnd } from '../text/pad-end.ts';
import { displayWidth } from '../text/display-width.ts';
import { letterOf } from './letter-of.ts';
import { matrixLines } from './matrix-lines.ts';
import { ruleRows } from './rule-rows.ts';
import { thingLines } from './thing-lines.ts';

/** `packs crosswalk` for people: a matrix of topics and documents, then each topic with what is asked and which is stricter. */
export function crosswalkTerminal(value: Crosswalk, context: ReportContext): string {
  const words = messagesFor(context.locale);
  const { crosswalk } = words;
  if (value.topics.length === 0) return writeLines([line(crosswalk.nothing)], context);
  const lines = [
    ...headline(value, words),
    ...matrixLines(value, words, context),
    ...value.topics.flatMap((topic) => topicLines(topic, value, words, context)),
    ...(context.verbose ? [] : [BLANK, line(crosswalk.hint, 'dim')]),
  ];
  return writeLines(lines, context);
}

function headline({ packs, topics }: Crosswalk, { crosswalk, gapReport, names, pick }: Messages): Line[] {
  const things = topics.flatMap((topic) => topic.things);
  const shared = things.filter(({ packs: asking }) => asking.length > 1).length;
  const rules = packs.flatMap((pack) => pack.rules).length;
  const comparisons = things.flatMap((thing) => thing.comparisons);
  const width = Math.max(...packs.map(({ id }) => displayWidth(id)));
  return [
    line(crosswalk.title(packs.length), 'title'),
    BLANK,
    ...packs.map(({ id, title, number, region }, index) =>
      line(
        names.phrases([gapReport.document(pick(title), number), region.name]),
        'plain',
        0,
        `${letterOf(index)}  ${padEnd(id, width)}  `,
      ),
    ),
    BLANK,
    line(crosswalk.totals(rules, things.length, shared)),
    ...(comparisons.length === 0 ? [] : [line(crosswalk.outcomes(countsOf(comparisons)))]),
    line(crosswalk.means, 'dim'),
  ];
}

/** Which of the two is the stricter does not matter here. */
function countsOf(comparisons: readonly Comparison[]): Record<Exclude<ComparisonOutcome, 'laxer'>, number> {
  const count = (...outcomes: readonly ComparisonOutcome[]): number =>
    comparisons.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return {
    same: count('same'),
    stricter: count('stricter', 'laxer'),
    mixed: count('mixed'),
    conflict: count('conflict'),
    apart: count('apart'),
  };
}

function topicLines(
  topic: CrosswalkTopic,
  value: Crosswalk,
  words: Messages,
  { verbose }: ReportContext,
): Line[] {
  const { crosswalk, names, pick } = words;
  const shared = topic.things.filter(({ packs }) => packs.length > 1);
  const alone = topic.things.filter(({ packs }) => packs.length === 1).flatMap(({ rules }) => rules);
  return [
    BLANK,
    line(`== ${pick(topic.title)}${names.aside(topic.topic)} ==`, 'title'),
    ...shared.flatMap((thing) => [BLANK, ...thingLines(thing, words)]),
    ...(alone.length === 0 ? [] : [BLANK, line(crosswalk.askedByOne, 'title')]),
    ...ruleRows(inOrder(alone, value), words, () => '- '),
    ...attestedLines(topic.attested, value, words, verbose),
  ];
}

/** By document, each in the order of its rules. */
function inOrder(rules: readonly Rule[], { packs }: Crosswalk): readonly Rule[] {
  return packs.flatMap((pack) => pack.rules.filter((rule) => rules.includes(rule)));
}

function attestedLines(
  rules: readonly Rule[],
  { packs }: Crosswalk,
  { crosswalk, gapReport, pick }: Messages,
  verbose: boolean,
): Line[] {
  if (rules.length === 0) return [];
  if (!verbose) {
    const counts = packs.map(({ id }) => [id, rules.filter(({ pack }) => pack === id).length] as const);
    return [BLANK, line(crosswalk.attested(counts.filter(([, count]) => count > 0)), 'dim')];
  }
  return [
    BLANK,
    line(crosswalk.attestedHeading, 'title'),
    ...rules.flatMap(({ pack, id, title, clause, force, demand }) => [
      line(`${pack}  ${pick(title)}`, 'plain', 2, '- '),
      line(
        [crosswalk.force[force], crosswalk.due(demand), gapReport.clause(clause), id].join(' · '),
        'dim',
        4,
      ),
    ]),
  ];
}
