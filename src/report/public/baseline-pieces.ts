import type { Baseline } from '../../model/baseline.ts';
import { jsonLine, jsonText } from '../text/json-text.ts';

const EMPTY = '  "gaps": []\n}\n';

/** A baseline as its file: one gap a line, so that a review sees each that is added or taken away. */
export function* baselinePieces(baseline: Baseline): Iterable<string> {
  const frame = jsonText({ ...baseline, gaps: [] });
  if (baseline.gaps.length === 0) {
    yield frame;
    return;
  }
  yield `${frame.slice(0, -EMPTY.length)}  "gaps": [\n`;
  let separator = '';
  for (const gap of baseline.gaps) {
    yield `${separator}    ${jsonLine(gap).trimEnd()}`;
    separator = ',\n';
  }
  yield '\n  ]\n}\n';
}
