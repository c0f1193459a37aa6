import type { Messages } from '../../i18n/messages.ts';
import { baselineCounts } from '../words/baseline-counts.ts';
import type { JsonReport } from '../../model/json-report.ts';

/** What became of the known gaps: totals, then every entry that is none any more. */
export function baselineItems(
  { baseline, shard }: JsonReport,
  { baseline: words, names }: Messages,
): string[] {
  if (baseline === null) return [];
  const { worsened, fixed, neither } = baseline;
  const { counts, stale } = baselineCounts(baseline, shard !== null);
  const about = ({ division, pack, rule, period }: (typeof stale)[number]): string =>
    [division.join(' / '), `${pack}/${rule}`, ...(period === null ? [] : [names.period(period)])].join(' · ');
  const changed = (list: typeof fixed): string[] =>
    list.map((entry) => `${about(entry)} → ${names.status[entry.now]}`);
  return [
    words.totals(counts),
    ...(counts.new === 0 && counts.known > 0 ? [words.noneNew] : []),
    ...under(words.worsened(worsened.length), changed(worsened)),
    ...under(words.fixed(fixed.length), changed(fixed)),
    ...under(words.neither(neither.length), changed(neither)),
    ...under(words.stale(stale.length), stale.map(about)),
  ];

  function under(title: string, texts: readonly string[]): string[] {
    return texts.map((text) => names.labelled(title, text));
  }
}
