import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { isoDate } from '../../src/model/iso-date.ts';
import { packOf } from '../support/pack-of.ts';
import { type Data, file, stateOf, township } from '../support/state-of.ts';

const pack = packOf({
  rules: [
    {
      each: { level: 'county' },
      must: { all: 'inspections.policeSupervised', have: 'inspected', in: '2023' },
    },
  ],
});

function verdict(county: Data): string | undefined {
  const below = township('温泉镇', {
    villages: { total: 0 },
    communities: { total: 0 },
    inspections: { policeSupervised: { 2023: { total: 3, inspected: 3 } } },
  });
  const state = stateOf(
    [pack],
    file('2024-03-31', { name: '测试县', level: 'county', divisions: [below], ...county }),
  );
  return evaluate([pack], state, isoDate('2024-03-31')).findings[0]?.status;
}

describe('what townships declare by period counts for their county', () => {
  test.each<[why: string, county: Data, status: string]>([
    ['that says nothing of it', {}, 'met'],
    ['that has left the period empty', { inspections: { policeSupervised: { 2023: null } } }, 'met'],
    ['that names no period', { inspections: { policeSupervised: {} } }, 'met'],
    [
      'but not for one that declares some of its own',
      { inspections: { policeSupervised: { 2023: null, 2024: { total: 0 } } } },
      'undeclared',
    ],
  ])('%s', (_, county, status) => {
    expect(verdict(county)).toBe(status);
  });
});
