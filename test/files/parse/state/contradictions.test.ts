import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../../src/evaluate/evaluate.ts';
import { schemaSource } from '../../../../src/files/disk/schema-source.ts';
import { readState } from '../../../../src/files/parse/state/read-state.ts';
import { inMemoryFile } from '../../../../src/files/parse/yaml-file.ts';
import { isoDate } from '../../../../src/model/iso-date.ts';
import { FIRE_SAFETY } from '../../../support/fire-safety.ts';
import { packOf } from '../../../support/pack-of.ts';
import { type Data, file } from '../../../support/state-of.ts';

// What files say against each other is an error at both places, and as if nobody had said it; the rest is judged.

const DAY = '2024-03-31';
const pack = packOf({
  rules: [
    {
      id: 'managers',
      each: { level: ['township', 'village'] },
      must: { all: 'compounds', have: 'fireManager' },
      continuously: true,
    },
    {
      id: 'postings',
      each: { level: ['township', 'village'] },
      must: { all: 'compounds', have: 'posted' },
      continuously: true,
    },
  ],
});

interface Said {
  readonly above: unknown;
  readonly below: unknown;
  readonly days?: readonly [string, string];
}

function read(
  { above, below, days = [DAY, DAY] }: Said,
  isSplit: boolean,
): { faults: string[]; verdicts: string[]; leftOut: number } {
  const town = { name: '测试镇', level: 'township', kind: 'town', villages: { total: 0 }, compounds: above };
  const part = { name: '天祠社区', level: 'village', kind: 'community', compounds: below };
  const county = file(DAY, { name: '测试县', level: 'county' });
  const files: Data[] = isSplit
    ? [county, file(days[0], { ...town, parent: '测试县' }), file(days[1], { ...part, parent: '测试镇' })]
    : [county, file(days[0], { ...town, parent: '测试县', divisions: [part] })];
  const state = readState(
    files.map((value, index) => inMemoryFile(`${index}`, value)),
    { packs: [pack], packIds: [pack.id], vocabulary: FIRE_SAFETY, schema: schemaSource('state') },
  );
  return {
    faults: state.diagnostics.map(({ code, position }) => `${code} ${position.file}`).toSorted(),
    verdicts: evaluate([pack], state.state, isoDate(DAY))
      .findings.filter(({ counted }) => counted === null)
      .map(({ rule, division, status }) => `${rule.id} ${division.at(-1) ?? ''} ${status}`),
    leftOut: state.leftOut.length,
  };
}

const of = (name: string, fields: object): object => ({ name, ...fields });

describe('between files', () => {
  test.each<[why: string, said: Said, faults: string[], verdicts: string[]]>([
    [
      'a thing said otherwise: that field at both levels, and no more',
      {
        above: [of('甲', { fireManager: true, posted: true })],
        below: [of('甲', { fireManager: false, posted: true })],
      },
      ['thing-said-otherwise 1', 'thing-said-otherwise 2'],
      [
        'managers 测试镇 undeclared',
        'managers 天祠社区 undeclared',
        'postings 测试镇 met',
        'postings 天祠社区 met',
      ],
    ],
    [
      'a total below what is listed: all of either',
      {
        above: { total: 1, withPosting: 1 },
        below: [of('甲', { posted: true }), of('乙', { posted: true })],
      },
      ['less-than-below 1', 'more-than-above 2'],
      [
        'managers 测试镇 undeclared',
        'managers 天祠社区 undeclared',
        'postings 测试镇 undeclared',
        'postings 天祠社区 undeclared',
      ],
    ],
    [
      'none above, one below',
      { above: [], below: { total: 1, withPosting: 1 } },
      ['less-than-below 1', 'more-than-above 2'],
      [
        'managers 测试镇 undeclared',
        'managers 天祠社区 undeclared',
        'postings 测试镇 undeclared',
        'postings 天祠社区 undeclared',
      ],
    ],
    [
      'all above, one below that lacks it: that number and that field',
      {
        above: { total: 2, withFireManager: 2, withPosting: 2 },
        below: [of('甲', { fireManager: false, posted: true })],
      },
      ['more-than-above 2', 'more-than-below 1'],
      [
        'managers 测试镇 undeclared',
        'managers 天祠社区 undeclared',
        'postings 测试镇 met',
        'postings 天祠社区 met',
      ],
    ],
  ])('%s', (_, said, faults, verdicts) => {
    expect(read(said, true)).toEqual({ faults, verdicts, leftOut: 0 });
  });
});

describe('in one file, which is left out', () => {
  test.each<[why: string, said: Said, code: string]>([
    [
      'a thing said otherwise',
      { above: [of('甲', { fireManager: true })], below: [of('甲', { fireManager: false })] },
      'thing-said-otherwise',
    ],
    [
      'two days of one thing',
      { above: [of('甲', { fireManager: '2023-05-01' })], below: [of('甲', { fireManager: '2023-06-01' })] },
      'thing-said-otherwise',
    ],
    ['a total below what is listed', { above: { total: 0 }, below: [of('甲', {})] }, 'less-than-below'],
    [
      'fewer with it than below',
      { above: { total: 9, withPosting: 1 }, below: { total: 4, withPosting: 2 } },
      'less-than-below',
    ],
    [
      'more with it than those below that lack it leave',
      { above: { total: 9, withPosting: 8 }, below: { total: 4, withPosting: 2 } },
      'more-than-below',
    ],
  ])('%s', (_, said, code) => {
    expect(read(said, false)).toMatchObject({ faults: [`${code} 1`], leftOut: 1 });
  });
});

describe('nothing is contradicted', () => {
  test.each<[why: string, said: Said]>([
    ['by the same words', { above: [of('甲', { posted: true })], below: [of('甲', { posted: true })] }],
    ['by silence', { above: [of('甲', { posted: true })], below: [of('甲', {})] }],
    [
      'by a day beside a mere yes',
      { above: [of('甲', { posted: true })], below: [of('甲', { posted: '2023-05-01' })] },
    ],
    ['by other names', { above: [of('甲', { posted: true })], below: [of('乙', { posted: false })] }],
    ['by as many as there are', { above: { total: 1, withPosting: 1 }, below: [of('甲', { posted: true })] }],
    ['by an empty list below', { above: { total: 3 }, below: [] }],
    [
      'by what came about after the upper file',
      {
        above: [of('甲', { posted: false })],
        below: [of('甲', { posted: '2024-02-01' })],
        days: ['2024-01-31', DAY],
      },
    ],
    [
      'by things that were listed after the count',
      { above: { total: 1 }, below: [of('甲', {}), of('乙', {})], days: ['2024-01-31', DAY] },
    ],
  ])('%s', (_, said) => {
    const both = said.days === undefined ? [true, false] : [true];
    expect(both.flatMap((isSplit) => read(said, isSplit).faults)).toEqual([]);
  });
});
