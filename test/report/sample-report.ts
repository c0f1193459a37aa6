import type { Ask, Finding } from '../../src/model/finding.ts';
import { isoDate } from '../../src/model/iso-date.ts';
import type { Pack, Rule } from '../../src/model/pack.ts';
import type { Report, ReportContext, Summary } from '../../src/model/report.ts';
import { runOptionsOf } from '../../src/model/run-options.ts';
import { STATUSES, type Status } from '../../src/model/status.ts';
import { waiverOf } from '../support/waiver-of.ts';
import { attestedRules, DISPUTED, packOf, RULES } from './sample-pack.ts';

export const COUNTY = '重庆市开州区';
const NAMED = [
  '温泉镇',
  '岳溪镇',
  '大进镇',
  '长沙镇',
  '郭家镇',
  '铁桥镇',
  '天和镇',
  '临江镇',
  '南门镇',
  '雪宝山镇',
];

/** 40 townships; a few with the names of real life, one as long as a name can be. */
export const TOWNSHIPS = Array.from({ length: 40 }, (_, index) =>
  index < NAMED.length
    ? (NAMED[index] ?? '')
    : index === 10
      ? '国家级经济技术开发区浦里新区党工委管理委员会托管片区街道'
      : `第${index + 1}镇`,
);

type Values = Partial<Omit<Finding, 'rule' | 'status' | 'division'>>;

/** A finding with defaults that fit its status. */
export function findingOf(
  rule: Rule,
  status: Status,
  names: readonly string[],
  values: Values = {},
): Finding {
  const division = [COUNTY, ...names];
  const due = rule.demand.due.type === 'by' ? rule.demand.due.day : null;
  return {
    rule,
    division,
    level: names.length === 0 ? 'county' : names.length === 1 ? 'township' : 'village',
    bearer: names.length === 0 ? rule.bearer.slice(0, 1) : ['乡镇（街道）'],
    counted: null,
    period: null,
    status,
    required: null,
    actual: null,
    gap: null,
    gapIsAtLeast: false,
    unit: '项',
    missing: [],
    asks: status === 'undeclared' ? [askOf(rule, division)] : [],
    remarks: [],
    due,
    daysLate: status === 'overdue' || status === 'late' ? 183 : null,
    daysLeft: status === 'pending' ? 90 : null,
    disputed: false,
    readings: {},
    key: [...division, values.period ?? '', values.counted?.kind ?? ''].join('/'),
    place: { file: `申报/${names[0] ?? COUNTY}.yaml`, pointer: '' },
    ...values,
  };
}

export function askOf({ demand: { must } }: Rule, division: readonly string[]): Ask {
  const first = must.type === 'any' ? must.of[0] : must;
  const fact = first !== undefined && first.type !== 'any' ? first.fact : null;
  const file = `申报/${division[1] ?? division[0] ?? ''}.yaml`;
  return {
    fact: fact?.id ?? 'divisions',
    what: fact === null ? { type: 'divisions-below' } : { type: 'fact', title: fact.title },
    division,
    path: fact?.path ?? ['divisions'],
    place: { file, pointer: '' },
  };
}

export function reportOf(findings: readonly Finding[], more: Partial<Report> = {}): Report {
  const rules = [...new Map(findings.map(({ rule }) => [rule.id, rule])).values()];
  return {
    tool: { name: 'duibiao', version: '0.1.0' },
    asOf: isoDate('2024-03-31'),
    packs: [packOf(rules)],
    sources: [{ file: '申报/开州.yaml', sha256: 'a'.repeat(64) }],
    evidence: [],
    leftOut: [],
    packsLeftOut: [],
    diagnostics: [],
    jurisdictions: [[COUNTY]],
    summary: summaryOf(findings),
    binding: summaryOf(findings.filter(({ rule }) => rule.force !== 'encouraged')),
    findings,
    notices: [],
    overlaps: [],
    waivers: [],
    baseline: null,
    chosenReadings: {},
    options: { paths: ['开州.yaml'], ...runOptionsOf({}) },
    shard: null,
    locate: ({ file, pointer }) =>
      pointer === '' ? { file, line: 12, column: 5 } : { file, line: 3, column: 1 },
    ...more,
  };
}

function summaryOf(findings: readonly Finding[]): Summary {
  const count = (status: Status): number => findings.filter((finding) => finding.status === status).length;
  return Object.fromEntries(STATUSES.map((status) => [status, count(status)])) as Record<Status, number>;
}

export function contextOf(more: Partial<ReportContext> = {}): ReportContext {
  return { locale: 'zh', width: 80, color: false, boxes: true, verbose: false, groupBy: 'division', ...more };
}

