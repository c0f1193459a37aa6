import { describe, expect, test } from 'vitest';
import { boundaries } from '../../../src/author/boundaries/boundaries.ts';
import { BOUNDARY_SORTS, type BoundaryFailure, type BoundarySort } from '../../../src/model/boundary.ts';
import type { Rule } from '../../../src/model/pack-file.generated.ts';
import { judgeBoundary } from '../../../src/tasks/steps/judge-boundary.ts';
import { testBoundaries } from '../../../src/tasks/steps/test-boundaries.ts';
import { EVERY_FORM } from '../../support/every-form-pack.ts';
import { packOf } from '../../support/pack-of.ts';

describe('a pack that has every form of rule', () => {
  const result = testBoundaries(EVERY_FORM);

  test('passes, and nothing of it is left out', () => {
    const { failures, impossible, omitted } = result;
    expect([failures, impossible, omitted]).toEqual([[], [], []]);
  });

  test('every rule and reading is tried, with what is met, missed and not declared', () => {
    const { cases } = boundaries(EVERY_FORM);
    for (const rule of EVERY_FORM.rules) {
      const names = rule.readings.length === 0 ? [null] : rule.readings.map(({ name }) => name);
      for (const reading of names) {
        const own = cases.filter((one) => one.rule === rule.id && one.reading === reading);
        const statuses = own.map(({ row: { expect: expected } }) =>
          typeof expected === 'string' ? expected : expected.status,
        );
        expect(statuses, rule.id).toEqual(expect.arrayContaining(['met', 'undeclared']));
        expect(
          statuses.some((status) => ['open', 'overdue'].includes(status)),
          rule.id,
        ).toBe(true);
      }
    }
  });

  test('there are cases of every sort, and the same again', () => {
    expect(BOUNDARY_SORTS.filter((sort) => result.generated[sort] === 0)).toEqual([]);
    expect(boundaries(EVERY_FORM)).toEqual(boundaries(EVERY_FORM));
  });
});

const DAY = '2023-09-30';
const members = (...posts: string[]): Partial<Rule> => ({
  must: { have: 'committee.members', include: posts.map((post) => ({ posts: [post] })) },
});
const meetings = (atLeast: number, every: Rule['every'], kind = 'joint'): Partial<Rule> => ({
  must: { have: 'meetings', of: { kind }, atLeast },
  ...(every === undefined ? {} : { every }),
});

/** The cases of a rule as it is written, judged by a program that reads it as another. */
function misread(written: Partial<Rule>, read: Partial<Rule>): BoundaryFailure[] {
  const pack = packOf({ rules: [written] });
  const [wrong] = packOf({ rules: [read] }).rules;
  if (wrong === undefined) throw new Error('no rule');
  return boundaries(pack).cases.flatMap((one) => judgeBoundary(pack, wrong, one) ?? []);
}

describe('a program that misreads a rule is caught', () => {
  test.each<[why: string, written: Partial<Rule>, read: Partial<Rule>, sort: BoundarySort]>([
    [
      'a quota one too high',
      { must: { have: 'station.staff', atLeast: 2 } },
      { must: { have: 'station.staff', atLeast: 3 } },
      'quota',
    ],
    [
      'at least read as more than',
      { must: { have: 'station.staff', atLeast: 2 } },
      { must: { have: 'station.staff', moreThan: 2 } },
      'quota',
    ],
    [
      'at most read as fewer than',
      { must: { have: 'station.staff', atMost: 2 } },
      { must: { have: 'station.staff', lessThan: 2 } },
      'quota',
    ],
    [
      'a share one percent too high',
      { must: { all: 'residentGroups', have: 'posted', percent: 60 } },
      { must: { all: 'residentGroups', have: 'posted', percent: 61 } },
      'quota',
    ],
    [
      'all read as most',
      { must: { all: 'residentGroups', have: 'posted' } },
      { must: { all: 'residentGroups', have: 'posted', percent: 90 } },
      'quota',
    ],
    ['a due day one day late', { by: DAY }, { by: '2023-10-01' }, 'day'],
    ['a due day one day early', { by: DAY }, { by: '2023-09-29' }, 'day'],
    ['a day read as no day', { by: DAY }, {}, 'day'],
    [
      'a threshold that takes its bound in',
      { where: { builtUpAreaKm2: { moreThan: 2 } } },
      { where: { builtUpAreaKm2: { atLeast: 2 } } },
      'threshold',
    ],
    [
      'a not that is read over',
      { where: { not: { 'brigade.established': true } } },
      { where: { 'brigade.established': true } },
      'threshold',
    ],
    [
      'any read as all',
      { where: { any: [{ 'brigade.established': true }, { builtUpAreaKm2: { moreThan: 2 } }] } },
      { where: { all: [{ 'brigade.established': true }, { builtUpAreaKm2: { moreThan: 2 } }] } },
      'threshold',
    ],
    [
      'a day of a condition one day late',
      { where: { 'brigade.established': { on: DAY } } },
      { where: { 'brigade.established': { on: '2023-10-01' } } },
      'threshold',
    ],
    [
      'another kind of town asked',
      { each: { kind: 'town' } },
      { each: { kind: ['town', 'subdistrict'] } },
      'threshold',
    ],
    [
      'one kind of meeting taken for another',
      meetings(1, 'quarter'),
      meetings(1, 'quarter', 'regular'),
      'threshold',
    ],
    ['one meeting too many', meetings(2, 'year'), meetings(3, 'year'), 'quota'],
    ['a quarter read as half a year', meetings(1, 'quarter'), meetings(1, 'half-year'), 'period'],
    [
      'a duty that begins a period late',
      meetings(1, { period: 'quarter', from: '2023-04-01' }),
      meetings(1, { period: 'quarter', from: '2023-07-01' }),
      'period',
    ],
    [
      'a duty that does not end',
      meetings(1, { period: 'quarter', from: '2023-04-01', until: '2023-12-31' }),
      meetings(1, { period: 'quarter', from: '2023-04-01' }),
      'period',
    ],
    ['a place that is not asked for', members('乡镇长', '平安办负责人'), members('乡镇长'), 'composition'],
    ['a post taken for another', members('平安办负责人'), members('应急管理办公室负责人'), 'composition'],
    [
      'a role that is read over',
      { must: { have: 'committee.members', include: [{ role: 'chair', posts: ['乡镇长'] }] } },
      members('乡镇长'),
      'composition',
    ],
    [
      'an alternative that is read over',
      { must: { any: [{ have: 'planning.specialPlan' }, { have: 'planning.chapter' }] } },
      { must: { have: 'planning.specialPlan' } },
      'composition',
    ],
    [
      'another fact looked at',
      { must: { have: 'station.established' } },
      { must: { have: 'workRoom.established' } },
      'none',
    ],
  ])('%s', (_, written, read, sort) => {
    expect(new Set(misread(written, read).map((failure) => failure.case.sort))).toContain(sort);
    expect(misread(written, written)).toEqual([]);
  });

  test('a failure says what was expected and what was got', () => {
    const [failure] = misread(
      { must: { have: 'station.staff', atLeast: 2 } },
      { must: { have: 'station.staff', moreThan: 2 } },
    ).filter(({ case: { words } }) => words.type === 'number' && words.value === 2);
    expect(failure).toMatchObject({
      case: { rule: 'rule', sort: 'quota', words: { type: 'number', value: 2, form: 'number' } },
      expected: { status: 'met', gap: null },
      actual: { status: 'open', gap: 1 },
      instead: null,
    });
  });
});
