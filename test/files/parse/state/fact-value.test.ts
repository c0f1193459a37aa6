import { describe, expect, test } from 'vitest';
import type { FactDefinition } from '../../../../src/model/fact.ts';
import { Posts } from '../../../../src/model/post.ts';
import type { Fact } from '../../../../src/model/state.ts';
import { factOf, noneOf } from '../../../../src/files/parse/state/fact-value.ts';
import { FIRE_SAFETY } from '../../../support/fire-safety.ts';

const place = { file: 'f', pointer: '/x' };
const at = (pointer: string): typeof place => ({ file: 'f', pointer: `/x${pointer}` });
const title = { zh: '事项', en: 'fact' };

function definition(type: FactDefinition['type'], more: Partial<FactDefinition> = {}): FactDefinition {
  return { id: 'x', path: ['x'], type, levels: ['township'], title, ...more };
}

function valueOf(type: FactDefinition['type'], raw: unknown, more: Partial<FactDefinition> = {}): Fact {
  return factOf(definition(type, more), raw, place, new Posts(FIRE_SAFETY.posts));
}

const empty = { place, evidence: [] };
const kinds = { kind: { type: 'choice', title, values: { joint: title, regular: title } } } as const;
const trained = { trainedPerson: { type: 'flag', title, countedAs: 'withTrained' } } as const;

describe('a flag', () => {
  test.each<[unknown, object]>([
    [true, { value: true }],
    [false, { value: false }],
    ['2023-03-20', { value: true, since: '2023-03-20' }],
    [
      { since: '2023-03-20', until: '2024-01-01' },
      { value: true, since: '2023-03-20', until: '2024-01-01' },
    ],
    [
      { value: false, since: '2023-03-20' },
      { value: false, since: '2023-03-20' },
    ],
    [{ value: true }, { value: true }],
    [{ note: '只有备注' }, { value: true }],
  ])('%j', (raw, value) => {
    expect(valueOf('flag', raw)).toEqual({ type: 'flag', ...value, ...empty });
  });

  test('per period', () => {
    expect(valueOf('flag', { 2024: true, '2023-Q4': '2023-11-01' }, { perPeriod: true })).toEqual({
      type: 'period-flags',
      byPeriod: {
        2024: { type: 'flag', value: true, place: at('/2024'), evidence: [] },
        '2023-Q4': { type: 'flag', value: true, since: '2023-11-01', place: at('/2023-Q4'), evidence: [] },
      },
      ...empty,
    });
  });
});

describe('a count', () => {
  test.each<[unknown, object]>([
    [2, { form: 'number', entries: [{ count: 2 }] }],
    [0, { form: 'number', entries: [] }],
    [
      { count: 2, since: '2023-08-01' },
      { form: 'number', entries: [{ count: 2, since: '2023-08-01' }] },
    ],
    [{ count: 0 }, { form: 'number', entries: [] }],
    [[], { form: 'list', entries: [] }],
    [[{}], { form: 'list', entries: [{ count: 1 }] }],
    [
      [
        { since: '2023-08-01', until: '2024-01-01' },
        { count: 3, name: '张' },
      ],
      { form: 'list', entries: [{ count: 1, since: '2023-08-01', until: '2024-01-01' }, { count: 3 }] },
    ],
  ])('%j', (raw, value) => {
    expect(valueOf('count', raw)).toEqual({ type: 'count', ...value, ...empty });
  });
});

test.each<[unknown, object]>([
  [1.6, { form: 'number', entries: [{ value: 1.6 }] }],
  [0, { form: 'number', entries: [{ value: 0 }] }],
  [
    { value: 1.6, since: '2023-01-01' },
    { form: 'number', entries: [{ value: 1.6, since: '2023-01-01' }] },
  ],
  [
    [
      { value: 1.2, since: '2020-01-01' },
      { value: 1.6, since: '2023-05-01' },
    ],
    {
      form: 'list',
      entries: [
        { value: 1.2, since: '2020-01-01' },
        { value: 1.6, since: '2023-05-01' },
      ],
    },
  ],
])('a quantity %j', (raw, value) => {
  expect(valueOf('quantity', raw)).toEqual({ type: 'quantity', ...value, ...empty });
});

describe('choices', () => {
  const flags = (fact: Fact): unknown =>
    fact.type === 'choices'
      ? Object.entries(fact.byWord).map(([word, { value, since }]) => [word, since ?? value])
      : null;

  test.each<[unknown, string, unknown[]]>([
    [
      ['a', 'b'],
      'list',
      [
        ['a', true],
        ['b', true],
      ],
    ],
    [[], 'list', []],
    [
      { a: false, b: '2020-05-01' },
      'map',
      [
        ['a', false],
        ['b', '2020-05-01'],
      ],
    ],
    [{}, 'map', []],
  ])('%j', (raw, form, words) => {
    const fact = valueOf('choices', raw);
    expect(fact).toMatchObject({ type: 'choices', form });
    expect(flags(fact)).toEqual(words);
  });
});

describe('posts', () => {
  test.each<[string, unknown, object[]]>([
    ['one', { posts: ['镇长'] }, [{ posts: ['乡镇长'] }]],
    ['none', false, []],
    ['an empty list', [], []],
    [
      'several, by the names of the vocabulary',
      [
        { role: 'chair', posts: ['镇党委书记', '镇长'], since: '2023-01-01' },
        { name: '李', posts: ['没有的职务'] },
      ],
      [{ role: 'chair', posts: ['党委书记', '乡镇长'], since: '2023-01-01' }, { posts: ['没有的职务'] }],
    ],
  ])('%s', (_what, raw, holders) => {
    expect(valueOf('posts', raw)).toEqual({ type: 'posts', holders, ...empty });
  });
});

