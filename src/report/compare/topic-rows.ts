import { messagesFor } from '../../i18n/index.ts';
import type { Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { joinVocabularies } from '../../model/join-vocabularies.ts';
import { remembered } from '../public/remembered.ts';
import { topicName } from '../words/topic-name.ts';
import type { ComparedRow } from './comparison.ts';
import { tallyOf } from './tally.ts';

/**
 * A row per topic: those that documents share in their own order, then the packs' own by key. Where two packs give one key
 * different names, they mean different things, and each has its row.
 */
export function topicRows(report: Report, groups: readonly (readonly Finding[])[]): ComparedRow[] {
  const zh = messagesFor('zh');
  const { topics } = joinVocabularies(report.packs.map(({ vocabulary }) => vocabulary));
  const shared = Object.keys(topics);
  const keyOf = remembered(({ pack, topic }: Finding['rule']) => {
    const own = report.packs.find(({ id }) => id === pack);
    return `${topic}\n${topicName(topic, own, zh)}`;
  });
  const cells = groups.map((findings) => {
    const byTopic = new Map<string, Finding[]>();
    for (const finding of findings) {
      const key = keyOf(finding.rule);
      const known = byTopic.get(key);
      if (known === undefined) byTopic.set(key, [finding]);
      else known.push(finding);
    }
    return byTopic;
  });
  const packs = new Map<string, string>();
  for (const { rules } of report.packs)
    for (const rule of rules) if (!packs.has(keyOf(rule))) packs.set(keyOf(rule), rule.pack);
  const keys = [...new Set(cells.flatMap((byTopic) => [...byTopic.keys()]))];
  return keys
    .toSorted((a, b) => compareKeys(a, b, shared))
    .map((key) => ({
      subject: { type: 'topic', topic: topicOf(key), pack: packs.get(key) ?? '' },
      cells: cells.map((byTopic) => tallyOf(byTopic.get(key) ?? [])),
    }));
}

function topicOf(key: string): string {
  return key.split('\n')[0] ?? key;
}

function compareKeys(a: string, b: string, shared: readonly string[]): number {
  return rankOf(a, shared) - rankOf(b, shared) || (a < b ? -1 : a > b ? 1 : 0);
}

function rankOf(key: string, shared: readonly string[]): number {
  const rank = shared.indexOf(topicOf(key));
  return rank === -1 ? shared.length : rank;
}
