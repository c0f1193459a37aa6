import type { Rule } from '../../model/pack.ts';
import { type Overlap, OVERLAP_OUTCOMES } from '../../model/overlap.ts';
import type { Report, ReportContext } from '../../model/report.ts';
import { measureTitle } from '../words/measure-title.ts';
import { overlapText } from '../words/overlap-text.ts';
import type { ReportIndex } from '../public/report-index.ts';
import { demandText } from './demand-text.ts';
import { BLANK, type Line, line } from './line.ts';
import { whoText } from './who-text.ts';

const MOST_SHOWN = 6;

/**
 * Where several packs ask the same thing of a division: how often, by which documents, and which of two rules is the
 * stricter. Those that ask the same are only counted, unless verbose.
 */
export function overlapLines(report: Report, index: ReportIndex, { verbose }: ReportContext): Line[] {
  const { overlaps } = report;
  if (overlaps.length === 0) return [];
  const { overlap: words } = index.words;
  const unequal = overlaps.filter(({ outcome }) => outcome !== 'same');
  const shown = verbose ? overlaps : unequal.slice(0, MOST_SHOWN);
  const hidden = overlaps.length - shown.length;
  const counts = OVERLAP_OUTCOMES.map(
    (outcome) => [outcome, overlaps.filter((overlap) => overlap.outcome === outcome).length] as const,
  );
  return [
    BLANK,
    line(`== ${words.heading} ==`, 'title'),
    BLANK,
    line(
      words.totals(
        overlaps.length,
        counts.filter(([, count]) => count > 0),
      ),
    ),
    ...packLines(report, index),
    ...(shown.length === 0 ? [] : [BLANK]),
    ...shown.flatMap((overlap) => entryLines(overlap, index, verbose)),
    ...(hidden === 0 ? [] : [BLANK, line(words.notShown(hidden), 'dim')]),
  ];
}

/** The documents behind the ids, and which of them nothing declared says is binding. */
function packLines({ packs, overlaps, notices }: Report, index: ReportIndex): Line[] {
  const { gapReport, names, overlap: words, pick } = index.words;
  const used = new Set(overlaps.flatMap(({ first, second }) => [first.pack, second.pack]));
  return packs
    .filter(({ id }) => used.has(id))
    .map(({ id, title, number, region }) => {
      const forced = notices.flatMap((notice) =>
        notice.type === 'pack-forced' && notice.pack === id ? [notice.name] : [],
      );
      const document = gapReport.document(pick(title), number);
      const about = names.join([
        names.phrases([document, region.name]),
        ...(forced.length === 0 ? [] : [words.forced(forced)]),
      ]);
      return line(names.labelled(id, about), 'plain', 2, '- ');
    });
}

function entryLines(overlap: Overlap, index: ReportIndex, verbose: boolean): Line[] {
  const { first, second, asked, outcome } = overlap;
  const what = index.words.pick(measureTitle(first.demand.must));
  return [
    line([index.topic(first), what, whoText(asked, index)].join(' · '), 'plain', 2, '- '),
    line(overlapText(overlap, index.words), outcome === 'conflict' ? 'overdue' : 'pending', 4, '=> '),
    ...[first, second].flatMap((rule) => ruleLines(rule, index, verbose)),
  ];
}

function ruleLines(rule: Rule, { words }: ReportIndex, verbose: boolean): Line[] {
  const { gapReport, names, pick } = words;
  const text = [demandText(rule, words), gapReport.clause(rule.clause), rule.id].join(' · ');
  return [
    line(names.labelled(rule.pack, text), 'plain', 4),
    ...(verbose ? [line(pick(rule.title), 'dim', 6)] : []),
  ];
}
