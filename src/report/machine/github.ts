import { messagesFor } from '../../i18n/index.ts';
import type { JsonReport } from '../../model/json-report.ts';
import { entriesOf } from '../entries/entries-of.ts';
import type { Entry } from '../entries/entry.ts';
import type { Outcome } from '../entries/outcome.ts';
import { totalsText } from '../words/totals-text.ts';
import { githubCommand } from '../text/github-command.ts';
import { asOfText } from '../words/as-of-text.ts';
import type { MachineHow } from './machine-how.ts';

type Kind = 'error' | 'warning' | 'notice';

/** Null for what is no annotation. */
const KINDS: Readonly<Record<Outcome, Kind | null>> = {
  fault: 'error',
  failure: 'error',
  caution: 'warning',
  review: 'warning',
  note: 'notice',
  known: 'notice',
  waived: 'notice',
  remark: 'notice',
  pass: null,
  'not-applicable': null,
};

/** GitHub shows ten of a kind and drops the rest without a word; the last notice is ours. */
const ROOM: Readonly<Record<Kind, number>> = { error: 10, warning: 10, notice: 9 };

/**
 * Annotations of GitHub Actions, which are workflow commands: those of changed files first; what has no room is counted in
 * the last one.
 */
export function* github(report: JsonReport, { changed = [] }: MachineHow = {}): Iterable<string> {
  const words = messagesFor(report.lang);
  const used: Record<Kind, number> = { error: 0, warning: 0, notice: 0 };
  let left = 0;
  for (const entry of changedFirst([...entriesOf(report)], new Set(changed))) {
    const kind = KINDS[entry.outcome];
    if (kind === null) continue;
    used[kind] += 1;
    if (used[kind] > ROOM[kind]) left += 1;
    else yield githubCommand(kind, propertiesOf(entry), entry.message);
  }
  const totals = words.names.join([asOfText(report, words), totalsText(report, words)]);
  yield githubCommand(
    'notice',
    { title: `${report.tool.name} ${report.tool.version}` },
    words.formats.restOfAnnotations(totals, left),
  );
}

function changedFirst(entries: readonly Entry[], changed: ReadonlySet<string>): readonly Entry[] {
  const isFirst = ({ location }: Entry): boolean => location !== null && changed.has(location.file);
  return [...entries.filter(isFirst), ...entries.filter((entry) => !isFirst(entry))];
}

function propertiesOf({ location, name, word }: Entry): Record<string, string | number> {
  return {
    ...(location === null ? {} : { file: location.file }),
    ...(location === null || location.line === null
      ? {}
      : { line: location.line, col: location.column ?? 1 }),
    title: `${word} ${name}`,
  };
}