describe('a log', () => {
  test('of dated events', () => {
    const raw = [{ kind: 'joint', date: '2024-01-10' }, { date: '2024-02-10' }];
    expect(valueOf('log', raw, { fields: kinds })).toEqual({
      type: 'log',
      form: 'list',
      entries: [
        { date: '2024-01-10', fields: { kind: 'joint' }, place: at('/0') },
        { date: '2024-02-10', fields: {}, place: at('/1') },
      ],
      counts: {},
      ...empty,
    });
  });

  test('of numbers by kind and period', () => {
    expect(valueOf('log', { joint: { '2024-Q1': 1 }, regular: {} }, { fields: kinds })).toEqual({
      type: 'log',
      form: 'counts',
      entries: [],
      counts: { joint: { '2024-Q1': 1 }, regular: {} },
      ...empty,
    });
  });

  test('of numbers by period where it has no kinds', () => {
    expect(valueOf('log', { 2024: 3 }, { fields: {} })).toMatchObject({
      form: 'counts',
      counts: { '': { 2024: 3 } },
    });
  });

  test('that is empty', () => {
    expect(valueOf('log', [], { fields: kinds })).toMatchObject({ form: 'list', entries: [] });
  });
});

describe('a collection', () => {
  test('as a list', () => {
    const raw = [{ name: '甲', trainedPerson: true }, { name: '乙' }];
    expect(valueOf('collection', raw, { fields: trained })).toEqual({
      type: 'collection',
      byPeriod: {
        '': {
          form: 'list',
          items: [
            {
              name: '甲',
              place: at('/0'),
              fields: {
                trainedPerson: { type: 'flag', value: true, place: at('/0/trainedPerson'), evidence: [] },
              },
            },
            { name: '乙', place: at('/1'), fields: {} },
          ],
          place,
        },
      },
      ...empty,
    });
  });

  test('as totals, by year', () => {
    const raw = { 2024: { total: 12, withTrained: 11, countedOn: '2024-03-01' }, 2025: [] };
    expect(valueOf('collection', raw, { fields: trained, perPeriod: true })).toEqual({
      type: 'collection',
      byPeriod: {
        2024: {
          form: 'totals',
          total: 12,
          with: { trainedPerson: 11 },
          countedOn: '2024-03-01',
          place: at('/2024'),
        },
        2025: { form: 'list', items: [], place: at('/2025') },
      },
      ...empty,
    });
  });

  test('whose flag is not counted does not say that none has it', () => {
    expect(valueOf('collection', { total: 12 }, { fields: trained })).toMatchObject({
      byPeriod: { '': { total: 12, with: {} } },
    });
  });

  test('with fields that are numbers and words', () => {
    const fields = { persons: { type: 'count', title }, use: { type: 'choice', title, values: {} } } as const;
    expect(valueOf('collection', [{ name: '甲', persons: 12, use: 'shop' }], { fields })).toMatchObject({
      byPeriod: { '': { items: [{ fields: { persons: 12, use: 'shop' } }] } },
    });
  });
});

describe('evidence', () => {
  const forms: [unknown, string, object[]][] = [
    ['开府办〔2023〕1号', '', [{ document: '开府办〔2023〕1号' }]],
    [{ file: 'a.pdf' }, '', [{ file: 'a.pdf' }]],
    [['甲', { link: 'b' }], '/', [{ document: '甲' }, { link: 'b' }]],
  ];
  const evidenceAt = (below: string, step: string, named: object[]): object[] =>
    named.map((one, index) => ({
      ...one,
      place: at(`${below}/evidence${step === '' ? '' : `/${index}`}`),
    }));

  test.each(forms)('%j of the whole fact', (evidence, step, named) => {
    const found = valueOf('flag', { since: '2023-03-20', evidence }).evidence;
    expect(found).toEqual(evidenceAt('', step, named));
  });

  test.each(forms)('%j of one of several', (evidence, step, named) => {
    const own = { evidence: evidenceAt('/1', step, named) };
    expect(valueOf('posts', [{ posts: ['镇长'] }, { posts: ['镇长'], evidence }])).toMatchObject({
      holders: [{ posts: ['乡镇长'] }, own],
      evidence: [],
    });
    expect(valueOf('count', [{}, { evidence }])).toMatchObject({
      entries: [{ count: 1 }, own],
      evidence: [],
    });
    const entries = [{ date: '2024-01-10' }, { date: '2024-01-11', evidence }];
    expect(valueOf('log', entries)).toMatchObject({ entries: [{}, own], evidence: [] });
    expect(valueOf('collection', [{ name: '甲' }, { name: '乙', evidence }])).toMatchObject({
      byPeriod: { '': { items: [{}, own] } },
    });
  });

  test('of totals', () => {
    expect(valueOf('collection', { total: 3, evidence: '台账' })).toMatchObject({
      byPeriod: { '': { evidence: [{ document: '台账', place: at('/evidence') }] } },
    });
  });
});

describe('a block that is not there', () => {
  test.each<[FactDefinition['type'], Partial<FactDefinition>, object | null]>([
    ['flag', {}, { value: false }],
    ['count', {}, { form: 'number', entries: [] }],
    ['posts', {}, { holders: [] }],
    ['collection', {}, { byPeriod: { '': { form: 'list', items: [], place } } }],
    ['collection', { perPeriod: true }, null],
    ['quantity', {}, null],
    ['choices', {}, null],
    ['log', {}, null],
  ])('has %s %j', (type, more, value) => {
    expect(noneOf(definition(type, more), place)).toEqual(
      value === null ? null : { type, ...value, ...empty },
    );
  });
});
