import { describe, expect, test } from 'vitest';
import { compilePack } from '../../src/compile/compile-pack.ts';
import type { MutationResult } from '../../src/model/mutant.ts';
import type { Rule, TestRow } from '../../src/model/pack-file.generated.ts';
import type { LoadedPack } from '../../src/tasks/steps/load-pack.ts';
import { mutatePack } from '../../src/tasks/steps/mutate-pack.ts';
import { testRows } from '../../src/tasks/steps/test-rows.ts';
import { type PackParts, sourcesOf } from '../support/pack-of.ts';

const words = { zh: '说明', en: 'words' };

function loaded(parts: PackParts): LoadedPack {
  const sources = sourcesOf(parts);
  const { pack, faults } = compilePack(sources);
  return {
    folder: { id: 'sample', folder: 'sample', name: 'sample' },
    pack: faults.length === 0 ? pack : null,
    draft: pack,
    sources,
    diagnostics: [],
    files: new Map(),
  };
}

/** Mutates a pack whose own tests pass. */
function mutated(parts: PackParts): MutationResult {
  const one = loaded(parts);
  expect(testRows(one).failures.map(({ args }) => `${args.token}: ${args.detail}`)).toEqual([]);
  const result = mutatePack(one);
  if (result === null) throw new Error('the pack of this test is faulty');
  return result;
}

function survivorsOf({ survivors }: MutationResult): string[] {
  return survivors.map(({ rule, at, to }) => `${rule ?? '-'} ${at} → ${shown(to)}`);
}

function shown(to: unknown): string {
  return to === undefined ? '—' : typeof to === 'string' ? to : JSON.stringify(to);
}

const row = (given: TestRow['given'], on: string, expected: TestRow['expect'], more = {}): TestRow => ({
  why: '说明',
  given,
  on,
  expect: expected,
  ...more,
});

/** At least three people by a day, in towns: every bound has a row on either side of it. */
const STAFF: Partial<Rule> = {
  each: { level: 'township', kind: 'town' },
  must: { have: 'station.staff', atLeast: 3, unit: '人' },
  by: '2024-06-30',
};
const staff = (count: number): TestRow['given'] => ({ kind: 'town', station: { staff: count } });
const STRONG: readonly TestRow[] = [
  row(staff(3), '2024-06-30', 'met'),
  row(staff(2), '2024-06-30', { status: 'pending', gap: 1, daysLeft: 0 }),
  row(staff(2), '2024-07-01', { status: 'overdue', gap: 1, daysLate: 1 }),
  row({}, '2024-06-30', 'undeclared'),
  row({ kind: 'subdistrict' }, '2024-06-30', 'not-applicable'),
  row(staff(2), '2023-01-01', { status: 'pending', gap: 1 }),
  row(staff(2), '2022-12-31', 'not-applicable'),
];
const ASKED = { asked: [{ each: STAFF.each ?? {}, rules: ['rule'] }] };

describe('a pack whose tests are strong', () => {
  test('has no survivor', () => {
    const result = mutated({ rules: [STAFF], tests: { rule: [...STRONG] }, more: ASKED });
    expect(survivorsOf(result)).toEqual([]);
    expect(result).toMatchObject({ equivalent: 0, faults: [] });
    expect(result.total).toBeGreaterThan(10);
    expect(result.uncompiled + result.failed).toBe(result.total);
  });
});

