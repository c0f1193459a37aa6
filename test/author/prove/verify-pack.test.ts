import { describe, expect, test } from 'vitest';
import type { Change, Rule } from '../../../src/model/pack-file.generated.ts';
import { fidelityOf, missesOf, wutongPack, wutongText } from './wutong.ts';

const missesWith = (text: string): string[] => missesOf(fidelityOf(wutongPack({}), text));
const replaced = (from: string, to: string): string => {
  expect(wutongText).toContain(from);
  return wutongText.replace(from, to);
};

test('a faithful pack has no miss, and every check has its ground', () => {
  const fidelity = fidelityOf(wutongPack({}), wutongText);
  expect(missesOf(fidelity)).toEqual([]);
  expect(fidelity.entries.flatMap(({ checks }) => checks).length).toBeGreaterThan(40);
});

describe('what changes nothing', () => {
  test.each<[why: string, text: string]>([
    ['Windows line ends', wutongText.replaceAll('\n', '\r\n')],
    ['white space within the text', wutongText.replaceAll('消防站', '消 防　站')],
    ['line ends within sentences', wutongText.replaceAll('，', '，\n')],
    ['sentences on one line', wutongText.replaceAll(/。\n+(?=[2-4]\.)/g, '。')],
    ['half-width brackets of headings', wutongText.replaceAll(/^（(.)）/gm, '($1)')],
    [
      'full-width digits of headings',
      wutongText.replace('2.专职', '２．专职').replace('3. 明白人', '３、明白人'),
    ],
    ['bold titles', wutongText.replace('专职消防队。', '**专职消防队**。')],
  ])('%s', (_, text) => {
    expect(missesWith(text)).toEqual([]);
  });
});

