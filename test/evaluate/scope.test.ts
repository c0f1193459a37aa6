import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import type { Evaluation } from '../../src/model/finding.ts';
import { isoDate } from '../../src/model/iso-date.ts';
import type { PackFile, Rule } from '../../src/model/pack-file.generated.ts';
import { packOf } from '../support/pack-of.ts';
import { childlessTownship, type Data, file, stateOf } from '../support/state-of.ts';

const RULES: Partial<Rule>[] = [
  { id: 'of-county', each: { level: 'county' }, must: { have: 'committeeOffice.rules' }, bearer: ['县'] },
  { id: 'of-townships', each: { level: 'township' } },
  { id: 'of-roster', each: { roster: 'named' } },
];
const REGION: PackFile['region'] = { level: 'county', name: '测试县', aliases: ['测试'], code: '500154' };
const PACK: Partial<PackFile> = {
  region: REGION,
  rosters: { named: { level: 'township', names: ['乙镇'], clause: ['一'] } },
};
const townships = [childlessTownship('甲镇')];

function evaluated(
  files: readonly Data[],
  options: { pack?: Partial<PackFile>; force?: boolean; on?: string } = {},
): Evaluation {
  const pack = packOf({ pack: { ...PACK, ...options.pack }, rules: RULES });
  return evaluate([pack], stateOf([pack], ...files), isoDate(options.on ?? '2024-01-01'), {
    force: options.force ?? false,
  });
}

function asked({ findings }: Evaluation): string[] {
  return findings.map((finding) => `${finding.rule.id} ${finding.division.join('/')}`);
}

describe('which declared divisions a pack binds', () => {
  const county = (more: Data): Data =>
    file('2024-01-01', { name: '测试县', level: 'county', divisions: townships, ...more });
  const bound = ['of-county 测试县', 'of-townships 测试县/甲镇', 'of-roster 测试县/乙镇'];

  test.each<{ why: string; files: readonly Data[]; force?: boolean; asked: readonly string[] }>([
    { why: 'the region by its name', files: [county({})], asked: bound },
    {
      why: 'the region by another name of it',
      files: [county({ name: '测试' })],
      asked: ['of-county 测试', 'of-townships 测试/甲镇', 'of-roster 测试/乙镇'],
    },
    {
      why: 'the region by its code, whatever it is called',
      files: [county({ name: '开县', code: '500154' })],
      asked: ['of-county 开县', 'of-townships 开县/甲镇', 'of-roster 开县/乙镇'],
    },
    {
      why: 'another region of the same name: the code decides',
      files: [county({ code: '510000' })],
      asked: [],
    },
    { why: 'another region', files: [county({ name: '别县' })], asked: [] },
    {
      why: 'another region, on request',
      files: [county({ name: '别县' })],
      force: true,
      asked: ['of-county 别县', 'of-townships 别县/甲镇', 'of-roster 别县/乙镇'],
    },
    {
      why: 'a township of that name is not the county',
      files: [file('2024-01-01', { ...childlessTownship('测试县') })],
      asked: [],
    },
    {
      why: 'the region within a larger one, and nothing beside it',
      files: [
        file('2024-01-01', {
          name: '测试州',
          level: 'prefecture',
          divisions: [
            { name: '测试县', level: 'county', divisions: townships },
            { name: '别县', level: 'county', divisions: [childlessTownship('丙镇')] },
          ],
        }),
      ],
      asked: ['of-county 测试州/测试县', 'of-townships 测试州/测试县/甲镇', 'of-roster 测试州/测试县/乙镇'],
    },
    {
      why: 'a part of the region: what is not in it is not expected',
      files: [file('2024-01-01', { ...childlessTownship('甲镇'), parent: '测试县' })],
      asked: ['of-townships 测试县/甲镇'],
    },
    {
      why: 'a part that holds a named division',
      files: [file('2024-01-01', { ...childlessTownship('乙镇'), parent: '测试县' })],
      asked: ['of-townships 测试县/乙镇', 'of-roster 测试县/乙镇'],
    },
    {
      why: 'a part of another region',
      files: [file('2024-01-01', { ...childlessTownship('甲镇'), parent: '别县' })],
      asked: [],
    },
    {
      why: 'a part of no known region, on request',
      files: [file('2024-01-01', childlessTownship('甲镇'))],
      force: true,
      asked: ['of-townships 甲镇'],
    },
    {
      why: 'a part beside the region in another file: one jurisdiction',
      files: [county({}), file('2024-01-01', { ...childlessTownship('乙镇'), parent: '测试县' })],
      asked: [
        'of-county 测试县',
        'of-townships 测试县/乙镇',
        'of-townships 测试县/甲镇',
        'of-roster 测试县/乙镇',
      ],
    },
    { why: 'nothing declared', files: [], asked: [] },
  ])('$why', ({ files, force = false, asked: expected }) => {
    expect(asked(evaluated(files, { force }))).toEqual(expected);
  });
});