describe('each weakness has its survivors', () => {
  const without = (...gone: number[]): TestRow[] => STRONG.filter((_, index) => !gone.includes(index));

  test.each<[why: string, parts: PackParts, survivors: string[]]>([
    [
      'none, where the gap says the number though no row stands exactly at it',
      {
        rules: [STAFF],
        tests: { rule: [row(staff(5), '2024-06-30', 'met'), ...without(0)] },
        more: ASKED,
      },
      [],
    ],
    [
      'no gap that says the number',
      {
        rules: [STAFF],
        tests: {
          rule: [
            row(staff(9), '2024-06-30', 'met'),
            row(staff(0), '2024-06-30', { status: 'pending', daysLeft: 0 }),
            row(staff(0), '2024-07-01', 'overdue'),
            ...without(0, 1, 2, 5),
            row(staff(0), '2023-01-01', 'pending'),
          ],
        },
        more: ASKED,
      },
      // Nor does any row have a head who would count.
      [
        'rule must.atLeast → 2',
        'rule must.atLeast → 4',
        'rule must.atLeast → moreThan',
        'rule must.withHead → true',
      ],
    ],
    [
      'no row on the day itself',
      {
        rules: [STAFF],
        tests: {
          rule: [
            row(staff(2), '2024-05-01', { status: 'pending', gap: 1 }),
            row(staff(2), '2024-08-01', { status: 'overdue', gap: 1 }),
            ...without(1, 2, 5),
            row(staff(2), '2023-01-01', { status: 'pending', gap: 1 }),
          ],
        },
        more: ASKED,
      },
      ['rule by → 2024-06-29', 'rule by → 2024-07-01'],
    ],
    [
      'no row of the day before it is in force',
      { rules: [STAFF], tests: { rule: without(6) }, more: ASKED },
      ['- inForce.from → 2022-12-31'],
    ],
    [
      'nothing beside the rule says whom it asks: the rows follow what it says',
      { rules: [{ ...STAFF, each: { level: 'township' } }], tests: { rule: STRONG.slice(0, 4) } },
      ['- inForce.from → 2022-12-31', '- inForce.from → 2023-01-02'],
    ],
    [
      'a declared yes, which any level can give',
      {
        rules: [{ must: 'attested' }],
        tests: {
          rule: [
            row({ packs: { sample: { attested: { rule: true } } } }, '2023-01-01', 'met'),
            row({ packs: { sample: { attested: { rule: false } } } }, '2023-01-01', 'open'),
            row({}, '2023-01-01', 'undeclared'),
            row({}, '2022-12-31', 'not-applicable'),
          ],
        },
      },
      ['rule each.level → county', 'rule each.level → village'],
    ],
  ])('%s', (_, parts, survivors) => {
    expect(survivorsOf(mutated(parts))).toEqual(survivors);
  });
});

describe('what a row can see', () => {
  const ROSTER: PackParts['pack'] = {
    rosters: {
      all: { level: 'township', names: ['甲镇', '乙镇'], clause: ['一'] },
      one: { level: 'township', names: ['甲镇'], clause: ['一'] },
    },
  };
  const open = { name: '甲镇', station: { established: false } };
  const rows = [
    row({ name: '甲镇', station: { established: '2023-01-01' } }, '2023-01-01', 'met'),
    row(open, '2023-01-01', { status: 'open', division: '甲镇' }),
    row({ name: '甲镇' }, '2023-01-01', 'undeclared'),
    row(open, '2022-12-31', { status: 'not-applicable', division: '甲镇' }),
  ];
  const rule: Partial<Rule> = { each: { roster: 'one' } };

  test('that a town outside a roster is not asked', () => {
    const parts = { pack: ROSTER, rules: [rule] };
    expect(survivorsOf(mutated({ ...parts, tests: { rule: rows } }))).toContain('rule each.roster → all');
    const noticed = [...rows, row({ name: '乙镇' }, '2023-01-01', 'not-asked')];
    expect(survivorsOf(mutated({ ...parts, tests: { rule: noticed } }))).toEqual([]);
  });

  test('how many names a roster has', () => {
    const parts = { pack: ROSTER, rules: [{ each: { roster: 'all' } }], tests: { rule: rows } };
    expect(survivorsOf(mutated(parts))).toContain('- rosters.all.names.乙镇 → —');
    const more = { asked: [{ each: { roster: 'all' }, count: 2, rules: ['rule'] }] };
    expect(survivorsOf(mutated({ ...parts, more }))).toEqual([]);
  });

  test('that nothing is asked after the last period, and which number is more than enough', () => {
    const RANGE: Partial<Rule> = {
      must: { have: 'station.staff', atLeast: 1, upTo: 2 },
      by: '2024-06-30',
    };
    const range = (count: number): TestRow['given'] => ({ station: { staff: count } });
    const before = [
      row(range(1), '2024-06-30', 'met'),
      row(range(0), '2024-06-30', { status: 'pending', gap: 1, daysLeft: 0 }),
      row(range(0), '2024-07-01', 'overdue'),
      row({}, '2024-06-30', 'undeclared'),
    ];
    const weak = survivorsOf(mutated({ rules: [RANGE], tests: { rule: before } }));
    expect(weak).toContain('rule must.upTo → 1');
    expect(weak).toContain('rule must.upTo → 3');
    const after = [
      ...before,
      row(range(2), '2024-06-30', { status: 'met', exceeds: null }),
      row(range(3), '2024-06-30', { status: 'met', exceeds: 2 }),
    ];
    const strong = survivorsOf(mutated({ rules: [RANGE], tests: { rule: after } }));
    expect(strong.filter((survivor) => survivor.includes('upTo'))).toEqual([]);

    const YEARLY: Partial<Rule> = {
      must: { have: 'meetings', atLeast: 1 },
      every: { period: 'year', until: '2024-12-31' },
    };
    const meetings = (day: string): TestRow['given'] => ({ meetings: [{ kind: 'joint', date: day }] });
    const yearly = [
      row(meetings('2024-05-01'), '2025-06-01', { status: 'met', period: '2024' }),
      row(meetings('2023-05-01'), '2025-06-01', { status: 'overdue', period: '2024', gap: 1 }),
      row({}, '2024-06-01', { status: 'undeclared', period: '2024' }),
    ];
    const unbounded = 'rule every.until → 2025-01-01';
    expect(survivorsOf(mutated({ rules: [YEARLY], tests: { rule: yearly } }))).toContain(unbounded);
    const bounded = [
      ...yearly,
      row(meetings('2024-05-01'), '2025-06-01', { status: 'not-asked', period: '2025' }),
    ];
    expect(survivorsOf(mutated({ rules: [YEARLY], tests: { rule: bounded } }))).not.toContain(unbounded);
  });

  test.each<[why: string, expected: TestRow['expect']]>([
    ['a town that is asked', { status: 'not-asked', division: '甲镇' }],
    ['a range that is not exceeded', { status: 'open', exceeds: 2 }],
  ])('a row that is wrong about %s fails', (_, expected) => {
    const tests = { rule: [...rows, row(open, '2023-01-01', expected)] };
    expect(testRows(loaded({ pack: ROSTER, rules: [rule], tests })).failures).toHaveLength(1);
  });
});

