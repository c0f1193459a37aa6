import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/model/bilingual.ts';
import type { MutationResult, Survivor } from '../../../src/model/mutant.ts';
import { packMutation } from '../../../src/report/packs/mutation.ts';
import { displayWidth } from '../../../src/report/text/display-width.ts';
import { golden } from '../../golden.ts';
import { contextOf } from '../sample-report.ts';

const survivor = (
  rule: string | null,
  at: string,
  from: unknown,
  to: unknown,
  line: number,
  column: number,
): Survivor => {
  const file = `packs/wutong-2024/${rule === null ? 'pack' : 'rules/1-duties'}.yaml`;
  return { rule, at, from, to, position: { file, line, column } };
};

const RESULT: MutationResult = {
  pack: 'wutong-2024',
  title: { zh: '梧桐县消防治理方案', en: 'Plan of Wutong' },
  total: 120,
  uncompiled: 8,
  failed: 101,
  equivalent: 2,
  survivors: [
    survivor(null, 'inForce.from', '2024-02-20', '2024-02-19', 9, 9),
    survivor(null, 'rosters.old-towns.names.柏溪镇', '柏溪镇', undefined, 31, 13),
    survivor('station-staff', 'each.level', 'township', 'county', 12, 19),
    survivor('station-staff', 'each.level', 'township', 'village', 12, 19),
    survivor('station-staff', 'must.atLeast', 3, 2, 13, 40),
    survivor('station-staff', 'must.atLeast', 'atLeast', 'moreThan', 13, 40),
    survivor('dispatch', 'where', { all: [{ established: { on: '2024-06-30' } }] }, undefined, 44, 12),
    survivor('dispatch', 'must.include.0.posts.镇长', '镇长', undefined, 47, 30),
    survivor('dispatch', 'must.include.0.posts.镇长', '镇长', '主要负责人', 47, 30),
  ],
  faults: [],
};

describe.each(LOCALES)('in %s', (locale) => {
  test('what was not noticed', () => {
    const text = packMutation(RESULT, contextOf({ locale }));
    expect(text).toBe(golden(`report/mutation-${locale}.txt`, text));
    for (const row of text.split('\n')) expect(displayWidth(row), row).toBeLessThanOrEqual(80);
  });

  test('all was noticed', () => {
    const { length } = RESULT.survivors;
    const result = { ...RESULT, total: RESULT.total - length, survivors: [] };
    const text = packMutation(result, contextOf({ locale, width: 120 }));
    expect(text).toBe(golden(`report/mutation-none-${locale}.txt`, text));
  });

  test('there was nothing to change', () => {
    const nothing = { ...RESULT, total: 0, uncompiled: 0, failed: 0, equivalent: 0, survivors: [] };
    expect(packMutation(nothing, contextOf({ locale }))).not.toMatch(/%|NaN|null/);
  });
});

test('one that is not noticed is never 100 %', () => {
  const [one] = RESULT.survivors;
  const result = { ...RESULT, total: 1002, failed: 991, survivors: one === undefined ? [] : [one] };
  expect(packMutation(result, contextOf({ locale: 'en' }))).toContain('score 99% (999 of 1000');
});

test('hidden characters of a pack are shown', () => {
  const survivors = [survivor('a', 'where.name.in.a\u202eb', 'a\u202eb', undefined, 1, 1)];
  expect(packMutation({ ...RESULT, survivors }, contextOf({}))).not.toContain('\u202e');
});