describe('who owes it', () => {
  const bearers: PackFile['bearers'] = {
    县: { en: 'county', level: 'county' },
    乡镇: { en: 'townships', level: 'township' },
    甲镇: { en: 'A', level: 'township' },
    各单位: { en: 'all units' },
  };
  const bearerOf = (rule: Partial<Rule>): Record<string, readonly string[]> => {
    const pack = packOf({ pack: { bearers }, rules: [{ must: 'attested', ...rule }] });
    const state = stateOf(
      [pack],
      file('2024-01-01', {
        name: '测试县',
        level: 'county',
        divisions: [childlessTownship('甲镇'), childlessTownship('乙镇')],
      }),
    );
    const { findings } = evaluate([pack], state, isoDate('2024-01-01'));
    return Object.fromEntries(findings.map((finding) => [finding.division.at(-1) ?? '', finding.bearer]));
  };

  test.each<{ why: string; rule: Partial<Rule>; bearer: Record<string, readonly string[]> }>([
    {
      why: 'asked at two levels: those that act at each',
      rule: { each: { level: ['county', 'township'] }, bearer: ['县', '乡镇'] },
      bearer: { 测试县: ['县'], 甲镇: ['乡镇'], 乙镇: ['乡镇'] },
    },
    {
      why: 'asked at one level: all of them',
      rule: { each: { level: 'township' }, bearer: ['县', '乡镇'] },
      bearer: { 甲镇: ['县', '乡镇'], 乙镇: ['县', '乡镇'] },
    },
    {
      why: 'the document names the division itself',
      rule: { each: { level: 'township' }, bearer: ['甲镇', '县'] },
      bearer: { 甲镇: ['甲镇'], 乙镇: ['甲镇', '县'] },
    },
    {
      why: 'nobody acts at that level: all of them',
      rule: { each: { level: ['county', 'township'] }, bearer: ['各单位'] },
      bearer: { 测试县: ['各单位'], 甲镇: ['各单位'], 乙镇: ['各单位'] },
    },
  ])('$why', ({ rule, bearer }) => {
    expect(bearerOf(rule)).toEqual(bearer);
  });
});