describe('an error planted in the document is found', () => {
  test.each<[why: string, from: string, to: string, misses: string[]]>([
    [
      'a changed digit',
      '不少于3\n人',
      '不少于4\n人',
      ['station-staff phrase: 街道消防站不少于3人', 'station-staff number: atLeast'],
    ],
    [
      'a changed numeral',
      '新建两处',
      '新建三处',
      ['cranes phrase: 新建两处消防水鹤', 'cranes number: atLeast'],
    ],
    ['another word for the bound', '超过2平方公里', '不少于2平方公里', ['large-towns number: moreThan']],
    ['a wrong date in a row', '2024年9月底前', '2024年10月底前', ['station-staff day: by']],
    [
      'a wrong date in the body',
      '2025年6月前',
      '2025年8月前',
      ['contacts day: by', 'contacts[within] day: by'],
    ],
    [
      'a wrong date in a phrase',
      '2025年底前建成',
      '2026年底前建成',
      ['brigades phrase: 2025年底前建成专职消防队', 'brigades day: by'],
    ],
    ['a date that the calendar lacks', '2024年9月底前', '2024年13月底前', ['station-staff day: by']],
    ['other years in the title', '（2024—2026年）', '（2024—2027年）', ['quarterly-meeting day: until']],
    ['another day of issue', '2024年2月20日', '2024年2月21日', ['document issued: 2024-02-20']],
    ['another number', '〔2024〕5号', '〔2024〕6号', ['document document: number']],
    [
      'another period',
      '每季度召开',
      '每月召开',
      ['quarterly-meeting phrase: 每季度召开一次例会', 'quarterly-meeting every: quarter'],
    ],
    ['a wrong roster name', '松山、柏溪', '松山、栢溪', ['brigade-towns name: 柏溪镇']],
    ['a roster with one more name', '松山、柏溪', '松山、柏溪、枫林', ['brigade-towns names: 3']],
    ['a wrong count of names', '等3个镇', '等4个镇', ['brigade-towns names: 3']],
    [
      'another total',
      '11个乡镇（',
      '12个乡镇（',
      ['population phrase: 除松山镇的11个乡镇（街道）', 'population total: 12'],
    ],
    ['another share', '100%全覆盖', '90%全覆盖', ['platform phrase: 100%全覆盖', 'platform share: 100']],
    [
      'a missing row',
      '3\t监督检查\t对受托单位每年至少检查1次。\t除松山镇的11个乡镇（街道）\t持续推进\n',
      '',
      [
        'clauses clause: 附表3',
        'population clause: 附表3',
        'population phrase: 除松山镇的11个乡镇（街道）',
        'population total: 12',
        'inspections clause: 附表3',
        'inspections phrase: 每年至少检查1次',
        'inspections every: year',
        'inspections share: 100',
      ],
    ],
    [
      'a row without its next line',
      '\t\t维护消防水鹤。\t\t2024年11月底\n',
      '',
      [
        'clauses clause: 附表2.1',
        'clauses clause: 附表2.2',
        'clauses listed: 附表2',
        'cranes[row-day] day: by',
        'platform clause: 附表2.1',
        'platform phrase: 100%全覆盖',
        'platform day: by',
        'platform share: 100',
        'cranes-maintained clause: 附表2.2',
        'cranes-maintained phrase: 维护消防水鹤',
        'cranes-maintained day: by',
      ],
    ],
    [
      'a moved clause',
      '（一）落实责任',
      '（二）落实责任',
      [
        'clauses clause: 三（一）',
        'clauses listed: 三（二）',
        'yearly-report clause: 三（一）',
        'yearly-report phrase: 年度工作报告',
        'yearly-report every: year',
        'yearly-report number: atLeast',
      ],
    ],
    [
      'sentences that changed places',
      '原则上，建成区面积',
      '\n（三）其他。原则上，建成区面积',
      [
        'clauses clause: 二（二）3',
        'clauses listed: 二（三）3',
        'large-towns phrase: 常住人口超过2万人的乡镇',
        'large-towns number: moreThan',
        'large-towns number: moreThan',
        'trained-person clause: 二（二）3',
        'trained-person phrase: 2024年，每个重点单位至少有1名明白人',
        'trained-person day: by',
        'trained-person share: 100',
        'trained-person period: 2024',
      ],
    ],
    ['a clause more', '三、保障措施\n', '三、保障措施\n（二）其他。\n', ['clauses listed: 三（二）']],
    [
      'a clause that stands there twice',
      '三、保障措施\n',
      '三、保障措施\n（一）落实责任。\n',
      ['clauses clause: 三（一）', 'yearly-report clause: 三（一）'],
    ],
    [
      'punctuation of the other width',
      '2024年，每个',
      '2024年,每个',
      ['trained-person phrase: 2024年，每个重点单位至少有1名明白人', 'trained-person share: 100'],
    ],
  ])('%s', (_, from, to, misses) => {
    expect(missesWith(replaced(from, to))).toEqual(misses);
  });
});

