import { describe, expect, test } from 'vitest';
import type { PackFile, Rule } from '../../../src/model/pack-file.generated.ts';
import { mutantsOf } from '../../../src/author/mutate/mutants-of.ts';
import { loadPack } from '../../../src/tasks/steps/load-pack.ts';
import { builtInPacks } from '../../../src/files/disk/pack/find-packs.ts';
import { type PackParts, sourcesOf } from '../../support/pack-of.ts';

const words = { zh: '说明', en: 'words' };

/** What is changed below one key of the rule: `at: from → to`, a dash where it is taken away. */
function changesOf(parts: PackParts, below: string): string[] {
  return mutantsOf(sourcesOf(parts))
    .filter(({ at }) => at === below || at.startsWith(`${below}.`))
    .map(({ at, from, to }) => `${at}: ${text(from)} → ${to === undefined ? '—' : text(to)}`);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const ROSTERS: PackFile['rosters'] = {
  east: { level: 'township', kind: 'town', names: ['甲镇', '乙镇'], clause: ['一'] },
  west: { level: 'township', names: ['丙镇'], clause: ['一'] },
  far: { level: 'village', names: ['丁村'], clause: ['一'] },
};

type Case = readonly [why: string, below: string, rule: Partial<Rule>, changes: readonly string[]];

const CASES: readonly Case[] = [
  [
    'a number by one, and its comparison by its neighbour',
    'must',
    { must: { have: 'station.staff', atLeast: 3 } },
    [
      'must.atLeast: 3 → 2',
      'must.atLeast: 3 → 4',
      'must.atLeast: atLeast → moreThan',
      'must.withHead: false → true',
    ],
  ],
  [
    'nothing is fewer than none, and all of them are 100 %',
    'must',
    { must: { all: 'compounds', have: 'posted', atLeast: 0, percent: 100, in: '2024-Q1' } },
    [
      'must.have: posted → microStation',
      'must.atLeast: 0 → 1',
      'must.percent: 100 → 99',
      'must.in: 2024-Q1 → 2023-Q4',
      'must.in: 2024-Q1 → 2024-Q2',
    ],
  ],
  [
    'a number with decimals by its last digit',
    'where',
    { where: { builtUpAreaKm2: { moreThan: 1.5 } } },
    [
      'where.builtUpAreaKm2.moreThan: 1.5 → 1.4',
      'where.builtUpAreaKm2.moreThan: 1.5 → 1.6',
      'where.builtUpAreaKm2.moreThan: moreThan → atLeast',
      'where.builtUpAreaKm2: builtUpAreaKm2 → builtUpPopulation',
      'where: {"builtUpAreaKm2":{"moreThan":1.5}} → —',
    ],
  ],
  [
    'the due day by one day, over the end of a year',
    'by',
    { by: '2023-12-31' },
    ['by: 2023-12-31 → 2023-12-30', 'by: 2023-12-31 → 2024-01-01'],
  ],
  [
    'a period into each other',
    'every',
    { every: 'quarter' },
    ['every: quarter → month', 'every: quarter → half-year', 'every: quarter → year'],
  ],
  [
    'the first and the last day to the nearest days of other periods, since days of one period say the same',
    'every',
    { every: { period: 'year', from: '2024-05-01', until: '2026-12-31' } },
    [
      'every.period: year → month',
      'every.period: year → quarter',
      'every.period: year → half-year',
      'every.from: 2024-05-01 → 2023-12-31',
      'every.from: 2024-05-01 → 2025-01-01',
      'every.until: 2026-12-31 → 2025-12-31',
      'every.until: 2026-12-31 → 2027-01-01',
    ],
  ],
  [
    'a level to the next above and below',
    'each',
    { each: { level: 'county' } },
    ['each.level: county → prefecture', 'each.level: county → township'],
  ],
  [
    'one of several levels, left out or exchanged for one that is not there',
    'each',
    { each: { level: ['county', 'township'] } },
    [
      'each.level.county: county → —',
      'each.level.township: township → —',
      'each.level.county: county → prefecture',
      'each.level.township: township → village',
    ],
  ],
  [
    'a kind to the others of its level, and to all of them',
    'each',
    { each: { kind: 'community' } },
    ['each.kind: community → village', 'each.kind: community → —'],
  ],
  [
    'one of several kinds',
    'each',
    { each: { kind: ['town', 'township'] } },
    [
      'each.kind.town: town → —',
      'each.kind.township: township → —',
      'each.kind.town: town → subdistrict',
      'each.kind.township: township → subdistrict',
      'each.kind: ["town","township"] → —',
    ],
  ],
  [
    'a roster to another of its level, and to all of them',
    'each',
    { each: { roster: 'east' } },
    ['each.roster: east → west', 'each.roster: east → —'],
  ],
  [
    'a roster that is alone on its level, to all of them',
    'each',
    { each: { roster: 'far' } },
    ['each.roster: far → —'],
  ],
  [
    'a composition: roles, and posts to those their holders also hold and to a stranger',
    'must.include',
    {
      must: {
        have: 'committee.members',
        include: [{ role: 'chair', posts: ['镇长', '党委书记'] }, { posts: ['网格员'] }],
      },
    },
    [
      'must.include.0: {"role":"chair","posts":["镇长","党委书记"]} → —',
      'must.include.1: {"posts":["网格员"]} → —',
      'must.include.0.role: chair → executive-deputy',
      'must.include.0.role: chair → —',
      'must.include.0.posts.镇长: 镇长 → —',
      'must.include.0.posts.党委书记: 党委书记 → —',
      'must.include.0.posts.镇长: 镇长 → 主要负责人',
      'must.include.0.posts.镇长: 镇长 → 区（县）长',
      'must.include.0.posts.党委书记: 党委书记 → 主要负责人',
      'must.include.0.posts.党委书记: 党委书记 → 区（县）长',
      'must.include.1.posts.网格员: 网格员 → 主要负责人',
    ],
  ],
  [
    'an only place and an only post are not taken away: that is no composition',
    'must.include',
    { must: { have: 'station.head', include: [{ posts: ['网格员'] }] } },
    ['must.include.0.posts.网格员: 网格员 → 主要负责人'],
  ],
  [
    'of two alternatives either alone',
    'must.any',
    { must: { any: [{ have: 'station.established' }, { have: 'committee.established' }] } },
    [
      'must.any.0.have: station.established → station.premises',
      'must.any.0: {"have":"station.established"} → —',
      'must.any.1: {"have":"committee.established"} → —',
    ],
  ],
  [
    'conditions: joined otherwise, one part gone, a yes to a no, a day, a negation gone',
    'where',
    {
      where: {
        any: [{ 'station.established': { on: '2023-12-31' } }, { not: { 'station.premises': true } }],
      },
    },
    [
      'where.any.0: {"station.established":{"on":"2023-12-31"}} → —',
      'where.any.1: {"not":{"station.premises":true}} → —',
      'where.any.0.station.established.on: 2023-12-31 → 2023-12-30',
      'where.any.0.station.established.on: 2023-12-31 → 2024-01-01',
      'where.any.0.station.established: station.established → station.premises',
      'where.any.1.not.station.premises: true → false',
      'where.any.1.not.station.premises: station.premises → station.rules',
      'where.any.1.not: {"not":{"station.premises":true}} → —',
      'where.any: any → all',
      'where: {"any":[{"station.established":{"on":"2023-12-31"}},{"not":{"station.premises":true}}]} → —',
    ],
  ],
  [
    'words of a condition: one left out, or another that could stand there; a name has no other',
    'where',
    { where: { kind: { in: ['town', 'village'] }, name: '甲镇' } },
    [
      'where.kind.in.town: town → —',
      'where.kind.in.village: village → —',
      'where.kind.in.town: town → township',
      'where.kind.in.village: village → township',
      'where.kind: {"in":["town","village"]} → —',
      'where.name: 甲镇 → —',
      'where: {"kind":{"in":["town","village"]},"name":"甲镇"} → —',
    ],
  ],
  [
    'what a reading changes, and which reading is the default',
    'readings',
    {
      by: '2024-01-01',
      readings: {
        default: 'early',
        why: words,
        options: {
          early: { title: words, change: {} },
          late: { title: words, change: { by: '2024-06-30' } },
        },
      },
    },
    [
      'readings.default: early → late',
      'readings.options.late.change.by: 2024-06-30 → 2024-06-29',
      'readings.options.late.change.by: 2024-06-30 → 2024-07-01',
    ],
  ],
  ['a declared yes has nothing to change', 'must', { must: 'attested' }, []],
  ['who owes it and how strongly, which no row of a test sees', 'force', { force: 'encouraged' }, []],
  ['the clause and the words of a rule', 'clause', { clause: ['一'] }, []],
];

describe('changes of a rule', () => {
  test.each(CASES)('%s', (_, below, rule, changes) => {
    expect(changesOf({ pack: { rosters: ROSTERS }, rules: [rule] }, below)).toEqual(changes);
  });
});

describe('changes of pack.yaml', () => {
  test.each<[why: string, below: string, pack: Partial<PackFile>, changes: string[]]>([
    [
      'the days it is in force',
      'inForce',
      { inForce: { from: '2023-01-01', to: '2025-12-31' } },
      [
        'inForce.from: 2023-01-01 → 2022-12-31',
        'inForce.from: 2023-01-01 → 2023-01-02',
        'inForce.to: 2025-12-31 → 2025-12-30',
        'inForce.to: 2025-12-31 → 2026-01-01',
      ],
    ],
    ['an end that is not printed', 'inForce.to', { inForce: { from: '2023-01-01', to: null } }, []],
    [
      'names of rosters, but not an only one, nor of one that no rule asks',
      'rosters',
      { rosters: ROSTERS },
      ['rosters.east.names.甲镇: 甲镇 → —', 'rosters.east.names.乙镇: 乙镇 → —'],
    ],
    [
      'totals of which no row of a test hears',
      'population',
      { population: [{ level: 'township', total: 40, clause: '一', phrase: '40个' }] },
      [],
    ],
  ])('%s', (_, below, pack, changes) => {
    const rules: Partial<Rule>[] = 'rosters' in pack ? [{ each: { roster: 'east' } }] : [{}];
    expect(changesOf({ pack, rules }, below)).toEqual(changes);
  });

  test('a roster concerns the rules that ask it, also in a reading; a day all of them', () => {
    const change = { title: words, change: { each: { roster: 'east' } } };
    const rules: Partial<Rule>[] = [
      { id: 'a', each: { roster: 'east' } },
      { id: 'b', each: { roster: 'west' } },
      { id: 'c', readings: { default: 'x', why: words, options: { x: change } } },
    ];
    const rosters = {
      ...ROSTERS,
      idle: { level: 'township' as const, names: ['甲镇', '乙镇'], clause: ['一'] },
    };
    const mutants = mutantsOf(sourcesOf({ pack: { rosters }, rules }));
    const concerned = (at: string): readonly string[] | undefined =>
      mutants.find((mutant) => mutant.at === at)?.concerns;
    expect(concerned('rosters.east.names.甲镇')).toEqual(['a', 'c']);
    expect(concerned('rosters.idle.names.甲镇')).toBeUndefined();
    expect(concerned('inForce.from')).toEqual(['a', 'b', 'c']);
  });
});

test('a mutant is the pack with that one thing changed, and the pack itself stays as it is', () => {
  const sources = sourcesOf({ rules: [{ id: 'a', by: '2024-01-01' }, { id: 'b' }] });
  const before = JSON.stringify(sources);
  const [earlier] = mutantsOf(sources).filter(({ at }) => at === 'by');
  expect(earlier).toMatchObject({
    rule: 'a',
    concerns: ['a'],
    place: { file: 'rules/1.yaml', pointer: '/rules/0/by' },
  });
  expect(JSON.stringify(earlier?.sources)).toBe(before.replace('2024-01-01', '2023-12-31'));
  expect(JSON.stringify(sources)).toBe(before);
});

test.each(builtInPacks())(
  'every change of $id has a name of its own, and changes something',
  async (folder) => {
    const { sources } = await loadPack(folder, { tests: true });
    if (sources === null) throw new Error(`${folder.id} is not well-formed`);
    const mutants = mutantsOf(sources);
    const names = mutants.map(({ rule, at, to }) => `${rule ?? ''} ${at} ${text(to)}`);
    expect(new Set(names).size).toBe(names.length);
    expect(mutants.filter(({ from, to }) => text(from) === text(to))).toEqual([]);
  },
);
