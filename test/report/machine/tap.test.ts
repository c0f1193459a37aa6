import { Parser } from 'tap-parser';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/model/bilingual.ts';
import { parseTap } from '../../support/parse-tap.ts';
import { hostile, sample, written } from './sample.ts';

describe('TAP', () => {
  const points = parseTap(written('tap', sample()));

  test('what is not known is never ok', () => {
    const undeclared = points.filter(({ reason }) => reason === '未申报');
    expect(undeclared.map(({ isOk, directive }) => [isOk, directive])).toEqual([[false, 'TODO']]);
  });

  test('only passes are plainly ok', () => {
    const plain = points.filter(({ isOk, directive }) => isOk && directive === null);
    const { met, late } = sample().summary;
    expect(plain.length).toBe(met + late);
    expect(plain.every(({ block }) => block === null)).toBe(true);
  });

  test('the block says rule, verdict and place', () => {
    expect(points[0]?.block).toMatchObject({
      rule: 'input/not-a-date',
      severity: 'fault',
      at: '申报/坏.yaml:7:3',
    });
    expect(points[2]?.block?.['at']).toBe('申报/无.yaml');
  });

  test.each(LOCALES)('a strict parser of others reads all of it (%s)', (lang) => {
    const events = Parser.parse(written('tap', sample(lang)), { strict: true });
    const read = new Set(events.map(([name]) => name));
    expect(read).toEqual(new Set(['version', 'plan', 'comment', 'assert', 'complete', 'finish', 'close']));
    const asserts = events.flatMap((event) => (event[0] === 'assert' ? [event[1]] : []));
    expect(asserts.map(({ ok }) => ok)).toEqual(points.map(({ isOk }) => isOk));
    expect(asserts.filter(({ tapError }) => tapError !== null)).toEqual([]);
    // tap-mocha-reporter asks this text for its lines.
    for (const { diag } of asserts) expect(['string', 'undefined']).toContain(typeof diag?.at);
  });

  test.each([
    ['a # SKIP b', 'a directive of its own'],
    ['a \\# TODO b', 'one with a backslash in front'],
    ['a\\', 'a backslash that would take the next sign along'],
  ])('%j is no directive: %s', (text) => {
    const skipped = points.map(({ directive }) => directive);
    expect(parseTap(written('tap', hostile(text))).map(({ directive }) => directive)).toEqual(skipped);
  });

  test('no text bails out', () => {
    const text = written('tap', hostile('Bail out! a\nBail out! b'));
    expect(text.split('\n').filter((line) => /^\s*bail out!/i.test(line))).toEqual([]);
  });

  test('a report that lists nothing plans nothing, and says so', () => {
    const report = sample('en', { findings: [], diagnostics: [], notices: [] });
    expect(written('tap', report)).toContain('\n1..0 # Nothing to list.\n');
  });
});
