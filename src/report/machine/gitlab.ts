import type { JsonReport } from '../../model/json-report.ts';
import { entriesOf } from '../entries/entries-of.ts';
import type { Entry } from '../entries/entry.ts';
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

/** The file that an entry is shown at: its own, or the first of the run where it is about the whole. */
function fileOf(
  { location }: Pick<Entry, 'location'>,
  { sources, options }: Pick<JsonReport, 'sources' | 'options'>,
): string {
  return location?.file ?? sources[0]?.file ?? options.paths[0] ?? '.';
}
