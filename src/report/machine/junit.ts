import { messagesFor } from '../../i18n/index.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { JsonReport } from '../../model/json-report.ts';
import { divisionOrder } from '../words/division-order.ts';
import { detailsOf } from '../entries/details-of.ts';
import { entriesOf } from '../entries/entries-of.ts';
import type { Entry } from '../entries/entry.ts';
import type { Outcome } from '../entries/outcome.ts';
import { receiptOf } from '../entries/receipt-of.ts';
import { xmlText } from '../text/xml-text.ts';

/** The element below a test case; null for a pass. */
const ELEMENTS: Readonly<Record<Outcome, 'error' | 'failure' | 'skipped' | null>> = {
  fault: 'error',
  failure: 'failure',
  caution: 'skipped',
  review: 'skipped',
  note: 'skipped',
  known: 'skipped',
  waived: 'skipped',
  remark: 'skipped',
  pass: null,
  'not-applicable': 'skipped',
};

interface Suite {
  readonly name: string;
  readonly entries: readonly Entry[];
}

/**
 * JUnit as Jenkins reads it: a suite for the inputs and the whole run, with the receipt as its properties, then one for
 * every division. No times: nothing in the report depends on when it was made.
 */
export function* junit(report: JsonReport): Iterable<string> {
  const words = messagesFor(report.lang);
  const suites = suitesOf(report, words);
  const totals = { name: report.tool.name, ...countsOf(suites.flatMap(({ entries }) => entries)) };
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes(totals)}>\n`;
  for (const [index, { name, entries }] of suites.entries()) {
    yield `  <testsuite${attributes({ name, ...countsOf(entries) })}>\n`;
    if (index === 0) yield propertiesOf(report);
    const used = new Set<string>();
    for (const entry of entries) yield testCase(entry, words, used);
    yield '  </testsuite>\n';
  }
  yield '</testsuites>\n';
}

function suitesOf(report: JsonReport, { formats }: Messages): Suite[] {
  const ofRun: Entry[] = [];
  const ofDivisions = new Map<string, { readonly path: readonly string[]; readonly entries: Entry[] }>();
  for (const entry of entriesOf(report)) {
    const { finding } = entry;
    if (finding === null) {
      ofRun.push(entry);
      continue;
    }
    const key = JSON.stringify(finding.division);
    const known = ofDivisions.get(key);
    if (known === undefined) ofDivisions.set(key, { path: finding.division, entries: [entry] });
    else known.entries.push(entry);
  }
  const compare = divisionOrder(report.findings.map(({ division }) => division));
  return [
    { name: formats.wholeRun, entries: ofRun },
    ...[...ofDivisions.values()]
      .toSorted((a, b) => compare(a.path, b.path))
      .map(({ path, entries }) => ({ name: path.join(' / '), entries })),
  ];
}

function countsOf(entries: readonly Entry[]): Record<'tests' | 'failures' | 'errors' | 'skipped', number> {
  const count = (element: string): number =>
    entries.filter(({ outcome }) => ELEMENTS[outcome] === element).length;
  return {
    tests: entries.length,
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
  };
}

function propertiesOf(report: JsonReport): string {
  const lines = receiptOf(report).map(
    ({ key, value }) => `      <property${attributes({ name: key, value })}/>\n`,
  );
  return `    <properties>\n${lines.join('')}    </properties>\n`;
}

function testCase(entry: Entry, words: Messages, used: Set<string>): string {
  const { outcome, name, message, finding } = entry;
  const element = ELEMENTS[outcome];
  const start = `    <testcase${attributes({ name: uniqueName(entry, used), classname: name.replaceAll('/', '.') })}`;
  if (element === null) return `${start}/>\n`;
  const type = finding?.status ?? name;
  const details = [message, ...detailsOf(entry, words)].map(xmlText).join('\n');
  return `${start}>\n      <${element}${attributes({ type, message })}>${details}</${element}>\n    </testcase>\n`;
}

/** Jenkins tells tests apart by class and name. */
function uniqueName({ name, title, fingerprint }: Entry, used: Set<string>): string {
  const key = `${name} ${title}`;
  if (used.has(key)) return `${title} ${fingerprint.slice(0, 8)}`;
  used.add(key);
  return title;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xmlText(`${value}`)}"`)
    .join('');
}
