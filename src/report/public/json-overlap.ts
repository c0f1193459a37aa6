import type { Overlap } from '../../model/overlap.ts';
import type { JsonOverlap } from '../../model/json-report.ts';
import { measureTitle } from '../words/measure-title.ts';
import { overlapText } from '../words/overlap-text.ts';
import type { ReportIndex } from './report-index.ts';

/** An overlap as its public JSON, sentences in the language of `index`. */
export function jsonOverlap(
  overlap: Overlap,
  { ruleKey, words }: Pick<ReportIndex, 'ruleKey' | 'words'>,
): JsonOverlap {
  const { first, second, outcome, parts, disputed, asked } = overlap;
  return {
    topic: first.topic,
    title: words.pick(measureTitle(first.demand.must)),
    first: ruleKey(first),
    second: ruleKey(second),
    outcome,
    stricter: outcome === 'stricter' ? ruleKey(first) : null,
    parts,
    disputed,
    asked: asked.map(({ division, level }) => ({ division, level })),
    message: overlapText(overlap, words),
  };
}