/** A county of 40 townships in March 2024: every status, every kind of measure, every note. */
export function sampleReport(): Report {
  const at = (index: number): readonly string[] => [TOWNSHIPS[index] ?? ''];
  const staff = (index: number, actual: number): Finding =>
    findingOf(RULES.staffTown, 'overdue', at(index), {
      required: 2,
      actual,
      gap: 2 - actual,
      unit: '人',
      remarks: [{ type: 'counted', form: 'number' }],
    });
  const findings = [
    ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12].map((index) => staff(index, index % 2)),
    findingOf(RULES.staffSubdistrict, 'overdue', at(10), {
      required: 3,
      actual: 2,
      gap: 1,
      unit: '人',
      remarks: [{ type: 'lapsed', since: isoDate('2023-12-01') }],
    }),
    ...['2023-Q3', '2023-Q4'].map((period) =>
      findingOf(RULES.meetings, 'overdue', [], {
        period,
        required: 1,
        actual: 0,
        gap: 1,
        unit: '次',
        due: isoDate(period === '2023-Q3' ? '2023-09-30' : '2023-12-31'),
        daysLate: period === '2023-Q3' ? 183 : 91,
      }),
    ),
    findingOf(RULES.meetings, 'pending', [], {
      period: '2024-Q1',
      required: 1,
      actual: 0,
      gap: 1,
      unit: '次',
      due: isoDate('2024-03-31'),
      daysLeft: 0,
    }),
    findingOf(RULES.committee, 'overdue', at(0), {
      required: 2,
      actual: 1,
      gap: 1,
      missing: [
        {
          type: 'slot',
          slot: {
            role: 'member',
            posts: [],
            title: { zh: '成员（内设机构负责人）', en: 'member (head of an office)' },
          },
        },
      ],
      daysLate: 91,
    }),
    ...[1, 2, 3].map((index) =>
      findingOf(RULES.committee, 'late', at(index), {
        required: 2,
        actual: 2,
        daysLate: 10 + index,
        remarks: [{ type: 'at-most-days' }],
      }),
    ),
    findingOf(RULES.trained, 'pending', at(0), {
      required: 12,
      actual: 9,
      gap: 3,
      unit: '户',
      missing: ['温泉宾馆', '开州商贸有限责任公司', '恶意\u202e名称\r\n'].map((name) => ({
        type: 'item',
        name,
      })),
      daysLeft: 275,
    }),
    findingOf(RULES.brigade, 'pending', at(9), { required: 1, actual: 0, gap: 1, daysLeft: 640 }),
    findingOf(RULES.brigade, 'not-applicable', at(7), {
      remarks: [
        {
          type: 'condition-false',
          condition: RULES.brigade.demand.where ?? { type: 'all', of: [] },
          where: 'subject',
        },
      ],
    }),
    ...[0, 2].map((index) =>
      findingOf(RULES.water, 'open', at(index), {
        required: 1,
        actual: 0,
        gap: 1,
        missing: [{ type: 'alternatives', of: [] }],
      }),
    ),
    findingOf(RULES.micro, 'overdue', at(0), {
      level: 'village',
      counted: { kind: 'village', total: 25 },
      required: 25,
      actual: 20,
      gap: 5,
      unit: '个',
      daysLate: 91,
    }),
    findingOf(RULES.micro, 'overdue', ['温泉镇', '天祠社区'], {
      required: 1,
      actual: 0,
      gap: 1,
      daysLate: 91,
    }),
    ...[0, 1, 2, 3, 4].map((index) =>
      findingOf(DISPUTED, 'pending', at(index), {
        required: 1,
        actual: 0,
        gap: 1,
        disputed: true,
        readings: { 'end-of-june': 'pending', 'end-of-may': 'overdue' },
        daysLeft: 91,
      }),
    ),
    findingOf(RULES.staffTown, 'waived', at(13), {
      required: 2,
      actual: 1,
      gap: 1,
      unit: '人',
      daysLate: 183,
      waived: { instead: 'overdue', waiver: waiverOf({ division: at(13) }) },
    }),
    findingOf(RULES.staffTown, 'undeclared', at(14)),
    findingOf(RULES.staffTown, 'met', at(15), {
      required: 2,
      actual: 2,
      unit: '人',
      remarks: [{ type: 'day-unknown' }],
    }),
    findingOf(RULES.staffTown, 'met', at(16), {
      required: 2,
      actual: 5,
      unit: '人',
      remarks: [{ type: 'range-exceeded', upTo: 3, actual: 5 }],
    }),
  ];
  return reportOf(findings, {
    leftOut: ['申报/坏\u001b[31m文件.yaml'],
    notices: [
      {
        type: 'divisions-missing',
        pack: 'kaizhou-2023-47',
        level: 'township',
        declared: 17,
        total: 40,
        clause: '附表2',
      },
      { type: 'declaration-age', names: [COUNTY], declaredOn: isoDate('2024-01-15'), days: 76 },
      { type: 'part-of-jurisdiction', pack: 'kaizhou-2023-47', name: '温泉镇' },
      { type: 'no-pack-binds', name: '某某县' },
    ],
  });
}

/** 40 attested duties that none of 40 townships has declared: 1600 findings, and a few gaps beside them. */
export function undeclaredReport(): Report {
  const rules = attestedRules(40);
  const findings = [
    ...sampleReport().findings.slice(0, 14),
    ...TOWNSHIPS.flatMap((name) => rules.map((rule) => findingOf(rule, 'undeclared', [name]))),
  ];
  return reportOf(findings);
}

/** The sample pack with every rule of the sample. */
export function samplePack(): Pack {
  return packOf([...Object.values(RULES), DISPUTED, ...attestedRules(4)]);
}