describe('changes that the author names as equivalent', () => {
  const READ: Partial<Rule> = {
    ...STAFF,
    readings: {
      default: 'towns',
      why: words,
      options: { towns: { title: words, change: {} }, same: { title: words, change: {} } },
    },
  };
  const AT = { rule: 'rule', at: 'readings.default', to: 'same', why: '两种口径相同' };
  const parts = (equivalent: NonNullable<PackParts['more']>['equivalent']): PackParts => ({
    rules: [READ],
    tests: { rule: [...STRONG] },
    more: { ...ASKED, ...(equivalent === undefined ? {} : { equivalent }) },
  });

  test('are survivors no more, and no share of the score', () => {
    expect(survivorsOf(mutated(parts(undefined)))).toEqual(['rule readings.default → same']);
    const named = mutated(parts([AT]));
    expect([survivorsOf(named), named.faults, named.equivalent]).toEqual([[], [], 1]);
    expect(named.uncompiled + named.failed).toBe(named.total - 1);
  });

  test('of pack.yaml have no rule', () => {
    const weak = STRONG.slice(0, 6);
    const result = mutated({
      rules: [STAFF],
      tests: { rule: weak },
      more: { ...ASKED, equivalent: [{ at: 'inForce.from', to: '2022-12-31', why: '说明' }] },
    });
    expect([survivorsOf(result), result.faults, result.equivalent]).toEqual([[], [], 1]);
  });

  test.each<[why: string, entry: typeof AT, code: string, nearest: string | null | undefined]>([
    ['one that a row notices', { ...AT, at: 'must.atLeast', to: '4' }, 'pack-equivalent-noticed', undefined],
    [
      'one with which the pack is faulty',
      { ...AT, at: 'each.kind', to: 'township' },
      'pack-equivalent-noticed',
      undefined,
    ],
    ['a place that is misspelt', { ...AT, at: 'must.atleast' }, 'pack-equivalent-unknown', 'must.atLeast'],
    ['a value that is never put there', { ...AT, to: 'other' }, 'pack-equivalent-unknown', undefined],
    ['a place of no rule', { ...AT, at: 'inForce.from' }, 'pack-equivalent-unknown', null],
  ])('are faulty: %s', (_, entry, code, nearest) => {
    const { faults, survivors, equivalent } = mutated(parts([entry]));
    expect(faults.map((fault) => [fault.code, fault.position.file, fault.args.nearest])).toEqual([
      [code, 'tests.yaml', nearest],
    ]);
    expect([survivors.length, equivalent]).toEqual([1, 0]);
  });
});

test.each<[why: string, parts: PackParts]>([
  ['a pack without tests', {}],
  ['a pack that is faulty', { rules: [{ topic: 'no-such-topic' }], tests: { rule: [...STRONG] } }],
])('%s cannot be mutated', (_, parts) => {
  expect(mutatePack(loaded(parts))).toBeNull();
});
