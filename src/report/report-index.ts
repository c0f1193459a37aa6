import { messagesFor } from '../i18n/index.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Bilingual, Locale } from '../model/bilingual.ts';
import type { Finding } from '../model/finding.ts';
import type { Measure, Pack, Rule } from '../model/pack.ts';
import type { Report } from '../model/report.ts';
import { TOPICS } from '../model/topic.ts';
import { divisionLabels } from './division-label.ts';

/** What reporters look up beside a finding, by name in one language. */
export interface ReportIndex {
  readonly words: Messages;
  documentTitle(pack: string): string;
  /** The measure that was decided on: of the chosen reading, or of the default. */
  measureOf(rule: Rule): Measure;
  /** The reading that was decided on; null where the rule has only one. */
  readingOf(rule: Rule): string | null;
  bearers(finding: Pick<Finding, 'rule' | 'bearer'>): readonly string[];
  topic(rule: Rule): string;
  /** A division as the reader of this report knows it. */
  division(path: readonly string[]): string;
}

export function indexReport(report: Report, locale: Locale): ReportIndex {
  const words = messagesFor(locale);
  const packs = new Map(report.packs.map((pack) => [pack.id, pack]));
  const readingOf = (rule: Rule): string | null =>
    report.chosenReadings[`${rule.pack}/${rule.id}`] ?? rule.defaultReading;
  return {
    words,
    documentTitle: (id) => nameOf(packs.get(id)?.title, id, words),
    measureOf: (rule) =>
      (rule.readings.find(({ name }) => name === readingOf(rule))?.demand ?? rule.demand).must,
    readingOf,
    bearers: ({ rule, bearer }) =>
      bearer.map((key) => nameOf(packs.get(rule.pack)?.bearers[key], key, words)),
    topic: (rule) => nameOf(topicTitle(rule, packs.get(rule.pack)), rule.topic, words),
    division: divisionLabels(report.jurisdictions, words.gapReport.itself),
  };
}

function nameOf(title: Bilingual | undefined, key: string, words: Messages): string {
  return title === undefined ? key : words.pick(title);
}

function topicTitle({ topic }: Rule, pack: Pack | undefined): Bilingual | undefined {
  return pack?.topics[topic] ?? (TOPICS as Partial<Record<string, Bilingual>>)[topic];
}
