import { describe, expect, test } from 'vitest';
import type { FactDefinition } from '../../../../src/model/fact.ts';
import { schemaSource } from '../../../../src/files/disk/schema-source.ts';
import { checkOwnFact } from '../../../../src/files/parse/state/own-facts.ts';

const title = { zh: '事项', en: 'fact' };

function faultsOf(type: FactDefinition['type'], raw: unknown, more: Partial<FactDefinition> = {}): string[] {
  const fact: FactDefinition = { id: 'p:x', path: ['x'], type, levels: ['township'], title, ...more };
  return checkOwnFact(fact, raw, { file: 'f', pointer: '/x' }, schemaSource('state')).map(
    ({ code, place, atKey, args }) =>
      `${code} ${place.pointer}${atKey === true ? '!' : ''} ${args.nearest ?? args.token ?? args.key ?? ''}`,
  );
}

const values = { values: { hills: title, plain: title } };
const items: Partial<FactDefinition> = {
  fields: {
    persons: { type: 'count', title },
    area: { type: 'quantity', title },
    checked: { type: 'flag', title, countedAs: 'withCheck' },
    posted: { type: 'flag', title },
    use: { type: 'choice', title, values: { shop: title, inn: title } },
  },
};
const kinds: Partial<FactDefinition> = {
  fields: { kind: { type: 'choice', title, values: { joint: title, regular: title } } },
};
const perPeriod = { perPeriod: true };
const drills: Partial<FactDefinition> = {
  ...perPeriod,
  fields: { drills: { type: 'count', title, perPeriod: true } },
};

describe('what may be declared', () => {
  test.each<[FactDefinition['type'], unknown, Partial<FactDefinition>?]>([
    ['flag', true],
    ['flag', '2023-03-20'],
    ['flag', { since: '2023-03-20', evidence: '文件' }],
    ['flag', { 2024: true, '2024-Q1': false }, perPeriod],
    ['count', 3],
    ['count', [{ since: '2023-08-01' }]],
    ['quantity', 1.5],
    ['quantity', { value: 2 }],
    ['posts', { posts: ['镇长'] }, { single: true }],
    ['posts', false, { single: true }],
    ['posts', [{ role: 'chair', posts: ['镇长'] }]],
    ['choices', ['hills'], values],
    ['choices', [], values],
    ['choices', { hills: false }, values],
    ['choices', { hills: '2020-05-01' }, values],
    [
      'quantity',
      [
        { value: 2, since: '2020-01-01' },
        { value: 3, since: '2023-01-01' },
      ],
    ],
    ['log', [{ date: '2024-01-10', kind: 'joint', note: '备注' }], kinds],
    ['log', { joint: { '2024-Q1': 1 } }, kinds],
    ['log', { 2024: 2 }, { fields: {} }],
    ['collection', [{ name: '甲', persons: 3, area: 1.5, checked: true, use: 'inn', evidence: 'x' }], items],
    ['collection', { total: 3, withCheck: 2, withPosted: 1, countedOn: '2024-01-01', note: 'x' }, items],
    ['collection', { 2024: { total: 1 }, '2024-05': [] }, { ...items, ...perPeriod }],
    ['collection', { 2024: [{ name: '甲', drills: 3 }] }, drills],
    [
      'collection',
      { 2024: [{ name: '甲', drills: ['2024-03-01', { date: '2024-04-01', note: 'x' }] }] },
      drills,
    ],
    ['collection', [{ name: '甲', drills: { 2024: 3, '2025-Q1': 1 } }], drills],
    ['collection', [{ name: '甲', drills: [] }], drills],
  ])('%s %j', (type, raw, more) => {
    expect(faultsOf(type, raw, more)).toEqual([]);
  });
});

