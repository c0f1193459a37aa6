import { describe, expect, test } from 'vitest';
import type { Atom, Condition } from '../../src/model/condition.ts';
import type { Finding, Notice, Remark } from '../../src/model/finding.ts';
import { isoDate } from '../../src/model/iso-date.ts';
import type { Comparator } from '../../src/model/range.ts';
import type { Measure } from '../../src/model/measure.ts';
import type { Demand } from '../../src/model/pack.ts';
import { FORCES } from '../../src/model/status.ts';
import { messagesFor } from '../../src/i18n/index.ts';
import { factOf, RULES } from '../report/sample-pack.ts';
import { findingOf } from '../report/sample-report.ts';

const zh = messagesFor('zh').law;
const en = messagesFor('en').law;

const area = (test_: Atom['test']): Condition => ({
  type: 'atom',
  operand: { type: 'fact', fact: factOf('builtUpAreaKm2') },
  test: test_,
});
const named = (...words: string[]): Condition => ({
  type: 'atom',
  operand: { type: 'attribute', name: 'name' },
  test: { type: 'in', words },
});
const kind: Condition = {
  type: 'atom',
  operand: { type: 'attribute', name: 'kind' },
  test: { type: 'in', words: ['town', 'subdistrict'] },
};
const keyTown: Condition = {
  type: 'atom',
  operand: { type: 'fact', fact: factOf('designations') },
  test: { type: 'includes', words: ['national-key-town'] },
};
const flag: Condition = {
  type: 'atom',
  operand: { type: 'fact', fact: factOf('station.established') },
  test: { type: 'is', value: true },
};
const large = area({ type: 'moreThan', bound: 2 });

describe('conditions', () => {
  test.each<[Condition, string, string]>([
    [large, '建成区面积超过 2 平方公里', 'built-up area is more than 2 sq km'],
    [{ type: 'not', of: large }, '建成区面积并非超过 2 平方公里', 'built-up area is not more than 2 sq km'],
    [kind, '类别是镇或街道', 'kind is town or subdistrict'],
    [{ type: 'not', of: named('温泉镇') }, '名称不是温泉镇', 'name is not 温泉镇'],
    [
      named('甲', '乙', '丙', '丁', '戊', '己', '庚'),
      '名称是甲、乙、丙、丁、戊等 7 个之一',
      'name is one of 7: 甲, 乙, 丙, 丁, 戊, …',
    ],
    [flag, '建立消防工作站：是', 'fire work station established: yes'],
    [
      { type: 'all', of: [kind, { type: 'any', of: [keyTown, large] }] },
      '类别是镇或街道，且（镇的类别称号包括全国重点镇，或建成区面积超过 2 平方公里）',
      'kind is town or subdistrict and (designations include national key town or built-up area is more than 2 sq km)',
    ],
    [
      { type: 'not', of: { type: 'any', of: [keyTown, large] } },
      '不属于下列情形（镇的类别称号包括全国重点镇，或建成区面积超过 2 平方公里）',
      'none of this holds: designations include national key town or built-up area is more than 2 sq km',
    ],
  ])('%#', (condition, inChinese, inEnglish) => {
    expect([zh.condition(condition), en.condition(condition)]).toEqual([inChinese, inEnglish]);
  });
});

