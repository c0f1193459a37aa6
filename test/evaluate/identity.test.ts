import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import type { Finding } from '../../src/model/finding.ts';
import { isoDate } from '../../src/model/iso-date.ts';
import type { Rule } from '../../src/model/pack-file.generated.ts';
import { packOf } from '../support/pack-of.ts';
import {
  childlessTownship,
  community,
  type Data,
  file,
  stateOf,
  township,
  village,
} from '../support/state-of.ts';

const rules: Partial<Rule>[] = [
  { id: 'established', by: '2023-12-31' },
  {
    id: 'meetings',
    must: { have: 'meetings', atLeast: 1 },
    every: { period: 'quarter', from: '2023-10-01' },
  },
  { id: 'groups', each: { level: 'village' }, must: { have: 'leadingGroup.established' } },
  { id: 'roster', each: { roster: 'named' } },
];
const pack = packOf({
  rules,
  pack: { rosters: { named: { level: 'township', names: ['甲镇', '己镇'], clause: ['一'] } } },
});

function findings(
  townships: readonly Data[],
  on = '2024-01-01',
  declaredOn = '2024-01-01',
): readonly Finding[] {
  const state = stateOf([pack], file(declaredOn, { name: '测试县', level: 'county', divisions: townships }));
  return evaluate([pack], state, isoDate(on)).findings;
}

function identities(found: readonly Finding[]): string[] {
  return found.map(({ rule, key }) => `${rule.pack} ${rule.id} ${key}`).toSorted();
}

const divisions = [village('丁村'), community('戊社区')];
const FULL = [
  childlessTownship('甲镇'),
  township('乙镇', { villages: { total: 2 }, communities: { total: 2 } }),
  township('丙镇', { divisions, villages: { total: 1 } }),
  township('辛镇'),
];

describe('the identity of a finding', () => {
  test('is its own: counted, listed, missing, every period, every kind', () => {
    const all = identities(findings(FULL));
    expect(all.length).toBeGreaterThan(20);
    expect(new Set(all).size).toBe(all.length);
  });

  test.each<{ why: string; found: readonly Finding[] }>([
    { why: 'another day of the same quarter', found: findings(FULL, '2024-03-31') },
    { why: 'another day of declaration', found: findings(FULL, '2024-01-01', '2023-06-01') },
    {
      why: 'another verdict',
      found: findings(FULL.map((data) => ({ ...data, station: { established: true }, meetings: [] }))),
    },
    { why: 'another order', found: findings(FULL.toReversed()) },
    {
      why: 'another kind and code',
      found: findings(
        FULL.map((data, index) => ({ ...data, kind: 'subdistrict', code: `50015410${index}` })),
      ),
    },
  ])('stays the same on $why', ({ found }) => {
    expect(identities(found)).toEqual(identities(findings(FULL)));
  });

  test.each<{ why: string; found: readonly Finding[]; changed: number }>([
    {
      why: 'another name of a township',
      found: findings([{ ...childlessTownship('庚镇') }, ...FULL.slice(1)]),
      changed: 5,
    },
    { why: 'the next quarter: one more per township', found: findings(FULL, '2024-04-01'), changed: 4 },
  ])('changes with $why', ({ found, changed }) => {
    const before = new Set(identities(findings(FULL)));
    expect(identities(found).filter((identity) => !before.has(identity)).length).toBe(changed);
  });
});
