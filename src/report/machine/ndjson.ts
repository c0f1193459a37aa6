import type { JsonReport } from '../../model/json-report.ts';
import { jsonLine } from '../text/json-text.ts';

/**
 * One value a line, each with its `type`: first the run (what `json` says besides findings), then every fault of the
 * inputs, every notice, every overlap of documents, every waiver, every finding.
 */
export function* ndjson(report: JsonReport): Iterable<string> {
  const { findings, diagnostics, notices, overlaps, waivers, ...run } = report;
  yield jsonLine({ type: 'run', ...run });
  for (const diagnostic of diagnostics) yield jsonLine({ type: 'diagnostic', ...diagnostic });
  for (const { type, ...notice } of notices) yield jsonLine({ type: 'notice', notice: type, ...notice });
  for (const overlap of overlaps) yield jsonLine({ type: 'overlap', ...overlap });
  for (const waiver of waivers) yield jsonLine({ type: 'waiver', ...waiver });
  for (const finding of findings) yield jsonLine({ type: 'finding', ...finding });
}
