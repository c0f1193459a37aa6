import { describe, expect, test } from 'vitest';
import { schemaSource } from '../../../../src/files/disk/schema-source.ts';
import { readState } from '../../../../src/files/parse/state/read-state.ts';
import { inMemoryFile } from '../../../../src/files/parse/yaml-file.ts';
import { FIRE_SAFETY } from '../../../support/fire-safety.ts';
import { type Data, file, township } from '../../../support/state-of.ts';

function read(station: Data): ReturnType<typeof readState> {
  const value = file('2024-03-31', township('温泉镇', { station }));
  const context = { packs: [], packIds: [], vocabulary: FIRE_SAFETY, schema: schemaSource('state') };
  return readState([inMemoryFile('a', value)], context);
}
const faultsOf = (station: Data): string[] =>
  read(station).diagnostics.map(({ code, args }) => `${code} ${args.token ?? ''}`);

const LEADER = { posts: ['分管消防负责人'] };
const HEAD = { role: 'head', ...LEADER };

describe('the head of a body', () => {
  test('among its people is who its own key would name', () => {
    const { facts } = read({ staff: [{ ...HEAD, since: '2023-05-01' }] }).state.trees[0]?.division ?? {};
    expect(facts?.get('station.head')).toMatchObject({
      type: 'posts',
      holders: [{ posts: ['分管消防负责人'], since: '2023-05-01' }],
    });
  });

  test('without posts is nobody that can be named', () => {
    const { facts } = read({ staff: [{ role: 'head' }] }).state.trees[0]?.division ?? {};
    expect(facts?.has('station.head')).toBe(false);
  });

  test('declared twice is one person, of whom both say what they say', () => {
    const { facts } =
      read({ head: { ...LEADER, since: '2023-05-01' }, staff: [{ role: 'head', onPayroll: true }] }).state
        .trees[0]?.division ?? {};
    expect(facts?.get('station.head')).toMatchObject({
      holders: [{ fields: { onPayroll: { value: true } } }],
    });
    expect(facts?.get('station.staff')).toMatchObject({ persons: [{ isHead: true, since: '2023-05-01' }] });
  });

  test.each<[string, Data, readonly string[]]>([
    ['by the same posts', { head: LEADER, staff: [HEAD] }, []],
    ['by one post more', { head: LEADER, staff: [{ ...HEAD, posts: ['分管消防负责人', '镇长'] }] }, []],
    ['by other posts', { head: { posts: ['镇长'] }, staff: [HEAD] }, ['head-differs posts']],
    [
      'since another day',
      { head: { ...LEADER, since: '2023-05-01' }, staff: [{ ...HEAD, since: '2023-06-01' }] },
      ['head-differs since'],
    ],
    [
      'on the payroll and not',
      { head: { ...LEADER, onPayroll: true }, staff: [{ ...HEAD, onPayroll: false }] },
      ['head-differs onPayroll'],
    ],
    ['and there is none', { head: false, staff: [HEAD] }, ['head-differs head']],
    ['two at a time', { staff: [HEAD, HEAD] }, ['two-heads role']],
    [
      'one after the other',
      {
        staff: [
          { ...HEAD, until: '2023-05-01' },
          { ...HEAD, since: '2023-05-02' },
        ],
      },
      [],
    ],
    [
      'two on one day',
      {
        staff: [
          { ...HEAD, until: '2023-05-01' },
          { ...HEAD, since: '2023-05-01' },
        ],
      },
      ['two-heads role'],
    ],
  ])('declared %s', (_, station, expected) => {
    expect(faultsOf(station)).toEqual(expected);
  });
});

describe('people', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['as a number', 3, []],
    ['as a number since a day', { count: 3, since: '2023-05-01' }, []],
    ['as totals', { total: 3, onPayroll: 2, countedOn: '2024-01-01', note: '注' }, []],
    [
      'one by one, with all that was allowed before',
      [{ name: '甲', count: 2, posts: ['科员'], since: '2023-05-01', note: '注' }],
      [],
    ],
    ['more of a kind than there are', { total: 3, onPayroll: 4 }, ['more-than-total ']],
    ['neither a number nor a total', { since: '2023-05-01' }, ['missing-key ']],
    ['a key that nobody knows', [{ onPayrol: true }], ['unknown-key onPayrol']],
    ['a key of totals that nobody knows', { total: 1, withPayroll: 1 }, ['unknown-key withPayroll']],
    ['a role that is none', [{ role: 'deputy' }], ['not-allowed-value deputy']],
    ['no yes or no', [{ onPayroll: 'ja' }], ['wrong-type ja']],
    ['less than none', -1, ['number-out-of-range -1']],
    ['left before coming', [{ since: '2023-05-01', until: '2023-04-01' }], ['until-before-since 2023-04-01']],
  ])('%s', (_, staff, expected) => {
    expect(faultsOf({ staff })).toEqual(expected);
  });
});
