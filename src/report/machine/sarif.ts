import type { JsonReport } from '../../model/json-report.ts';
import { entriesOf } from '../entries/entries-of.ts';
import { jsonList } from '../text/json-list.ts';
import { jsonText } from '../text/json-text.ts';
import { limitedEntries } from './sarif/limited-entries.ts';
import { resultOf } from './sarif/result-of.ts';
import { rulesOf } from './sarif/rules-of.ts';
import { runOf } from './sarif/run-of.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const EMPTY = '\n      "results": []';

/** SARIF 2.1.0 with one run: gaps, what is undeclared and faults of the inputs, never passes; written piece by piece. */
export function* sarif(report: JsonReport): Iterable<string> {
  const { entries, left } = limitedEntries(entriesOf(report));
  const rules = rulesOf(entries, report);
  const frame = jsonText({ $schema: SCHEMA, version: '2.1.0', runs: [runOf(report, rules, left)] });
  if (entries.length === 0) {
    yield frame;
    return;
  }
  const at = frame.indexOf(EMPTY);
  yield `${frame.slice(0, at)}\n      "results": [\n`;
  const indices = new Map(rules.map(({ id }, index) => [id, index]));
  // Where one result says whether it is suppressed, all must.
  const hasWaived = entries.some(({ outcome }) => outcome === 'waived');
  const results = entries.map((entry) => resultOf(entry, indices.get(entry.name) ?? 0, hasWaived));
  yield* jsonList(results, (list) => ({ runs: [{ results: list }] }));
  yield `\n      ]${frame.slice(at + EMPTY.length)}`;
}
