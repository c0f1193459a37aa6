import { describe, expect, test } from 'vitest';
import { overlaps } from '../../src/crosswalk/overlaps.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { isoDate } from '../../src/model/iso-date.ts';
import { OVERLAP_OUTCOMES } from '../../src/model/overlap.ts';
import type { PackParts } from '../support/pack-of.ts';
import { childlessTownship, type Data, file, stateOf } from '../support/state-of.ts';
import { tinyPack } from './tiny-packs.ts';

type Written = NonNullable<PackParts['rules']>[number];
type Where = NonNullable<Written['where']>;

interface Question {
  readonly east: readonly Written[];
  readonly west: readonly Written[];
  /** What the town declares, 甲镇; 乙街道 declares nothing but its kind. */
  readonly given?: Data;
  readonly on?: string;
  readonly readings?: Readonly<Record<string, string>>;
}

const MORE: PackParts['pack'] = {
  inForce: { from: '2023-01-01', to: '2025-12-31' },
  rosters: {
    jia: { level: 'township', names: ['甲镇'], clause: ['一'] },
    yi: { level: 'township', names: ['乙街道'], clause: ['一'] },
  },
};

/** Two documents that bind one county; each overlap as outcome, the first rule’s pack, parts, and who is asked. */
function found({ east, west, given = {}, on = '2024-03-31', readings = {} }: Question): string[] {
  const numbered = (rules: readonly Written[]): Written[] =>
    rules.map((rule, index) => ({ id: `rule-${index + 1}`, ...rule }));
  const packs = [tinyPack('east', numbered(east), MORE), tinyPack('west', numbered(west), MORE)];
  const divisions = [
    childlessTownship('甲镇', given),
    { ...childlessTownship('乙街道'), kind: 'subdistrict' },
  ];
  const state = stateOf(packs, file('2024-03-31', { name: '测试县', level: 'county', divisions }));
  const { findings } = evaluate(packs, state, isoDate(on), { readings });
  return overlaps(packs, findings, readings).map(({ outcome, first, parts, disputed, asked }) =>
    [
      outcome,
      first.pack,
      ...parts.map(({ component, relation }) => `${component}:${relation}`),
      ...(disputed ? ['disputed'] : []),
      asked.map(({ division }) => division.at(-1)).join('+'),
    ].join(' '),
  );
}

const least = (bound: number, more: Written = {}): Written => ({
  must: { have: 'station.staff', atLeast: bound, unit: '人' },
  ...more,
});
const meets = (every: Written['every'], more: Written = {}): Written => ({
  must: { have: 'meetings', of: { kind: 'joint' }, atLeast: 1 },
  ...(every === undefined ? {} : { every }),
  ...more,
});
const where = (condition: object): Where => condition as Where;
const both = '乙街道+甲镇';
const title = { zh: '口径', en: 'reading' };
const TWO_OR_FOUR: Written = {
  ...least(2),
  readings: {
    default: 'two',
    why: title,
    options: { two: { title, change: {} }, four: { title, change: least(4) } },
  },
};

