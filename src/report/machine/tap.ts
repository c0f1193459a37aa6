import { messagesFor } from '../../i18n/index.ts';
import { placeText } from '../../i18n/place-text.ts';
import type { JsonReport } from '../../model/json-report.ts';
import { entriesOf } from '../entries/entries-of.ts';
import type { Entry, EntryLocation } from '../entries/entry.ts';
import type { Outcome } from '../entries/outcome.ts';
import { receiptOf } from '../entries/receipt-of.ts';
import { jsonLine } from '../text/json-text.ts';
import { visible } from '../text/visible.ts';

interface Point {
  readonly isOk: boolean;
  readonly directive: 'todo' | 'skip' | null;
}

// What is not known is `not ok`, so that also a reader without directives never takes it for a pass.
const POINTS: Readonly<Record<Outcome, Point>> = {
  fault: { isOk: false, directive: null },
  failure: { isOk: false, directive: null },
  caution: { isOk: false, directive: 'todo' },
  review: { isOk: false, directive: 'todo' },
  note: { isOk: false, directive: 'todo' },
  known: { isOk: false, directive: 'todo' },
  waived: { isOk: false, directive: 'todo' },
  remark: { isOk: true, directive: 'skip' },
  pass: { isOk: true, directive: null },
  'not-applicable': { isOk: true, directive: 'skip' },
};

/** TAP version 14: a test point for every entry, with a block of YAML where it is no pass. */
export function* tap(report: JsonReport): Iterable<string> {
  const words = messagesFor(report.lang);
  let count = 0;
  for (const _ of entriesOf(report)) count += 1;
  yield `TAP version 14\n${count === 0 ? `1..0 # ${tapText(words.formats.nothingListed)}` : `1..${count}`}\n`;
  for (const { label, value } of receiptOf(report)) yield `# ${words.names.labelled(label, value)}\n`;
  let number = 0;
  for (const entry of entriesOf(report)) {
    number += 1;
    yield `${pointLine(entry, number)}\n`;
    if (entry.outcome !== 'pass') yield blockOf(entry);
  }
}

function pointLine({ outcome, title, word }: Entry, number: number): string {
  const { isOk, directive } = POINTS[outcome];
  const suffix = directive === null ? '' : ` # ${directive.toUpperCase()} ${tapText(word)}`;
  return `${isOk ? 'ok' : 'not ok'} ${number} - ${tapText(title)}${suffix}`;
}

/** Every text in double quotes with the escapes of JSON, which YAML has too. */
function blockOf({ outcome, name, word, message, location, fingerprint, finding }: Entry): string {
  const fields: [string, unknown][] = [
    ['message', message],
    ['severity', outcome],
    ['verdict', word],
    ['rule', name],
    ...(finding === null
      ? []
      : ([
          ['division', finding.division],
          ['clause', finding.clause],
          ['remedy', finding.remedy],
        ] as [string, unknown][])),
    ['fingerprint', fingerprint],
    ...(location === null ? [] : ([['at', placeOf(location)]] as [string, unknown][])),
  ];
  return `  ---\n${fields.map(([key, value]) => `  ${key}: ${jsonLine(value)}`).join('')}  ...\n`;
}

/** A text: tap-mocha-reporter stops at a mapping. */
function placeOf({ file, line, column }: EntryLocation): string {
  return line === null ? file : placeText({ file, line, column: column ?? 1 });
}

/** Inside the description or the directive of a test point: no directive of its own. */
function tapText(text: string): string {
  return visible(text).replace(/[\\#]/g, String.raw`\$&`).trim();
}
