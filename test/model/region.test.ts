import { describe, expect, test } from 'vitest';
import type { Region } from '../../src/model/pack.ts';
import { divisionNames, NAMES_AS_WRITTEN } from '../../src/model/region/division-names.ts';
import { isRegion } from '../../src/model/region/is-region.ts';
import { mayBind } from '../../src/model/region/may-bind.ts';
import { namesRegion } from '../../src/model/region/names-region.ts';
import { regionWords } from '../../src/model/region/region-words.ts';
import { scopesOf } from '../../src/model/region/scopes-of.ts';
import { type Data, file, stateOf } from '../support/state-of.ts';

const KAIZHOU: Region = {
  level: 'county',
  name: '重庆市开州区',
  aliases: ['开州区', '开州'],
  code: '500154',
};

describe('a word names the region of a pack', () => {
  test.each<[why: string, word: string, expected: boolean]>([
    ['its name', '重庆市开州区', true],
    ['another name that the pack knows', '开州区', true],
    ['one of several', '开州', true],
    ['not what only ends alike', '新开州区', false],
    ['not what only begins alike', '重庆市', false],
    ['not its code: a code is no name', '500154', false],
    ['not nothing', '', false],
  ])('%s: %s', (_, word, expected) => {
    expect(namesRegion(KAIZHOU, word)).toBe(expected);
  });
});

describe('a division is the region of a pack', () => {
  const division = { level: 'county', name: '开州区' } as const;
  test.each<
    [why: string, region: Partial<Region>, division: Parameters<typeof isRegion>[1], expected: boolean]
  >([
    ['by its name, where it has no code', {}, division, true],
    ['by its name, where the pack has no code', { code: null }, { ...division, code: '510000' }, true],
    ['by its code, whatever it is called', {}, { ...division, name: '开县', code: '500154' }, true],
    ['not by its name, where the codes differ', {}, { ...division, code: '510000' }, false],
    ['not of another level', {}, { ...division, level: 'township' }, false],
    [
      'not of another level, whatever its code',
      {},
      { ...division, level: 'prefecture', code: '500154' },
      false,
    ],
    ['not of another name', {}, { ...division, name: '万州区' }, false],
  ])('%s', (_, more, given, expected) => {
    expect(isRegion({ ...KAIZHOU, ...more }, given)).toBe(expected);
  });
});

describe('a pack binds', () => {
  const county = (name: string, more: Data = {}): Data => ({ name, level: 'county', ...more });
  const town: Data = { name: '温泉镇', level: 'township', kind: 'town' };
  const above = { name: '重庆市', level: 'prefecture' };

  test.each<{ why: string; declared: Data; force?: true; scopes: readonly string[] }>([
    { why: 'the division that is its region', declared: county('开州区'), scopes: ['开州区'] },
    {
      why: 'the region within a larger one, and none beside it',
      declared: { ...above, divisions: [county('开州区'), county('万州区')] },
      scopes: ['重庆市/开州区'],
    },
    {
      why: 'a part of it, where the region is only named above',
      declared: { ...town, parent: ['重庆市', '开州区'] },
      scopes: ['重庆市/开州区/温泉镇 part'],
    },
    { why: 'nobody else', declared: county('万州区'), scopes: [] },
    { why: 'nobody of whose parents nothing is said', declared: town, scopes: [] },
    {
      why: 'on request, every division of its level',
      declared: { ...above, divisions: [county('万州区'), county('云阳县')] },
      force: true,
      scopes: ['重庆市/万州区 forced', '重庆市/云阳县 forced'],
    },
    {
      why: 'on request, where none is of its level, what there is as a part',
      declared: town,
      force: true,
      scopes: ['温泉镇 part forced'],
    },
    {
      why: 'on request, its region alone where that is declared',
      declared: { ...above, divisions: [county('开州区'), county('万州区')] },
      force: true,
      scopes: ['重庆市/开州区'],
    },
  ])('$why', ({ declared, force = false, scopes }) => {
    const found = scopesOf(KAIZHOU, stateOf([], file('2024-01-01', declared)), force);
    expect(
      found.map(({ top, isPart, isForced }) =>
        [top.path.join('/'), ...(isPart ? ['part'] : []), ...(isForced ? ['forced'] : [])].join(' '),
      ),
    ).toEqual(scopes);
  });
});