describe('notices', () => {
  const county = (declaredOn: string, more: Data = {}): Data =>
    file(declaredOn, { name: '测试县', level: 'county', divisions: townships, ...more });
  const population = [{ level: 'township' as const, total: 40, clause: '一', phrase: '40个' }];

  test.each<{
    why: string;
    files: readonly Data[];
    pack?: Partial<PackFile>;
    on?: string;
    notices: readonly object[];
    force?: boolean;
  }>([
    { why: 'nothing to say', files: [county('2024-01-01')], notices: [] },
    {
      why: 'fewer townships than the document says there are',
      files: [county('2024-01-01')],
      pack: { population },
      notices: [
        {
          type: 'divisions-missing',
          pack: 'sample',
          level: 'township',
          declared: 1,
          total: 40,
          clause: '一',
        },
      ],
    },
    {
      why: 'as many',
      files: [county('2024-01-01')],
      pack: { population: [{ level: 'township', total: 1, clause: '一', phrase: '1个' }] },
      notices: [],
    },
    {
      why: 'a part of the jurisdiction: how many are missing is not said',
      files: [file('2024-01-01', { ...childlessTownship('甲镇'), parent: '测试县' })],
      pack: { population },
      notices: [{ type: 'part-of-jurisdiction', pack: 'sample', name: '甲镇' }],
    },
    {
      why: 'the pack is for another county, and is asked for',
      files: [county('2024-01-01', { name: '别县' })],
      force: true,
      notices: [{ type: 'pack-forced', pack: 'sample', region: '测试县', name: '别县' }],
    },
    {
      why: 'of a forced pack, a division of another level is no part of its region',
      files: [file('2024-01-01', childlessTownship('丙镇'))],
      force: true,
      notices: [{ type: 'pack-forced', pack: 'sample', region: '测试县', name: '丙镇' }],
    },
    {
      why: 'a pack that binds is not forced by being asked for',
      files: [county('2024-01-01')],
      force: true,
      notices: [],
    },
    {
      why: 'no pack binds it',
      files: [county('2024-01-01', { name: '别县' })],
      notices: [{ type: 'no-pack-binds', name: '别县' }],
    },
    {
      why: 'one of two is bound',
      files: [county('2024-01-01'), county('2024-01-01', { name: '别县' })],
      notices: [{ type: 'no-pack-binds', name: '别县' }],
    },
    {
      why: 'declared the day before',
      files: [county('2023-12-31')],
      notices: [{ type: 'declaration-age', names: ['测试县'], declaredOn: '2023-12-31', days: 1 }],
    },
    {
      why: 'declared after the day asked about',
      files: [county('2024-03-01')],
      notices: [{ type: 'declaration-age', names: ['测试县'], declaredOn: '2024-03-01', days: -60 }],
    },
    { why: 'declared on the day asked about', files: [county('2024-01-01')], notices: [] },
    {
      why: 'each day of declaration once, the oldest first',
      files: [
        county('2023-12-31'),
        file('2023-06-30', { ...childlessTownship('丙镇'), parent: '测试县' }),
        file('2023-12-31', { ...childlessTownship('丁镇'), parent: '测试县' }),
      ],
      notices: [
        { type: 'declaration-age', names: ['丙镇'], declaredOn: '2023-06-30', days: 185 },
        { type: 'declaration-age', names: ['测试县'], declaredOn: '2023-12-31', days: 1 },
      ],
    },
  ])('$why', ({ files, pack, on, force = false, notices }) => {
    expect(
      evaluated(files, {
        force,
        ...(pack === undefined ? {} : { pack }),
        ...(on === undefined ? {} : { on }),
      }).notices,
    ).toEqual(notices);
  });
});

describe('a day for every file', () => {
  const rules: Partial<Rule>[] = [{ by: '2023-12-31' }];

  test.each([
    {
      why: 'each township’s facts hold from the day of its own file',
      on: '2024-01-10',
      statuses: { 甲镇: 'undeclared', 乙镇: 'met' },
    },
    { why: 'and from the later day both do', on: '2024-03-01', statuses: { 甲镇: 'met', 乙镇: 'met' } },
  ])('$why', ({ on, statuses }) => {
    const pack = packOf({ rules });
    const met = { station: { established: true } };
    const state = stateOf(
      [pack],
      file('2023-12-01', { name: '测试县', level: 'county' }),
      file('2024-03-01', { ...childlessTownship('甲镇', met), parent: '测试县' }),
      file('2023-12-31', { ...childlessTownship('乙镇', met), parent: '测试县' }),
    );
    const { findings } = evaluate([pack], state, isoDate(on));
    expect(Object.fromEntries(findings.map((finding) => [finding.division.at(-1), finding.status]))).toEqual(
      statuses,
    );
  });
});

test('the jurisdictions are named, and the day', () => {
  const { asOf, jurisdictions } = evaluated([
    file('2024-01-01', { ...childlessTownship('甲镇'), parent: '测试县' }),
  ]);
  expect({ asOf, jurisdictions }).toEqual({ asOf: '2024-01-01', jurisdictions: [['测试县', '甲镇']] });
});