describe('sentences', () => {
  const demand = RULES.staffTown.demand;
  const sentences = (changed: Partial<Demand>, force: (typeof FORCES)[number] = 'must'): string[] => [
    zh.sentence({ ...demand, ...changed }, force),
    en.sentence({ ...demand, ...changed }, force),
  ];

  test.each(FORCES)('with the force %s', (force) => {
    const beginnings = {
      must: ['每个镇或乡应当在', 'Each town or township must have by'],
      'in-principle': ['每个镇或乡原则上应当在', 'Each town or township must in principle have by'],
      conditional: [
        '每个镇或乡有条件的或根据需要，应当在',
        'Each town or township must have, where conditions',
      ],
      encouraged: ['鼓励每个镇或乡在', 'Each town or township is encouraged to have by'],
    }[force];
    sentences({}, force).forEach((sentence, index) => {
      expect(sentence.startsWith(beginnings[index] ?? '?'), sentence).toBe(true);
    });
  });

  test('with a condition', () => {
    expect(sentences({ where: large })).toEqual([
      '每个符合条件（建成区面积超过 2 平方公里）的镇或乡应当在 2023-09-30（含当日）前做到：消防工作站工作人员（不含站长）不少于 2 人。',
      'Each town or township where built-up area is more than 2 sq km must have by 2023-09-30 (that day included): at least 2 people of "staff of the fire work station, its head not counted".',
    ]);
  });

  test('with a period, and for ever', () => {
    const due = {
      type: 'every',
      period: 'half-year',
      from: isoDate('2024-01-01'),
      until: isoDate('2026-12-31'),
      atItsEnd: false,
    } as const;
    expect(sentences({ due })[0]).toContain('应当每半年（自2024年上半年起至2026年下半年止）做到：');
    expect(sentences({ due })[1]).toContain(
      'every half-year (from first half of 2024 to second half of 2026): ',
    );
    const atItsEnd = { ...due, period: 'year', atItsEnd: true } as const;
    expect(sentences({ due: atItsEnd })[0]).toContain('应当每年末（');
    expect(sentences({ due: atItsEnd })[1]).toContain('every year, at its end (');
    expect(sentences({ due: { type: 'continuously' } })[0]).toContain('应当持续做到：');
  });

  test('with those that the document names', () => {
    const roster = { id: 'towns', level: 'township', kind: 'town', names: ['甲镇', '乙镇'] } as const;
    expect(sentences({ subject: { type: 'roster', roster } })[0]).toContain('文件点名的甲镇、乙镇应当');
    const many = { ...roster, names: ['甲镇', '乙镇', '丙镇', '丁镇', '戊镇', '己镇'] };
    expect(sentences({ subject: { type: 'roster', roster: many } })[0]).toContain(
      '文件点名的甲镇、乙镇、丙镇等 6 个镇应当',
    );
  });

  test.each<[Measure, string, string]>([
    [
      RULES.meetings.demand.must,
      '会议记录（会议类别是例会或联席会议）不少于 1 次',
      '"meetings" at least 1 time (kind of meeting is regular meeting or joint meeting)',
    ],
    [
      RULES.trained.demand.must,
      '消防安全重点单位（2024年）全部已培养消防安全明白人',
      'for all of "key units" (2024): has a trained person',
    ],
    [
      { ...(RULES.trained.demand.must as Extract<Measure, { type: 'coverage' }>), percent: 90, period: null },
      '消防安全重点单位不低于 90% 已培养消防安全明白人',
      'for at least 90% of "key units": has a trained person',
    ],
    [
      RULES.committee.demand.must,
      '消防安全委员会组成人员包括：主任（主要负责人）、成员（内设机构负责人）',
      'among "members of the fire-safety committee": chair (a principal), member (head of an office)',
    ],
    [
      RULES.water.demand.must,
      '下列任一：（1）消防水鹤不少于 1 座；（2）消防取水口不少于 2 处',
      'any one of: (1) at least 1 installation of "water cranes"; (2) at least 2 sites of "water intakes"',
    ],
  ])('of the measure %#', (measure, inChinese, inEnglish) => {
    expect([zh.measure(measure), en.measure(measure)]).toEqual([inChinese, inEnglish]);
  });
});

