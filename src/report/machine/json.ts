import type { JsonReport } from '../../model/json-report.ts';
import { jsonText } from '../text/json-text.ts';

const EMPTY = '\n  "findings": [],\n';

/** The report as it is, `duibiao-report/1`; finding by finding, so that no text outgrows what a program can hold. */
export function* json(report: JsonReport): Iterable<string> {
  const frame = jsonText({ ...report, findings: [] });
  if (report.findings.length === 0) {
    yield frame;
    return;
  }
  const at = frame.indexOf(EMPTY);
  yield `${frame.slice(0, at)}\n  "findings": [\n`;
  let separator = '';
  for (const finding of report.findings) {
    yield `${separator}    ${jsonText(finding).trimEnd().replaceAll('\n', '\n    ')}`;
    separator = ',\n';
  }
  yield `\n  ],\n${frame.slice(at + EMPTY.length)}`;
}
