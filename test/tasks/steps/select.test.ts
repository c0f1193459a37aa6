import { describe, expect, test } from 'vitest';
import { findRule, selectRules } from '../../../src/tasks/steps/select.ts';
import { runOptionsOf } from '../../../src/model/run-options.ts';
import { packOf } from '../../support/pack-of.ts';

const pack = packOf({
  rules: [
    { id: 'head', was: ['old'] },
    { id: 'staff', was: ['old'] },
    { id: 'renamed', was: ['station-old'] },
    { id: 'rule' },
  ],
});
const selected = (...only: readonly string[]): string[] =>
  selectRules([pack], { ...runOptionsOf({}), only }).flatMap(({ rules }) => rules.map(({ id }) => id));

describe('rules by what they were called', () => {
  test.each([
    ['renamed', ['station-old'], ['renamed']],
    ['split: all parts', ['old'], ['head', 'staff']],
    ['with the pack', ['sample/old'], ['head', 'staff']],
    ['by a pattern', ['*-old'], ['renamed']],
    ['by the id of today', ['head'], ['head']],
  ])('%s', (_, only, expected) => {
    expect(selected(...only)).toEqual(expected);
  });

  test('one is found by a former id, and refused where it means several or none', () => {
    expect(findRule([pack], 'station-old').id).toBe('renamed');
    expect(() => findRule([pack], 'old')).toThrow('ambiguous-rule');
    expect(() => findRule([pack], 'older')).toThrow('unknown-rule');
  });
});