describe('findings', () => {
  const number = RULES.staffTown.demand.must as Extract<Measure, { type: 'people' }>;
  const required = (comparator: Comparator, bound: number): Measure => ({
    ...number,
    required: { type: 'number', comparator, bound, upTo: null },
  });
  const finding = (status: Finding['status'], values: Parameters<typeof findingOf>[3]): Finding =>
    findingOf(RULES.staffTown, status, ['温泉镇'], { unit: '人', ...values });

  test.each<[string, Finding, Measure, string]>([
    [
      'a gap',
      finding('overdue', { required: 3, actual: 2, gap: 1 }),
      number,
      '应有 3 人，现有 2 人，缺 1 人',
    ],
    [
      'an unknown number',
      finding('pending', { required: 3, gap: 3 }),
      number,
      '应有 3 人，现有数量不详，缺 3 人',
    ],
    [
      'a gap that is only a bound',
      finding('overdue', { required: 3, gap: 2, gapIsAtLeast: true }),
      number,
      '应有 3 人，现有数量不详，至少缺 2 人',
    ],
    [
      'too many, at least',
      finding('open', { required: 1, gap: 3, gapIsAtLeast: true }),
      required('atMost', 1),
      '应不超过 1 人，现有数量不详，至少超出 3 人',
    ],
    ['what is met', finding('met', { required: 3, actual: 4 }), number, '应有 3 人，现有 4 人'],
    [
      'too many',
      finding('open', { required: 1, actual: 4, gap: 3 }),
      required('atMost', 1),
      '应不超过 1 人，现有 4 人，超出 3 人',
    ],
    [
      'not the number',
      finding('open', { required: 5, actual: 4, gap: 1 }),
      required('equals', 5),
      '应为 5 人，现有 4 人，缺 1 人',
    ],
    [
      'no',
      finding('open', {}),
      { type: 'flag', fact: factOf('station.premises') },
      '尚未做到：消防工作站办公场所',
    ],
    ['what is undeclared', finding('undeclared', {}), number, '待补报：消防工作站工作人员（不含站长）'],
    [
      'whom no file declares',
      finding('undeclared', { asks: [], remarks: [{ type: 'not-on-file', roster: 'towns' }] }),
      number,
      '文件点名的这个辖区没有申报',
    ],
    [
      'what does not apply',
      finding('not-applicable', {
        remarks: [{ type: 'condition-false', condition: large, where: 'subject' }],
      }),
      number,
      '温泉镇不在此列（条件：建成区面积超过 2 平方公里）',
    ],
    [
      'many missing things',
      finding('overdue', {
        required: 8,
        actual: 1,
        gap: 7,
        unit: '户',
        missing: Array.from({ length: 7 }, (_, index) => ({ type: 'item', name: `单位${index + 1}` })),
      }),
      RULES.trained.demand.must,
      '应覆盖 8 户，已覆盖 1 户，缺 7 户：单位1、单位2、单位3、单位4、单位5等 7 项',
    ],
  ])('say of %s', (_, one, measure, sentence) => {
    expect(zh.measured(one, measure)).toBe(sentence);
    expect(en.measured(one, measure)).not.toMatch(/undefined|null/);
  });

  test.each<[Finding, string, string]>([
    [
      finding('overdue', { daysLate: 183 }),
      '期限 2023-09-30，已逾期 183 天',
      'due 2023-09-30, 183 days overdue',
    ],
    [finding('late', { daysLate: 1 }), '期限 2023-09-30，逾期 1 天完成', 'due 2023-09-30, done 1 day late'],
    [
      finding('late', { daysLate: 9, remarks: [{ type: 'at-most-days' }] }),
      '期限 2023-09-30，逾期至多 9 天完成',
      'due 2023-09-30, done at most 9 days late',
    ],
    [
      finding('pending', { daysLeft: 0 }),
      '期限 2023-09-30，当日到期',
      'due 2023-09-30, the as-of day itself',
    ],
    [
      finding('overdue', {
        daysLate: 458,
        remarks: [{ type: 'lapsed', since: isoDate('2024-03-01') }],
      }),
      '期限 2023-09-30 已过 458 天；2024-03-01 起不再达标',
      'due 2023-09-30, 458 days ago; no longer met since 2024-03-01',
    ],
    [finding('open', { due: null }), '持续推进，没有期限', 'a continuing duty without a due day'],
    [finding('met', {}), '期限 2023-09-30', 'due 2023-09-30'],
    [finding('not-applicable', {}), '', ''],
  ])('say when %#', (one, inChinese, inEnglish) => {
    expect([zh.timing(one), en.timing(one)]).toEqual([inChinese, inEnglish]);
  });

  test('say at least in English', () => {
    const one = finding('overdue', { required: 3, gap: 2, gapIsAtLeast: true });
    expect(en.measured(one, number)).toBe(
      'needs 3 people, has an unknown number, short by at least 2 people',
    );
  });

  test.each<['village' | 'community', string, string]>([
    ['village', '温泉镇的行政村：', 'the villages of 温泉镇: '],
    ['community', '温泉镇的社区：', 'the communities of 温泉镇: '],
  ])('name the counted %s of a township', (counted, inChinese, inEnglish) => {
    const one = finding('overdue', {
      counted: { kind: counted, total: 9 },
      required: 9,
      actual: 7,
      gap: 2,
      unit: '个',
    });
    expect(zh.message(one, number)).toContain(inChinese);
    expect(en.message(one, number)).toContain(inEnglish);
    expect(zh.measured(one, number)).toMatch(/^(行政村|社区)共 9 个，其中「.*」的 7 个，缺 2 个$/);
    expect(en.measured(one, number)).toMatch(/^9 \w.*, 7 with it, short by 2: at least 2 people/);
  });

  test('say all in one line', () => {
    const one = finding('overdue', { required: 2, actual: 1, gap: 1, period: '2024-Q1' });
    expect(zh.message(one, number)).toBe(
      '温泉镇：乡镇消防工作站至少 2 名工作人员，站长不计（2024年第一季度）：逾期未达标，应有 2 人，现有 1 人，缺 1 人；期限 2023-09-30，已逾期 183 天',
    );
    expect(en.message(one, number)).toContain(
      '(Q1 2024): overdue, needs 2 people, has 1 person, short by 1 person; due',
    );
  });
});

