import type { JsonReport } from '../../model/json-report.ts';
import { entriesOf } from '../entries/entries-of.ts';
import type { Entry } from '../entries/entry.ts';
import { fileOf } from '../entries/file-of.ts';
import type { Outcome } from '../entries/outcome.ts';
import { jsonText } from '../text/json-text.ts';

/** Null for what is no issue. */
const SEVERITY: Readonly<Record<Outcome, 'blocker' | 'major' | 'minor' | 'info' | null>> = {
  fault: 'blocker',
  failure: 'major',
  caution: 'minor',
  review: 'minor',
  note: 'info',
  known: 'info',
  waived: 'info',
  remark: null,
  pass: null,
  'not-applicable': null,
};

/**
 * Code Quality of GitLab: one array of issues. Every issue must have a file and a line: what has none is shown at the first
 * line. There is no place for a receipt in it.
 */
export function* gitlab(report: JsonReport): Iterable<string> {
  let separator = '[\n';
  for (const entry of entriesOf(report)) {
    const severity = SEVERITY[entry.outcome];
    if (severity === null) continue;
    yield `${separator}  ${jsonText(issueOf(entry, severity, report))
      .trimEnd()
      .replaceAll('\n', '\n  ')}`;
    separator = ',\n';
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n';
}

function issueOf(entry: Entry, severity: string, report: JsonReport): object {
  return {
    description: entry.message,
    check_name: entry.name,
    fingerprint: entry.fingerprint,
    severity,
    location: { path: fileOf(entry, report), lines: { begin: entry.location?.line ?? 1 } },
  };
}