describe('what may not', () => {
  test.each<[FactDefinition['type'], unknown, Partial<FactDefinition>, string[]]>([
    ['flag', '有', {}, ['wrong-type /x 有']],
    ['flag', 3, {}, ['wrong-type /x 3']],
    ['flag', { sinse: '2023-01-01' }, {}, ['unknown-key /x/sinse! since']],
    ['flag', { '2024年': true }, perPeriod, ['not-a-period /x/2024年! 2024年']],
    ['flag', { 2024: '有' }, perPeriod, ['wrong-type /x/2024 有']],
    ['flag', true, perPeriod, ['wrong-type /x true']],
    ['count', '２人', {}, ['fullwidth-digits /x 2']],
    ['count', -1, {}, ['number-out-of-range /x -1']],
    ['quantity', '多', {}, ['wrong-type /x 多']],
    ['posts', [{ role: 'boss', posts: ['镇长'] }], {}, ['not-allowed-value /x/0/role boss']],
    ['posts', { role: 'chair' }, { single: true }, ['missing-key /x posts']],
    [
      'choices',
      { hils: true, hills: '有' },
      values,
      ['unknown-key /x/hils! hills', 'wrong-type /x/hills 有'],
    ],
    ['quantity', [{ value: 2 }], {}, ['missing-key /x/0 since']],
    ['choices', 'hills', values, ['wrong-type /x hills']],
    ['choices', ['hils', 3], values, ['not-allowed-value /x/0 hills', 'not-allowed-value /x/1 3']],
    ['log', 3, kinds, ['wrong-type /x 3']],
    [
      'log',
      [{ kind: 'join' }, '2024-01-10'],
      kinds,
      ['missing-key /x/0 date', 'not-allowed-value /x/0/kind joint', 'wrong-type /x/1 2024-01-10'],
    ],
    [
      'log',
      [{ date: '2024-1-1', day: 1 }],
      kinds,
      ['not-a-date /x/0/date 2024-1-1', 'unknown-key /x/0/day! day'],
    ],
    ['log', { join: { 2024: 1 } }, kinds, ['unknown-key /x/join! joint']],
    ['log', JSON.parse('{"__proto__": {"2024": 1}}'), kinds, ['unknown-key /x/__proto__! __proto__']],
    ['log', { constructor: {} }, kinds, ['unknown-key /x/constructor! constructor']],
    ['log', { joint: { 今年: 1 } }, kinds, ['not-a-period /x/joint/今年! 今年']],
    ['log', { 2024: -1 }, { fields: {} }, ['number-out-of-range /x/2024 -1']],
    ['collection', 5, items, ['wrong-type /x 5']],
    ['collection', [3, { persons: 1 }], items, ['wrong-type /x/0 3', 'missing-key /x/1 name']],
    [
      'collection',
      [{ name: 5 }, { name: '' }],
      items,
      ['wrong-type /x/0/name 5', 'empty-text /x/1/name name'],
    ],
    [
      'collection',
      [{ name: '甲', persons: '十', area: -1, checked: '有', use: 'in' }],
      items,
      [
        'wrong-type /x/0/persons 十',
        'number-out-of-range /x/0/area -1',
        'wrong-type /x/0/checked 有',
        'not-allowed-value /x/0/use inn',
      ],
    ],
    ['collection', [{ name: '甲', persons: 1.5 }], items, ['not-an-integer /x/0/persons 1.5']],
    ['collection', {}, items, ['missing-key /x total']],
    ['collection', [{ name: '甲', drills: 3 }], drills, ['wrong-type /x/0/drills 3']],
    ['collection', [{ name: '甲' }], { ...items, ...perPeriod }, ['wrong-type /x […]']],
    [
      'collection',
      { 2024: [{ name: '甲', drills: { 今年: 3, 2025: -1 } }] },
      drills,
      ['not-a-period /x/2024/0/drills/今年! 今年', 'number-out-of-range /x/2024/0/drills/2025 -1'],
    ],
    [
      'collection',
      { 2024: [{ name: '甲', drills: ['2024-3-1', { day: '2024-03-01' }, 3] }] },
      drills,
      [
        'not-a-date /x/2024/0/drills/0 2024-3-1',
        'missing-key /x/2024/0/drills/1 date',
        'unknown-key /x/2024/0/drills/1/day! day',
        'wrong-type /x/2024/0/drills/2 3',
      ],
    ],
    ['collection', { 2024: [{ name: '甲', drills: '三次' }] }, drills, ['wrong-type /x/2024/0/drills 三次']],
    ['collection', [{ name: '甲', persons: { 2024: 3 } }], items, ['wrong-type /x/0/persons {…}']],
    [
      'collection',
      { total: '3', withChek: 1, countedOn: 2024 },
      items,
      ['unknown-key /x/withChek! withCheck', 'wrong-type /x/total 3', 'wrong-type /x/countedOn 2024'],
    ],
    ['collection', { total: 1 }, { ...items, ...perPeriod }, ['not-a-period /x/total! total']],
    ['collection', [], { ...items, ...perPeriod }, ['wrong-type /x […]']],
  ])('%s %j', (type, raw, more, faults) => {
    expect(faultsOf(type, raw, more)).toEqual(faults);
  });
});