describe('an error planted in the pack is found', () => {
  const change =
    (part: Change): ((rule: Rule) => void) =>
    (rule) =>
      Object.assign(rule, part);

  test.each<[why: string, id: string, change: (rule: Rule) => void, misses: string[]]>([
    [
      'a phrase from another clause',
      'station-staff',
      (rule) => {
        rule.phrase = '每季度召开一次例会';
      },
      ['phrase: 每季度召开一次例会', 'number: atLeast'],
    ],
    [
      'a citation of another clause',
      'dedicated-officers',
      (rule) => {
        rule.clause = ['二（二）1'];
      },
      ['phrase: 明确消防专管人员', 'number: atLeast'],
    ],
    [
      'a clause that the document lacks',
      'dedicated-officers',
      (rule) => {
        rule.clause = ['二（一）', '二（一）9'];
      },
      ['clause: 二（一）9'],
    ],
    [
      'a phrase with a word too many',
      'brigades',
      (rule) => {
        rule.phrase = '2025年底前全部建成专职消防队';
      },
      ['phrase: 2025年底前全部建成专职消防队'],
    ],
    [
      'the number of another clause',
      'station-staff',
      change({ must: { have: 'station.staff', atLeast: 2, unit: '人' } }),
      ['number: atLeast'],
    ],
    [
      'more than instead of at least',
      'station-staff',
      change({ must: { have: 'station.staff', moreThan: 3, unit: '人' } }),
      ['number: moreThan'],
    ],
    [
      'a number where the document has none',
      'dedicated-officers',
      change({ must: { have: 'station.dedicatedOfficers', atLeast: 2, unit: '人' } }),
      ['number: atLeast'],
    ],
    [
      'the number of another thing',
      'yearly-report',
      change({ must: { have: 'reports', of: { kind: 'annual-summary' }, atLeast: 2, unit: '次' } }),
      ['number: atLeast'],
    ],
    [
      'another upper end',
      'contacts',
      change({ must: { have: 'own.contacts', atLeast: 1, upTo: 3, unit: '人' } }),
      ['number: upTo'],
    ],
    [
      'another area',
      'large-towns',
      change({ where: { builtUpAreaKm2: { moreThan: 3 } } }),
      ['number: moreThan'],
    ],
    ['the day of another row', 'station-staff', change({ by: '2024-12-31' }), ['day: by']],
    ['one day off', 'brigades', change({ by: '2025-12-30' }), ['day: by']],
    ['another period', 'yearly-report', change({ every: 'quarter' }), ['every: quarter']],
    [
      'a first period that is none',
      'quarterly-meeting',
      change({ every: { period: 'quarter', from: '2024-05-01', until: '2026-12-31' } }),
      ['day: from'],
    ],
    [
      'an end that the title does not name',
      'quarterly-meeting',
      change({ every: { period: 'quarter', until: '2025-12-31' } }),
      ['day: until'],
    ],
    [
      'another year',
      'trained-person',
      change({ must: { all: 'units.key', have: 'trainedPerson', in: '2025' } }),
      ['period: 2025'],
    ],
    [
      'another share',
      'platform',
      change({ must: { all: 'keyUnitStations', have: 'onPlatform', percent: 95 } }),
      ['share: 95'],
    ],
    [
      'a share that is not printed',
      'inspections',
      change({ must: { all: 'inspections.selfChecks', have: 'selfChecked', percent: 80 } }),
      ['share: 80'],
    ],
    [
      'a name that the clause lacks',
      'cranes',
      change({ where: { not: { name: '枫林镇' } } }),
      ['name: 枫林镇'],
    ],
    [
      'one of several names',
      'brigades',
      change({ where: { name: { in: ['松山镇', '枫林镇'] } } }),
      ['name: 枫林镇'],
    ],
    [
      'the figure of a reading',
      'cranes',
      (rule) => {
        Object.assign(rule.readings?.options['row-day'] ?? {}, { change: { by: '2024-10-31' } });
      },
      ['day: by'],
    ],
  ])('%s', (_, id, mutate, misses) => {
    const found = missesOf(fidelityOf(wutongPack({ rule: [id, mutate] }), wutongText));
    expect(found.map((miss) => miss.replace(/^[^ ]+ /, ''))).toEqual(misses);
    expect(found.every((miss) => miss.startsWith(id))).toBe(true);
  });

  test.each<[why: string, change: NonNullable<Parameters<typeof wutongPack>[0]['pack']>, misses: string[]]>([
    [
      'a wrong name in a roster',
      (pack) => {
        Object.assign(pack.rosters?.['brigade-towns'] ?? {}, { names: ['松山镇', '柏渓镇', '槐荫镇'] });
      },
      ['brigade-towns name: 柏渓镇'],
    ],
    [
      'a name too few in a roster',
      (pack) => {
        Object.assign(pack.rosters?.['brigade-towns'] ?? {}, { names: ['松山镇', '柏溪镇'] });
      },
      ['brigade-towns names: 2'],
    ],
    [
      'a wrong total',
      (pack) => {
        Object.assign(pack.population?.[0] ?? {}, { total: 11 });
      },
      ['population total: 11'],
    ],
    [
      'an invented day of issue',
      (pack) => {
        pack.issued = '2024-02-19';
      },
      ['document issued: 2024-02-19', 'document in-force: 2024-02-20'],
    ],
    [
      'a day of issue that is left out',
      (pack) => {
        pack.issued = null;
      },
      ['document issued: null', 'document in-force: 2024-02-20'],
    ],
    [
      'the end of the number',
      (pack) => {
        pack.number = '政办发〔2024〕5号';
      },
      ['document document: number'],
    ],
    [
      'the beginning of the issuer',
      (pack) => {
        pack.issuer = '梧桐县人民政府';
      },
      ['document document: issuer'],
    ],
    [
      'another issuer',
      (pack) => {
        pack.issuer = '梧桐县人民政府消防办公室';
      },
      ['document document: issuer'],
    ],
    [
      'a clause that is not listed',
      (pack) => {
        pack.clauses = pack.clauses.filter(({ id }) => id !== '二（二）1');
      },
      ['clauses listed: 二（二）1'],
    ],
  ])('%s', (_, mutate, misses) => {
    expect(missesOf(fidelityOf(wutongPack({ pack: mutate }), wutongText))).toEqual(misses);
  });
});

