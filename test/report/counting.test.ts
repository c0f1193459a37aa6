import { describe, expect, test } from 'vitest';
import { RULES } from './sample-pack.ts';
import { findingOf } from './sample-report.ts';
import { STATUSES, type Status } from '../../src/model/status.ts';
import { decidedShare } from '../../src/report/words/decided-share.ts';
import { divisionLabels } from '../../src/report/words/division-label.ts';
import { keyPath } from '../../src/report/words/key-path.ts';
import { divisionLevels } from '../../src/report/words/division-levels.ts';
import { divisionOrder } from '../../src/report/words/division-order.ts';

const none = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;

describe('decidedShare', () => {
  test.each<[string, Partial<Record<Status, number>>, number | null]>([
    ['nothing', {}, null],
    ['nothing that applies', { 'not-applicable': 9 }, null],
    ['all decided', { met: 3, overdue: 1, 'not-applicable': 5 }, 100],
    ['nothing decided', { undeclared: 4 }, 0],
    ['nearly all', { met: 9999, undeclared: 1 }, 99],
    ['next to nothing', { met: 1, undeclared: 9999 }, 1],
    ['a half', { late: 1, undeclared: 1 }, 50],
    ['two thirds', { waived: 1, open: 1, undeclared: 1 }, 67],
  ])('of %s', (_, counts, share) => {
    expect(decidedShare({ ...none, ...counts })).toBe(share);
  });
});

describe('divisionLabels', () => {
  const label = (jurisdictions: string[][], path: string[]): string =>
    divisionLabels(jurisdictions, (name) => `${name}（本级）`)(path);

  test.each<[string, string[][], string[], string]>([
    ['the one jurisdiction', [['重庆市', '开州区']], ['重庆市', '开州区'], '开州区（本级）'],
    [
      'what is below it',
      [['重庆市', '开州区']],
      ['重庆市', '开州区', '温泉镇', '天祠社区'],
      '温泉镇 > 天祠社区',
    ],
    ['one of several', [['甲县'], ['乙县']], ['乙县'], '乙县'],
    ['what is below one of several', [['甲县'], ['乙县']], ['乙县', '城关镇'], '乙县 > 城关镇'],
    [
      'several of one name',
      [
        ['甲县', '城关镇'],
        ['乙县', '城关镇'],
      ],
      ['乙县', '城关镇'],
      '乙县 > 城关镇',
    ],
    ['what no jurisdiction has', [['甲县']], ['乙县', '城关镇'], '乙县 > 城关镇'],
  ])('names %s', (_, jurisdictions, path, name) => {
    expect(label(jurisdictions, path)).toBe(name);
  });
});

test('divisionOrder keeps the tree together', () => {
  const county = ['区'];
  const [first, second, village] = [
    ['区', '甲镇'],
    ['区', '乙镇'],
    ['区', '甲镇', '村'],
  ];
  const compare = divisionOrder([first, second, village, county]);
  expect([village, second, county, first].toSorted(compare)).toEqual([county, first, village, second]);
});

test.each<[string, string[], string | undefined, string]>([
  ['', ['station', 'staff'], undefined, 'station.staff'],
  ['/divisions/3', ['station', 'staff'], undefined, 'station.staff'],
  ['/divisions/3/divisions/0', ['publicity', 'board'], undefined, 'publicity.board'],
  ['/divisions/3/residentGroups', ['withFireManager'], undefined, 'residentGroups.withFireManager'],
  ['/units/key/2024/7', ['trainedPerson'], '温泉宾馆', 'units.key.2024.trainedPerson'],
])('keyPath of %s %j', (pointer, path, item, expected) => {
  const what = { type: 'divisions-below' } as const;
  const ask = { fact: 'x', what, division: [], path, place: { file: 'f', pointer } };
  expect(keyPath(item === undefined ? ask : { ...ask, item })).toBe(expected);
});

test('divisionLevels tells a township from the villages it counts', () => {
  const town = findingOf(RULES.staffTown, 'met', ['温泉镇']);
  const counted = findingOf(RULES.micro, 'overdue', ['温泉镇'], {
    level: 'village',
    counted: { kind: 'village', total: 9 },
  });
  const levelOf = divisionLevels([counted, town]);
  expect(levelOf(town.division)).toBe('township');
  expect(divisionLevels([counted])(town.division)).toBeNull();
});