describe('a pack must be looked at', () => {
  test('by name, alias and code of its region, whatever else stands there', () => {
    expect(regionWords({ name: '重庆市开州区', aliases: ['开州区', 7], code: '500154' })).toEqual([
      '重庆市开州区',
      '开州区',
      '500154',
    ]);
    expect(regionWords(undefined)).toEqual([]);
  });

  test.each<[why: string, named: readonly string[], expected: boolean]>([
    ['where a division has its name', ['开州区', '温泉镇'], true],
    ['where a division has its code', ['500154'], true],
    ['not where others are declared', ['万州区', '500101'], false],
    ['not where nothing is', [], false],
  ])('%s', (_, named, expected) => {
    expect(mayBind(regionWords(KAIZHOU), new Set(named))).toBe(expected);
  });
});

type Question = Exclude<keyof typeof NAMES_AS_WRITTEN, 'keyOf'>;

describe('two writings of a path', () => {
  const names = divisionNames([KAIZHOU]);

  test.each<[why: string, question: Question, path: string, other: string, known: boolean, written: boolean]>(
    [
      ['the same', 'isSame', '开州区/温泉镇', '开州区/温泉镇', true, true],
      ['another name of the region', 'isSame', '开州区/温泉镇', '重庆市开州区/温泉镇', true, false],
      ['two other names of the region', 'isSame', '开州区', '开州', true, false],
      ['another division', 'isSame', '开州区/温泉镇', '开州区/长沙镇', false, false],
      ['more above it is another path', 'isSame', '重庆市/开州区', '开州区', false, false],
      ['names run together are not taken apart', 'isSame', '重庆市/万州区', '重庆市万州区', false, false],
      ['without its parents', 'endsIn', '重庆市/开州区/温泉镇', '温泉镇', true, true],
      ['with one of its parents', 'endsIn', '重庆市/开州区/温泉镇', '开州区/温泉镇', true, true],
      [
        'with its parent by another name',
        'endsIn',
        '重庆市/开州区/温泉镇',
        '重庆市开州区/温泉镇',
        true,
        false,
      ],
      ['not by another parent', 'endsIn', '重庆市/开州区/温泉镇', '万州区/温泉镇', false, false],
      ['not what is below it', 'endsIn', '开州区', '开州区/温泉镇', false, false],
      ['itself', 'isWithin', '开州区', '开州区', true, true],
      ['below it', 'isWithin', '开州区/温泉镇', '开州区', true, true],
      ['below it by another name', 'isWithin', '开州区/温泉镇', '重庆市开州区', true, false],
      ['not above it', 'isWithin', '开州区', '开州区/温泉镇', false, false],
      ['not what is further down', 'isWithin', '重庆市/开州区', '开州区', false, false],
      ['wherever it begins', 'passes', '重庆市/开州区/温泉镇', '开州区', true, true],
      ['wherever it begins, by another name', 'passes', '重庆市/开州区/温泉镇', '开州', true, false],
      ['not with one left out', 'passes', '重庆市/开州区/温泉镇', '重庆市/温泉镇', false, false],
      ['not past the end', 'passes', '重庆市/开州区', '开州区/温泉镇', false, false],
    ],
  )('%s: %s %s %s', (_, question, path, other, known, written) => {
    const [given, asked] = [path.split('/'), other.split('/')];
    expect([names[question](given, asked), NAMES_AS_WRITTEN[question](given, asked)]).toEqual([
      known,
      written,
    ]);
  });

  test('of nothing end in nothing, so that a file without a parent hangs below no other', () => {
    expect(names.endsIn(['开州区'], [])).toBe(false);
  });

  test('have one key where they are the same', () => {
    expect(names.keyOf(['开州', '温泉镇'])).toBe(names.keyOf(['重庆市开州区', '温泉镇']));
    expect(names.keyOf(['开州温泉镇'])).not.toBe(names.keyOf(['开州', '温泉镇']));
  });
});