const ROWS: readonly (readonly [why: string, Question, expected: readonly string[]])[] = [
  // one is stricter
  [
    'a higher figure, whichever pack comes first',
    { east: [least(2)], west: [least(3)] },
    [`stricter west least:stricter ${both}`],
  ],
  [
    'an earlier day',
    { east: [least(2, { by: '2023-06-30' })], west: [least(2, { by: '2023-12-31' })] },
    [`stricter east day:stricter ${both}`],
  ],
  [
    'a shorter period',
    { east: [meets('quarter')], west: [meets('month')] },
    [`stricter west least:stricter period:stricter ${both}`],
  ],
  [
    'a stronger force',
    { east: [least(2, { force: 'encouraged' })], west: [least(2)] },
    [`stricter west force:stricter ${both}`],
  ],
  [
    'which of two running duties began earlier does not matter',
    {
      east: [meets({ period: 'month', from: '2024-01-01' })],
      west: [meets({ period: 'quarter', from: '2023-01-01' })],
    },
    [`stricter east least:stricter period:stricter ${both}`],
  ],
  [
    'one that ends is the laxer',
    {
      east: [meets('quarter')],
      west: [meets({ period: 'quarter', from: '2023-01-01', until: '2024-12-31' })],
    },
    [`stricter east span:stricter ${both}`],
  ],
  [
    'whom else a rule asks does not matter to a division that is asked both',
    { east: [least(2)], west: [least(3, { each: { roster: 'jia' } })] },
    ['stricter west least:stricter 甲镇'],
  ],
  [
    'nor does a condition that it meets',
    {
      east: [least(2)],
      west: [least(3, { where: where({ 'station.established': true }) })],
      given: { station: { established: '2023-01-01' } },
    },
    [`stricter west least:stricter ${both}`],
  ],
  // none is
  [
    'more people but later',
    { east: [least(3, { by: '2023-12-31' })], west: [least(2, { by: '2023-06-30' })] },
    [`mixed east least:stricter day:laxer ${both}`],
  ],
  [
    'once beside again and again',
    {
      east: [{ must: { all: 'units.key', have: 'trainedPerson' }, every: 'year' }],
      west: [{ must: { all: 'units.key', have: 'trainedPerson', in: '2024' }, by: '2024-12-31' }],
    },
    [`mixed east year:differs recurrence:differs ${both}`],
  ],
  [
    'at least 3 and at most 2 cannot both be',
    { east: [least(3)], west: [{ must: { have: 'station.staff', atMost: 2, unit: '人' } }] },
    [`conflict east least:conflict ${both}`],
  ],
  ['the same', { east: [least(2)], west: [least(2)] }, [`same east ${both}`]],
  [
    'conflicts come first, what is the same last',
    {
      east: [least(2), { topic: 'station.head', must: { have: 'station.established' } }],
      west: [
        least(2),
        { must: { have: 'station.staff', atMost: 1, unit: '人' } },
        { topic: 'station.head', must: { have: 'station.established' }, by: '2023-12-31' },
      ],
    },
    [`conflict east least:conflict ${both}`, `stricter west day:stricter ${both}`, `same east ${both}`],
  ],
  // readings
  [
    'another reading would turn it',
    { east: [TWO_OR_FOUR], west: [least(3)] },
    [`stricter west least:stricter disputed ${both}`],
  ],
  [
    'the chosen reading decides',
    { east: [TWO_OR_FOUR], west: [least(3)], readings: { 'east/rule-1': 'four' } },
    [`stricter east least:stricter disputed ${both}`],
  ],
  [
    'no reading turns it',
    { east: [TWO_OR_FOUR], west: [least(1)] },
    [`stricter east least:stricter ${both}`],
  ],
  // no overlap
  ['two rules of one pack', { east: [least(2), least(3)], west: [{ must: 'attested' }] }, []],
  ['another topic', { east: [least(2)], west: [least(3, { topic: 'station.head' })] }, []],
  [
    'another thing',
    { east: [least(2)], west: [{ must: { have: 'station.payrollStaff', atLeast: 2, unit: '人' } }] },
    [],
  ],
  ['declared duties', { east: [{ must: 'attested' }], west: [{ must: 'attested' }] }, []],
  [
    'each asks another division',
    { east: [least(2, { each: { roster: 'jia' } })], west: [least(3, { each: { roster: 'yi' } })] },
    [],
  ],
  [
    'a division of which the condition is not true',
    {
      east: [least(2, { each: { roster: 'jia' } })],
      west: [least(3, { where: where({ 'station.established': false }) })],
      given: { station: { established: '2023-01-01' } },
    },
    [],
  ],
  [
    'conditions that exclude each other, of which none is declared',
    {
      east: [least(2, { where: where({ 'station.established': true }) })],
      west: [least(3, { where: where({ 'station.established': false }) })],
    },
    [],
  ],
  [
    'a duty that has not begun',
    { east: [meets('quarter')], west: [meets({ period: 'month', from: '2024-07-01' })] },
    [],
  ],
  ['documents that are not in force', { east: [least(2)], west: [least(3)], on: '2026-01-01' }, []],
];

describe('rules of two packs for the same division', () => {
  test.each(ROWS)('%s', (_why, question, expected) => {
    expect(found(question)).toEqual(expected);
  });

  test('have a row for every outcome', () => {
    const seen = ROWS.flatMap(([, , expected]) => expected.map((text) => text.split(' ')[0]));
    expect(OVERLAP_OUTCOMES.filter((outcome) => !seen.includes(outcome))).toEqual([]);
  });
});
