import type { FileFault } from '../contract/fault-groups.ts';
import type { FaultSentences } from '../contract/faults.ts';
import { placeText } from '../place-text.ts';
import { names } from './names.ts';
import { phrases } from './phrases.ts';
import { yamlCause } from './yaml-cause.ts';

const { because, choices, isGiven, meant, quote, shapes } = phrases;

/** Faults of a file as such. */
export const yamlFaults: Pick<FaultSentences, FileFault> = {
  'file-not-found': ({ token, nearest }) => `file ${quote(token)} not found${meant(nearest)}`,
  'file-unreadable': ({ token, detail }) => `cannot read file ${quote(token)}${because(detail)}`,
  'no-files': ({ token }) =>
    token === undefined
      ? 'no file to read was given'
      : `${quote(token)} matches no YAML file (.yaml or .yml)`,
  'not-json': () => 'no complete JSON: the file may have been cut off, or it is no report of duibiao',
  'not-a-report': ({ token, expected }) =>
    `no report of a check${isGiven(token) ? ` (it says ${quote(token)})` : ''}; the output of duibiao check --format json is needed (${expected?.[0] ?? ''})`,
  'file-too-large': ({ actual, limit }) =>
    `the file is too large: ${actual ?? '?'} bytes, at most ${limit ?? '?'}`,
  'file-not-utf8': ({ detail }) =>
    `the file is not UTF-8${detail === 'GBK' ? ' (it looks like GBK)' : ''}; save it as UTF-8 in your editor`,
  'file-empty': () => 'the file is empty',
  'file-bom': () => 'the file begins with a byte order mark, which is ignored; UTF-8 without it is better',
  'file-crlf': () => 'the file has Windows line ends (CRLF), which are read as usual',

  'yaml-syntax': ({ token, detail }) =>
    `YAML syntax error${isGiven(token) ? ` at ${quote(token)}` : ''}: ${yamlCause(detail)}`,
  'yaml-several-documents': () => 'a file holds one document: it cannot be split with ---',
  'yaml-alias': ({ token }) =>
    `anchors and aliases (& and *) are not allowed${token === undefined ? '' : `: ${quote(token)}`}; write the content out`,
  'yaml-anchor': ({ token }) =>
    `anchors are not allowed${token === undefined ? ' (&)' : `: ${quote(token)}`}; write the content out`,
  'yaml-tag': ({ token }) => `the tag ${quote(token)} is not allowed; write the content itself`,
  'yaml-merge-key': () => 'the merge key << is not allowed; write the content out',
  'yaml-duplicate-key': ({ token, key, other }) =>
    `${quote(token ?? key)} is written twice${other === undefined ? '' : `, the other time at ${placeText(other)}`}; keep one`,
  'yaml-too-deep': ({ limit }) => `nested too deeply, at most ${limit ?? '?'} levels`,
  'yaml-too-many-nodes': ({ limit }) => `too much content, at most ${limit ?? '?'} items`,
  'yaml-fullwidth-colon': ({ token, nearest }) =>
    `${token === undefined ? 'this line' : quote(token)} has a full-width colon; write an ASCII colon and a space${nearest === null || nearest === undefined ? '' : `: ${nearest}`}`,
  'yaml-fullwidth-space': () => 'a full-width space stands here; use ordinary spaces only',
  'yaml-fullwidth-comma': () => 'a full-width comma stands between the items in brackets; use ","',
  'yaml-tab': () => 'a tab begins the line; indent with spaces only',
  'yaml-huge-number': ({ token }) =>
    `the number ${quote(token)} has too many digits and would lose some; if it is an identifier, quote it`,

  'wrong-type': ({ token, key, expected, detail }) =>
    `${isGiven(token) ? quote(token) : 'the content'} does not fit${isGiven(key) ? ` under ${key}` : ''}; expected ${shapes(expected)}` +
    (detail === 'quote' ? ', text that looks like a number or a day in quotes' : ''),
  'unknown-key': ({ token, key, nearest, expected }) =>
    `unknown key ${quote(token ?? key)}${meant(nearest)}${nearest === null || nearest === undefined ? choices(expected) : ''}`,
  'missing-key': ({ key, token, expected }) =>
    `missing key ${quote(key ?? token)}${expected === undefined || expected.length === 0 ? '' : `; expected ${shapes(expected)}`}`,
  'not-allowed-value': ({ token, key, nearest, expected }) =>
    `${quote(token)} is not allowed${key === undefined ? ' here' : ` as ${key}`}${meant(nearest)}${choices(expected)}`,
  'not-a-date': ({ token }) =>
    `${quote(token)} is not a date; write it like 2023-03-20, a day that the calendar has`,
  'not-a-period': ({ token }) =>
    `${quote(token)} is not a period; write "2024" (year), 2024-H1 (half-year), 2024-Q1 (quarter) or 2024-05 (month)`,
  'belongs-to-its-day': ({ token, key }) =>
    `what ${quote(key)} records belongs to the day on which it takes place, so ${quote(token)} cannot be written; only reports, plans and summaries may say for which period they are`,
  'number-out-of-range': ({ token, limit, detail }) =>
    `the number ${quote(token)} is out of range${limit === undefined ? '' : `; ${BOUNDS[detail ?? ''] ?? 'the limit is'} ${limit}`}`,
  'not-an-integer': ({ token }) => `${quote(token)} is not a whole number`,
  'empty-text': ({ key }) => `${key === undefined ? 'this' : quote(key)} must not be empty`,
  'too-few-items': ({ key, limit, actual }) =>
    `${key === undefined ? 'this' : quote(key)} needs at least ${limit ?? 1} items${actual === undefined ? '' : `, has ${actual}`}`,
  'too-long': ({ key, token, limit, actual }) =>
    `${quote(token ?? key)} is too long${actual === undefined ? '' : ` (${actual} characters)`}, at most ${limit ?? '?'} characters`,
  'bad-pattern': ({ token, detail, expected }) =>
    `${quote(token)} is not written as it must be${expected === undefined ? '' : `; write it like ${names.list(expected)}`}${isGiven(detail) ? `; it must match ${detail}` : ''}`,
  'fullwidth-digits': ({ token, nearest }) =>
    `${quote(token)} has full-width characters; write ASCII ones${nearest === null || nearest === undefined ? '' : `: ${nearest}`}`,
  'repeated-item': ({ token, other }) =>
    `${quote(token)} is repeated in the list${other === undefined ? '' : `, the other time at ${placeText(other)}`}`,
};

const BOUNDS: Readonly<Record<string, string>> = {
  minimum: 'it must be at least',
  exclusiveMinimum: 'it must be more than',
  maximum: 'it must be at most',
};