describe('a miss says what helps', () => {
  const hintOf = (text: string, id: string, type: string) =>
    fidelityOf(wutongPack({}), text)
      .entries.find(({ subject }) => 'id' in subject && subject.id === id)
      ?.checks.find(({ wanted }) => wanted.type === type)?.hint;

  test('the clauses where a phrase does stand', () => {
    const pack = wutongPack({
      rule: [
        'contacts',
        (rule) => {
          rule.clause = ['三（一）'];
        },
      ],
    });
    const entry = fidelityOf(pack, wutongText).entries.find(
      ({ subject }) => 'id' in subject && subject.id === 'contacts',
    );
    expect(entry?.checks[0]?.hint).toEqual({ type: 'elsewhere', clauses: ['二（一）'] });
  });

  test('that only the width of the punctuation differs', () => {
    expect(hintOf(wutongText.replace('2024年，每个', '2024年,每个'), 'trained-person', 'phrase')).toEqual({
      type: 'other-width',
      clause: '二（二）3',
    });
  });

  test('what is printed instead', () => {
    expect(hintOf(wutongText.replace('9月底前', '10月底前'), 'station-staff', 'day')).toEqual({
      type: 'printed',
      texts: ['2024年10月底前'],
    });
  });

  test('that a clause stands there twice', () => {
    expect(
      hintOf(
        wutongText.replace('三、保障措施\n', '三、保障措施\n（一）落实责任。\n'),
        'yearly-report',
        'clause',
      ),
    ).toEqual({ type: 'twice' });
  });
});

describe('the number of a reading', () => {
  const misses = (clause: string[], atLeast: number, isReading: boolean): string[] => {
    const must = { have: 'own.contacts', atLeast, unit: '人' };
    const pack = wutongPack({
      rule: [
        'contacts',
        (rule) => {
          rule.clause = clause;
          delete rule.readings;
          if (!isReading) rule.must = must;
          else
            rule.readings = {
              default: 'other',
              why: { zh: '两处不同', en: 'they differ' },
              options: { other: { title: { zh: '另一处', en: 'the other' }, change: { must } } },
            };
        },
      ],
    });
    const text = wutongText.replace('维护消防水鹤。', '配备5名联络员。');
    return missesOf(fidelityOf(pack, text)).filter((miss) => miss.includes('number: atLeast'));
  };

  test.each<[why: string, clause: string[], isReading: boolean, isFound: boolean]>([
    ['may stand in another cited clause', ['二（一）', '附表2.2'], true, true],
    ['must stand in a cited clause', ['二（一）'], true, false],
    ['of the rule itself stands by its phrase', ['二（一）', '附表2.2'], false, false],
  ])('%s', (_, clause, isReading, isFound) => {
    expect(misses(clause, 5, isReading).length === 0).toBe(isFound);
  });
});
