import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { JsonReport } from '../../../src/model/json-report.ts';
import { entriesOf } from '../../../src/report/entries/entries-of.ts';
import { MACHINE_FORMATS, type MachineFormat } from '../../../src/report/machine/index.ts';
import { parseCsv } from '../../support/parse-csv.ts';
import { parseGithub } from '../../support/parse-github.ts';
import { parseTap } from '../../support/parse-tap.ts';
import { parseXml } from '../../support/parse-xml.ts';
import { SEED } from '../../support/seed.ts';
import { HOSTILE, hostile, sample, written } from './sample.ts';

/** How many things a strict reader of the format finds in it. */
const COUNT: Readonly<Record<MachineFormat, (text: string) => number>> = {
  json: (text) => {
    const { findings, diagnostics, notices } = JSON.parse(text) as JsonReport;
    return findings.length + diagnostics.length + notices.length;
  },
  ndjson: (text) =>
    linesOf(text).filter((line) => line !== '' && 'type' in (JSON.parse(line) as object)).length,
  sarif: (text) => (JSON.parse(text) as { runs: [{ results: unknown[] }] }).runs[0].results.length,
  junit: (text) => parseXml(text).children.reduce((sum, { children }) => sum + casesIn(children), 0),
  github: (text) => parseGithub(text).length,
  gitlab: (text) => (JSON.parse(text) as unknown[]).length,
  markdown: (text) => linesOf(text).filter((line) => /^(\| |- )/.test(line)).length,
  csv: (text) => {
    const rows = parseCsv(text);
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
    return rows.length - 1;
  },
  tap: (text) => parseTap(text).length,
};

function casesIn(children: readonly { readonly name: string }[]): number {
  return children.filter(({ name }) => name === 'testcase').length;
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|[\r\n\u2028\u2029]/);
}

const FORMATS = Object.keys(MACHINE_FORMATS) as MachineFormat[];
// oxlint-disable-next-line no-control-regex -- what must not come through
const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\p{Cf}\u2028\u2029\p{Cs}]/u;

describe.each(FORMATS)('%s takes no text for its own', (format) => {
  const expected = COUNT[format](written(format, sample()));

  test.each(HOSTILE)('one that %s', (_, text) => {
    const actual = written(format, hostile(text));
    // A long Markdown report folds rows, which is tested elsewhere.
    const usual = COUNT[format](written(format, hostile('某镇')));
    const isFolded = format === 'markdown' && text.length > 1000;
    expect(isFolded ? usual : COUNT[format](actual)).toBe(usual);
    expect(actual.replace(/^\ufeff/, '')).not.toMatch(HIDDEN);
  });

  test('any', () => {
    const usual = COUNT[format](written(format, hostile('某镇')));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(COUNT[format](written(format, hostile(text)))).toBe(usual);
      }),
      { seed: SEED, numRuns: 40 },
    );
  });

  test('and says as much as there is', () => {
    expect(expected).toBeGreaterThan(0);
  });
});

const ALL = [...entriesOf(sample())];
const countOf = (...outcomes: string[]): number =>
  ALL.filter(({ outcome }) => outcomes.includes(outcome)).length;
const RUN = ALL.filter(({ name, outcome }) => name.startsWith('run/') && outcome === 'review').length;

test.each<[MachineFormat, number, string]>([
  ['ndjson', ALL.length + 1, 'the run, and every entry'],
  ['sarif', countOf('fault', 'failure', 'caution', 'review', 'note', 'waived') - RUN, 'no passes'],
  ['junit', ALL.length, 'passes too'],
  ['gitlab', countOf('fault', 'failure', 'caution', 'review', 'note', 'waived'), 'no passes'],
  ['csv', ALL.length, 'a row for everything'],
  ['tap', ALL.length, 'passes too'],
])('%s has %d: %s', (format, count) => {
  expect(COUNT[format](written(format, sample()))).toBe(count);
});

test('the blocks of TAP carry the texts themselves, made visible', () => {
  const [point] = parseTap(written('tap', hostile('a\u202e: "b" # c\\')));
  expect(point?.block?.['message']).toBe(String.raw`a\u{202e}: "b" # c` + '\\');
  expect(parse('a: "\\\\u{202e}"')).toEqual({ a: String.raw`\u{202e}` });
});