describe('remarks and notices', () => {
  const day = isoDate('2024-01-15');
  const remarks: Remark[] = [
    { type: 'day-unknown' },
    { type: 'lapsed', since: day },
    { type: 'at-most-days' },
    { type: 'range-exceeded', upTo: 2, actual: 3 },
    ...(['list', 'number', 'totals'] as const).map((form): Remark => ({ type: 'counted', form })),
    { type: 'known-of-them', known: 20 },
    { type: 'log-ends', on: day },
    { type: 'ended', on: day, into: null },
    { type: 'ended', on: day, into: '花园桥社区' },
    { type: 'condition-false', condition: large, where: 'subject' },
    { type: 'condition-false', condition: large, where: 'items' },
    { type: 'nothing-to-cover' },
    { type: 'not-in-force', from: day, to: null },
    { type: 'not-in-force', from: day, to: isoDate('2024-02-01') },
    { type: 'begins', on: day },
    { type: 'not-asked-under-reading' },
    { type: 'no-subjects', level: 'village', kind: null },
    { type: 'not-on-file', roster: 'towns' },
  ];
  const notices: Notice[] = [
    { type: 'part-of-jurisdiction', pack: 'p', name: '温泉镇' },
    { type: 'pack-forced', pack: 'p', region: '某州', name: '温泉镇' },
    { type: 'divisions-missing', pack: 'p', level: 'township', declared: 17, total: 40, clause: '附表2' },
    { type: 'no-pack-binds', name: '某县' },
    { type: 'declaration-age', names: ['开州区'], declaredOn: day, days: 76 },
  ];

  test('are whole in both languages', () => {
    const one = findingOf(RULES.staffTown, 'met', ['温泉镇'], { unit: '人' });
    const said = [
      ...remarks.map((remark) => [zh.remark(remark, one), en.remark(remark, one)]),
      ...notices.map((notice) => [zh.notice(notice, () => '方案'), en.notice(notice, () => 'the plan')]),
    ];
    for (const [inChinese, inEnglish] of said) {
      expect(inChinese).toMatch(/\p{Script=Han}{3}/u);
      expect(`${inChinese} ${inEnglish}`).not.toMatch(/undefined|null|\[object/);
    }
    expect(new Set(said.map(([inChinese]) => inChinese)).size).toBe(said.length);
    expect(new Set(said.map(([, inEnglish]) => inEnglish)).size).toBe(said.length);
  });
});
