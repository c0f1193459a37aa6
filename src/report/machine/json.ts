import type { JsonFinding, JsonReport } from '../../model/json-report.ts';
import { jsonList } from '../text/json-list.ts';
import { jsonText } from '../text/json-text.ts';

const EMPTY = '\n  "findings": [],\n';

/** The report as it is, `duibiao-report/1`; piece by piece, so that no text outgrows what a program can hold. */
export function* json(report: JsonReport): Iterable<string> {
  if (report.findings.length === 0) yield jsonText(report);
  else yield* jsonAround(report, findingsText(report.findings));
}

/** Findings as they stand in the report, without the brackets around them. */
export function findingsText(findings: readonly JsonFinding[]): Iterable<string> {
  return jsonList(findings, (list) => ({ findings: list }));
}

/** The report around findings that are written already; there must be some. */
export function* jsonAround(report: JsonReport, findings: Iterable<string>): Iterable<string> {
  const frame = jsonText({ ...report, findings: [] });
  const at = frame.indexOf(EMPTY);
  yield `${frame.slice(0, at)}\n  "findings": [\n`;
  yield* findings;
  yield `\n  ],\n${frame.slice(at + EMPTY.length)}`;
}
