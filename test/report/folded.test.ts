import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { isoDate } from '../../src/model/iso-date.ts';
import type { Measure } from '../../src/model/measure.ts';
import type { Rule } from '../../src/model/pack.ts';
import { indexReport } from '../../src/report/public/report-index.ts';
import type { Bucket } from '../../src/report/terminal/bucket.ts';
import { foldedDetail } from '../../src/report/terminal/folded-detail.ts';
import { factOf, RULES } from './sample-pack.ts';
import { findingOf, reportOf } from './sample-report.ts';

type Values = Parameters<typeof findingOf>[3];

function details(findings: Bucket<Finding>): [string, string] {
  const report = reportOf(findings);
  return [
    foldedDetail(findings, indexReport(report, 'zh')),
    foldedDetail(findings, indexReport(report, 'en')),
  ];
}

const TOWNS = ['温泉镇', '岳溪镇', '大进镇'];

/** One finding of a rule per town. */
function entry(rule: Rule, status: Finding['status'], first: Values, ...others: Values[]): Bucket<Finding> {
  const of = (values: Values, index: number): Finding =>
    findingOf(rule, status, [TOWNS[index] ?? ''], values);
  return [of(first, 0), ...others.map((values, index) => of(values, index + 1))];
}

const lapsed = (since: string): Values => ({
  daysLate: 458,
  remarks: [{ type: 'lapsed', since: isoDate(since) }],
});
const still: Values = { daysLate: 458 };

describe('what was met and is no longer', () => {
  test.each<[string, Values, Values, string, string]>([
    [
      'all since one day',
      lapsed('2024-03-01'),
      lapsed('2024-03-01'),
      '期限 2023-09-30 已过 458 天；2024-03-01 起不再达标',
      'due 2023-09-30, 458 days ago; no longer met since 2024-03-01',
    ],
    [
      'all since several days',
      lapsed('2024-06-15'),
      lapsed('2024-03-01'),
      '期限 2023-09-30 已过 458 天；2024-03-01 至 2024-06-15 先后不再达标',
      'due 2023-09-30, 458 days ago; no longer met since days from 2024-03-01 to 2024-06-15',
    ],
    [
      'some',
      lapsed('2024-03-01'),
      still,
      '期限 2023-09-30 已过 458 天；其中 1 项曾经达标，2024-03-01 起不再达标',
      'due 2023-09-30, 458 days ago; 1 of them no longer met since 2024-03-01',
    ],
    ['none', still, still, '期限 2023-09-30，已逾期 458 天', 'due 2023-09-30, 458 days overdue'],
  ])('%s', (_, first, second, inChinese, inEnglish) => {
    const [zh, en] = details(entry(RULES.staffTown, 'overdue', first, second));
    expect(zh.endsWith(inChinese), zh).toBe(true);
    expect(en.endsWith(inEnglish), en).toBe(true);
  });
});

const pipes: Measure = {
  type: 'number',
  fact: { ...factOf('builtUpAreaKm2'), title: { zh: '管径', en: 'diameter' }, unit: '毫米' },
  comparator: 'atLeast',
  bound: 100,
  upTo: null,
  unit: '毫米',
};
const measuring = (must: Measure): Rule => ({
  ...RULES.water,
  demand: { ...RULES.water.demand, must },
});
const mm = (actual: number | null): Values => ({
  required: 100,
  actual,
  gap: actual === null ? null : 100 - actual,
  unit: '毫米',
});
const people = (actual: number | null, gap: number, more: Values = {}): Values => ({
  required: 2,
  actual,
  gap,
  unit: '人',
  ...more,
});
const villages = (kind: 'village' | 'community', gap: number | null): Values => ({
  level: 'village',
  counted: { kind, total: 9 },
  required: 9,
  actual: gap === null ? null : 9 - gap,
  gap,
  unit: '个',
});
const village: Values = { level: 'village', required: 1, actual: 0, gap: 1 };
const atMost: Measure = {
  ...(RULES.staffTown.demand.must as Extract<Measure, { type: 'people' }>),
  required: { type: 'number', comparator: 'atMost', bound: 2, upTo: null },
};

describe('gaps of several divisions', () => {
  test.each<[string, Rule, Bucket<Values>, string, string]>([
    [
      'of counted things are added up',
      RULES.staffTown,
      [people(1, 1), people(0, 2)],
      '各应有 2 人，合计缺 3 人',
      'each needs 2 people, short by 3 people in all',
    ],
    [
      'are at least so many where one is',
      RULES.staffTown,
      [people(1, 1), people(null, 1, { gapIsAtLeast: true })],
      '各应有 2 人，合计至少缺 2 人',
      'each needs 2 people, short by at least 2 people in all',
    ],
    [
      'of measured quantities are a range',
      measuring(pipes),
      [mm(50), mm(80), mm(20)],
      '管径不少于 100 毫米，现有 20 至 80 毫米',
      'at least 100 mm of "diameter", has 20 to 80 mm',
    ],
    [
      'of measured quantities that are the same are told once',
      measuring(pipes),
      [mm(50), mm(50)],
      '各应有 100 毫米，现有 50 毫米，缺 50 毫米',
      'each needs 100 mm, has 50 mm, short by 50 mm',
    ],
    [
      'of measured quantities that are not all known differ',
      measuring(pipes),
      [mm(50), mm(null)],
      '管径不少于 100 毫米，各处情况不同',
      'at least 100 mm of "diameter", differing',
    ],
    [
      'that are too many are not missing',
      measuring(atMost),
      [people(3, 1), people(5, 3)],
      '消防工作站工作人员（不含站长）不超过 2 人，现有 3 至 5 人',
      'at most 2 people of "staff of the fire work station, its head not counted", has 3 to 5 people',
    ],
    [
      'are villages where townships count them',
      RULES.micro,
      [villages('village', 4), villages('community', 3), village],
      '合计 8 个村（社区）尚未做到',
      'not done in 8 villages and communities in all',
    ],
    [
      'differ where not every number of villages is known',
      RULES.micro,
      [villages('village', 4), villages('village', null)],
      '各处情况不同',
      'differing',
    ],
    [
      'of a yes are the same',
      RULES.brigade,
      [{}, {}],
      '尚未做到：建成专职消防队',
      'not done: full-time brigade established',
    ],
  ])('%s', (_, rule, [first, ...others], inChinese, inEnglish) => {
    const [zh, en] = details(entry(rule, 'open', first, ...others));
    expect([zh, en]).toEqual([inChinese, inEnglish]);
  });
});
