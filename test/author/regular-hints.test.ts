import { describe, expect, test } from 'vitest';
import { regularHints } from '../../src/author/lint/regular-hints.ts';
import type { Rule } from '../../src/model/pack-file.generated.ts';
import { sourcesOf } from '../support/pack-of.ts';

const words = { zh: '说明', en: 'words' };
const hintsOf = (...rules: Partial<Rule>[]): string[] =>
  regularHints(sourcesOf({ rules })).map(
    ({ severity, place, args }) =>
      `${severity} ${place.pointer} ${args.token} ${args.expected?.join()} ${args.actual}`,
  );

describe('earlier words are noted, once each, at the first place', () => {
  test.each<[why: string, rules: Partial<Rule>[], hints: string[]]>([
    ['the regular form', [{ must: { each: 'residentGroups', where: { posted: true }, have: 'board' } }], []],
    ['a declared yes', [{ must: 'attested' }], []],
    ['alternatives of a condition are no measure', [{ where: { any: [{ name: '甲镇' }] } }], []],
    [
      'things, and which of them',
      [{ must: { all: 'residentGroups', of: { posted: true }, have: 'board' } }],
      ['note /rules/0/must/all all each 1', 'note /rules/0/must/of of where 1'],
    ],
    [
      'twice',
      [
        { must: { all: 'residentGroups', have: 'board' } },
        { must: { all: 'residentGroups', have: 'posted' } },
      ],
      ['note /rules/0/must/all all each 2'],
    ],
    [
      'within alternatives',
      [{ must: { anyOf: [{ have: 'planning.chapter' }, { all: 'residentGroups', have: 'posted' }] } }],
      ['note /rules/0/must/anyOf/1/all all each 1'],
    ],
    [
      'in a reading',
      [
        {
          readings: {
            default: 'one',
            why: words,
            options: {
              one: { title: words, change: {} },
              two: { title: words, change: { must: { any: [{ have: 'a' }, { have: 'b' }] } } },
            },
          },
        },
      ],
      ['note /rules/0/readings/options/two/change/must/any any anyOf 1'],
    ],
  ])('%s', (_, rules, hints) => {
    expect(hintsOf(...rules)).toEqual(hints);
  });
});
