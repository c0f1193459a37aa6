import { describe, expect, test } from 'vitest';
import { boundaries } from '../../../src/author/boundaries/boundaries.ts';
import type { BoundaryLack } from '../../../src/model/boundary.ts';
import type { Rule } from '../../../src/model/pack-file.generated.ts';
import { compileParts } from '../../support/pack-of.ts';

const words = { zh: '说明', en: 'words' };
const flag = { type: 'flag' as const, levels: ['township' as const], title: words };
const PACK = {
  facts: {
    first: flag,
    second: flag,
    depth: { type: 'quantity' as const, levels: ['township' as const], title: words, unit: '米' },
    houses: {
      type: 'collection' as const,
      levels: ['township' as const],
      title: words,
      fields: {
        persons: { type: 'count' as const, title: words },
        checked: { type: 'flag' as const, title: words },
      },
    },
  },
};

type Lacking = readonly [why: string, rule: Partial<Rule>, lack: BoundaryLack['type']];

/** Facts that this rule does not look at are no fault here. */
const lacksOf = (rule: Partial<Rule>): ReturnType<typeof boundaries> => {
  const { pack, faults } = compileParts({ pack: PACK, rules: [rule] });
  expect(faults.filter(({ code }) => code !== 'pack-fact-unused')).toEqual([]);
  return boundaries(pack);
};

describe('a rule that cannot be right', () => {
  test.each<Lacking>([
    [
      'its condition contradicts itself',
      { where: { all: [{ 'own.first': true }, { not: { 'own.first': true } }] } },
      'never-applies',
    ],
    [
      'no number is above the one bound and below the other',
      { where: { all: [{ 'own.depth': { moreThan: 5 } }, { 'own.depth': { lessThan: 5 } }] } },
      'never-applies',
    ],
    [
      'it asks towns of a kind that they are not',
      { each: { kind: 'town' }, where: { kind: 'subdistrict' } },
      'never-applies',
    ],
    ['nothing is fewer than none', { must: { have: 'station.staff', lessThan: 0 } }, 'never-met'],
    [
      'no house is asked about',
      {
        must: {
          all: 'own.houses',
          have: 'checked',
          of: { all: [{ persons: { moreThan: 3 } }, { persons: { lessThan: 3 } }] },
        },
      },
      'never-met',
    ],
    [
      'no meeting is of two kinds',
      { must: { have: 'meetings', of: { all: [{ kind: 'joint' }, { kind: 'regular' }] } }, every: 'year' },
      'never-met',
    ],
    ['everybody has at least none', { must: { have: 'station.staff', atLeast: 0 } }, 'never-missed'],
    [
      'one head cannot be chair and deputy',
      {
        must: {
          have: 'station.head',
          include: [
            { role: 'chair', posts: ['党委书记'] },
            { role: 'deputy', posts: ['乡镇长'] },
          ],
        },
      },
      'one-person',
    ],
    [
      'both alternatives cannot be met',
      {
        must: {
          any: [
            { have: 'station.staff', lessThan: 0 },
            { have: 'workRoom.staff', lessThan: 0 },
          ],
        },
      },
      'never-met',
    ],
    [
      'one alternative is always met',
      { must: { any: [{ have: 'own.first' }, { have: 'station.staff', atLeast: 0 }] } },
      'never-missed',
    ],
  ])('%s', (_, rule, lack) => {
    const { impossible, omitted, cases } = lacksOf(rule);
    expect(impossible).toEqual([{ rule: 'rule', reading: null, lack: { type: lack } }]);
    expect(omitted).toEqual([]);
    expect(cases).toEqual([]);
  });

  test.each<Lacking>([
    [
      'two bounds leave a number between them',
      { where: { all: [{ 'own.depth': { moreThan: 5 } }, { 'own.depth': { lessThan: 5.05 } }] } },
      'never-applies',
    ],
    [
      'one town may have two designations',
      {
        where: {
          all: [
            { designations: { includes: ['key-town'] } },
            { designations: { includes: ['central-town'] } },
          ],
        },
      },
      'never-applies',
    ],
    [
      'what was there on a day may have gone',
      { where: { all: [{ 'own.first': { on: '2023-12-31' } }, { 'own.first': false }] } },
      'never-applies',
    ],
    ['nobody at all is at most none', { must: { have: 'station.staff', atMost: 0 } }, 'never-met'],
  ])('but not where %s', (_, rule) => {
    expect(lacksOf(rule).impossible).toEqual([]);
  });

  test('of several readings the one that is wrong is named', () => {
    const { impossible, cases } = lacksOf({
      readings: {
        default: 'one',
        why: words,
        options: {
          one: { title: words, change: {} },
          none: { title: words, change: { must: { have: 'station.staff', lessThan: 0 } } },
        },
      },
    });
    expect(impossible).toEqual([{ rule: 'rule', reading: 'none', lack: { type: 'never-met' } }]);
    expect(new Set(cases.map(({ reading }) => reading))).toEqual(new Set(['one']));
  });
});

describe('what cannot be generated is named', () => {
  test.each<Lacking>([
    [
      'a part of a condition that never decides',
      { where: { all: [{ 'own.first': true }, { any: [{ 'own.first': true }, { 'own.second': true }] }] } },
      'never-decides',
    ],
    [
      'a field of a meeting that never decides',
      {
        must: {
          have: 'trainings',
          of: { all: [{ kind: 'business' }, { any: [{ kind: 'business' }, { gridWorkers: true }] }] },
        },
        every: 'year',
      },
      'never-decides',
    ],
    [
      'two alternatives that look at one fact',
      {
        must: {
          any: [
            { have: 'station.staff', atLeast: 2 },
            { have: 'station.staff', atLeast: 5 },
          ],
        },
      },
      'shared-fact',
    ],
    [
      'houses asked about by what is asked of them',
      {
        must: {
          all: 'own.houses',
          have: 'checked',
          of: { any: [{ checked: true }, { persons: { moreThan: 3 } }] },
        },
      },
      'shared-fact',
    ],
    [
      'an alternative that none of it meets',
      { must: { any: [{ have: 'own.first' }, { have: 'station.staff', atMost: 2 }] } },
      'not-below',
    ],
    [
      'more combinations than can be tried',
      {
        where: {
          all: Array.from({ length: 7 }, (_, index) => ({
            any: [
              { designations: { includes: ['key-town'] } },
              {
                [[
                  'own.first',
                  'own.second',
                  'brigade.established',
                  'station.established',
                  'workRoom.established',
                  'volunteerBrigade.established',
                  'committee.established',
                ][index] ?? '']: true,
              },
            ],
          })),
        },
      },
      'too-many',
    ],
  ])('%s', (_, rule, lack) => {
    const { impossible, omitted } = lacksOf(rule);
    expect(omitted.map((gap) => gap.lack.type)).toContain(lack);
    expect(impossible).toEqual([]);
  });
});
