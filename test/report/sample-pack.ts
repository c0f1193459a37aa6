import { isoDate } from '../../src/model/iso-date.ts';
import type { Measure } from '../../src/model/measure.ts';
import type { Demand, Pack, Rule } from '../../src/model/pack.ts';
import type { FactDefinition } from '../../src/model/fact.ts';
import { FIRE_SAFETY } from '../support/fire-safety.ts';

/** A fact of the core vocabulary. */
export function factOf(id: string): FactDefinition {
  const fact = FIRE_SAFETY.facts.find((one) => one.id === id);
  if (fact === undefined) throw new Error(`no fact ${id}`);
  return fact;
}

/** A fact of the sample pack's own. */
function ownFact(name: string, zh: string, en: string): FactDefinition {
  return {
    id: `kaizhou-2023-47:${name}`,
    path: ['packs', 'kaizhou-2023-47', name],
    type: 'flag',
    levels: ['township'],
    title: { zh, en },
    attested: true,
  };
}

/** A rule with sensible defaults: a continuing duty of every township. */
function ruleOf(
  id: string,
  zh: string,
  en: string,
  must: Measure,
  more: Partial<Rule> & Partial<Demand> = {},
): Rule {
  const { subject, where, due, must: _, ...rest } = more;
  const demand: Demand = {
    subject: subject ?? { type: 'divisions', levels: ['township'], kinds: null },
    where: where ?? null,
    must,
    due: due ?? { type: 'continuously' },
  };
  return {
    pack: 'kaizhou-2023-47',
    id,
    clause: ['二（一）1'],
    phrase: '街道不少于3人',
    topic: 'station.staffing',
    title: { zh, en },
    bearer: ['乡镇（街道）'],
    force: 'must',
    checkable: must.type === 'flag' && must.fact.attested === true ? 'attest' : 'hard',
    demand,
    readings: [],
    was: [],
    defaultReading: null,
    settledByIssue: false,
    readingReason: null,
    remedy: { zh: '补足人员后申报日期。', en: 'Appoint the missing staff and declare the day.' },
    asWritten: { have: 'station.staff', atLeast: 3 },
    place: { file: 'packs/kaizhou-2023-47/rules/organisation.yaml', pointer: `/${id}` },
    ...rest,
  };
}

const by = (day: string) => ({ type: 'by', day: isoDate(day) }) as const;
const town = { type: 'divisions', levels: ['township'], kinds: ['town', 'township'] } as const;
const county = { type: 'divisions', levels: ['county'], kinds: null } as const;

const staffMeasure = (bound: number) =>
  ({
    type: 'people',
    fact: factOf('station.staff'),
    where: null,
    withHead: false,
    required: { type: 'number', comparator: 'atLeast', bound, upTo: null },
    attested: null,
    unit: '人',
  }) as const;

export const RULES = {
  staffSubdistrict: ruleOf(
    'station-staff-subdistrict',
    '街道消防工作站至少 3 名工作人员，站长不计',
    'A subdistrict’s fire work station has at least 3 staff, its head not counted',
    staffMeasure(3),
    {
      clause: ['二（一）1', '附表2'],
      due: by('2023-09-30'),
      subject: { type: 'divisions', levels: ['township'], kinds: ['subdistrict'] },
    },
  ),
  staffTown: ruleOf(
    'station-staff-town',
    '乡镇消防工作站至少 2 名工作人员，站长不计',
    'A town’s fire work station has at least 2 staff, its head not counted',
    staffMeasure(2),
    { clause: ['二（一）1', '附表2'], phrase: '乡镇不少于2人', due: by('2023-09-30'), subject: town },
  ),
  committee: ruleOf(
    'committee-members',
    '消防安全委员会由主要负责人任主任，内设机构负责人为成员',
    'The fire-safety committee is chaired by a principal, with heads of offices as members',
    {
      type: 'posts',
      fact: factOf('committee.members'),
      slots: [
        {
          role: 'chair',
          posts: ['主要负责人'],
          title: { zh: '主任（主要负责人）', en: 'chair (a principal)' },
        },
        {
          role: 'member',
          posts: ['内设机构负责人'],
          title: { zh: '成员（内设机构负责人）', en: 'member (head of an office)' },
        },
      ],
    },
    { topic: 'committee.establishment', due: by('2023-12-31') },
  ),
  meetings: ruleOf(
    'quarterly-meeting',
    '区消防安全委员会每季度召开例会',
    'The county committee meets every quarter',
    {
      type: 'events',
      fact: factOf('meetings'),
      where: {
        type: 'atom',
        operand: {
          type: 'field',
          name: 'kind',
          field: factOf('meetings').fields?.['kind'] ?? { type: 'choice', title: { zh: '', en: '' } },
        },
        test: { type: 'in', words: ['regular', 'joint'] },
      },
      parties: null,
      atLeast: 1,
      unit: '次',
    },
    {
      clause: ['二（一）4'],
      phrase: '组织召开季度例会',
      topic: 'committee.meetings',
      bearer: ['区消防救援支队', '乡镇（街道）'],
      subject: county,
      due: { type: 'every', period: 'quarter', from: isoDate('2023-07-03'), until: null, atItsEnd: false },
    },
  ),
  trained: ruleOf(
    'key-units-trained-2024',
    '2024 年消防安全重点单位全部培养“消防安全明白人”',
    'All key units have a trained person in 2024',
    {
      type: 'coverage',
      fact: factOf('units.key'),
      where: null,
      have: {
        type: 'flag',
        name: 'trainedPerson',
        field: factOf('units.key').fields?.['trainedPerson'] ?? { type: 'flag', title: { zh: '', en: '' } },
      },
      percent: 100,
      period: '2024',
      unit: '户',
    },
    { clause: ['二（四）13'], topic: 'trained-person', due: by('2024-12-31'), force: 'in-principle' },
  ),
  brigade: ruleOf(
    'brigade-xuebaoshan',
    '完成雪宝山政府专职消防队建设',
    'The full-time brigade of Xuebaoshan is built',
    { type: 'flag', fact: factOf('brigade.established') },
    {
      clause: ['二（一）3'],
      topic: 'brigade.full-time',
      bearer: ['区消防救援支队', '区财政局', '乡镇（街道）'],
      due: by('2025-12-31'),
      where: {
        type: 'atom',
        operand: { type: 'attribute', name: 'name' },
        test: { type: 'in', words: ['雪宝山镇'] },
      },
    },
  ),
  water: ruleOf(
    'water-alternatives',
    '有消防水鹤或者取水口',
    'There is a water crane or a water intake',
    {
      type: 'any',
      of: [
        {
          type: 'number',
          fact: factOf('water.cranes'),
          comparator: 'atLeast',
          bound: 1,
          upTo: null,
          unit: '座',
        },
        {
          type: 'number',
          fact: factOf('water.intakes'),
          comparator: 'atLeast',
          bound: 2,
          upTo: null,
          unit: '处',
        },
      ],
    },
    { clause: ['二（二）6'], topic: 'facilities.water', force: 'conditional' },
  ),
  micro: ruleOf(
    'village-micro-station',
    '村（社区）建成志愿消防队（微型消防站）',
    'Every village has a volunteer brigade (micro fire station)',
    { type: 'flag', fact: factOf('microStation.established') },
    {
      clause: ['二（一）3', '附表4'],
      topic: 'brigade.volunteer',
      subject: { type: 'divisions', levels: ['village'], kinds: null },
      due: by('2023-12-31'),
    },
  ),
} satisfies Record<string, Rule>;

/** A second, disputed date for the same thing: `6月前`. */
export const DISPUTED: Rule = {
  ...ruleOf(
    'leading-group-june',
    '村（社区）6 月前成立消防工作小组',
    'Villages set up a fire work group before June',
    { type: 'flag', fact: factOf('leadingGroup.established') },
    {
      clause: ['二（一）2'],
      phrase: '6月前成立',
      topic: 'leading-group',
      due: by('2024-06-30'),
      force: 'encouraged',
    },
  ),
  readings: [
    {
      name: 'end-of-june',
      title: { zh: '“6月前”含 6 月', en: '"before June" includes June' },
      demand: {
        subject: { type: 'divisions', levels: ['township'], kinds: null },
        where: null,
        must: { type: 'flag', fact: factOf('leadingGroup.established') },
        due: by('2024-06-30'),
      },
    },
    {
      name: 'end-of-may',
      title: { zh: '“6月前”不含 6 月', en: '"before June" excludes June' },
      demand: {
        subject: { type: 'divisions', levels: ['township'], kinds: null },
        where: null,
        must: { type: 'flag', fact: factOf('leadingGroup.established') },
        due: by('2024-05-31'),
      },
    },
  ],
  defaultReading: 'end-of-june',
  readingReason: { zh: '附表写明 6 月底，从附表。', en: 'The annex says the end of June.' },
};

const ATTESTED = [
  ['grid-integrated', '消防工作纳入网格化服务管理', 'Fire safety is part of grid management'],
  [
    'hazard-loop',
    '火灾隐患查改闭环，一般隐患不出网格',
    'Hazards are handled in a closed loop within the grid',
  ],
  [
    'publicity-five',
    '深入开展消防宣传“五进”，结合实际利用“大喇叭”、宣传栏和标语海报',
    'Fire-safety publicity in five kinds of places',
  ],
  ['fund', '落实基层消防工作经费保障', 'Funding of grassroots fire work is secured'],
] as const;

/** Duties that only a declared yes decides, `count` of them. */
export function attestedRules(count: number): Rule[] {
  return Array.from({ length: count }, (_, index) => {
    const [name, zh, en] = ATTESTED[index % ATTESTED.length] ?? ATTESTED[0];
    const id = `${name}-${index + 1}`;
    const key = id.replaceAll(/-(\w)/g, (_match, letter: string) => letter.toUpperCase());
    const suffix = index < ATTESTED.length ? '' : `（之${Math.floor(index / ATTESTED.length) + 1}）`;
    const fact = ownFact(key, `${zh}${suffix}`, `${en}${index < ATTESTED.length ? '' : ` (${index + 1})`}`);
    return ruleOf(
      id,
      fact.title.zh,
      fact.title.en,
      { type: 'flag', fact },
      { clause: [`二（三）${(index % 9) + 8}`], topic: 'grid' },
    );
  });
}

export function packOf(rules: readonly Rule[]): Pack {
  const bearer = (zh: string, en: string, level: 'county' | 'township') => ({ zh, en, level });
  return {
    id: 'kaizhou-2023-47',
    title: {
      zh: '关于进一步加强基层消防治理工作实施方案',
      en: 'Plan for further strengthening grassroots fire governance',
    },
    number: '开州府办发〔2023〕47号',
    issuer: '重庆市开州区人民政府办公室',
    issued: isoDate('2023-07-03'),
    inForce: { from: isoDate('2023-07-03'), to: null },
    region: { level: 'county', name: '重庆市开州区', aliases: ['开州区'], code: '500154' },
    population: [{ level: 'township', total: 40, clause: '附表2' }],
    parents: ['渝府办发〔2022〕120号'],
    bearers: {
      '乡镇（街道）': bearer('乡镇（街道）', 'township-level governments', 'township'),
      区消防救援支队: bearer('区消防救援支队', 'county fire and rescue detachment', 'county'),
      区财政局: bearer('区财政局', 'county finance bureau', 'county'),
    },
    vocabulary: FIRE_SAFETY,
    topics: {},
    posts: [],
    facts: rules.flatMap(({ demand: { must } }) =>
      must.type === 'flag' && must.fact.id.includes(':') ? [must.fact] : [],
    ),
    rosters: [
      {
        id: 'communities-28',
        level: 'village',
        kind: 'community',
        names: ['天祠社区', '安康社区', '驷马社区'],
      },
    ],
    rules,
    clauses: [
      {
        id: '一',
        title: '总体要求',
        rules: [],
        notDuty: { zh: '指导思想，没有可做的事', en: 'guiding thought, nothing to do' },
      },
      {
        id: '二（一）1',
        title: '建强乡镇（街道）消防工作机构',
        rules: ['station-staff-subdistrict', 'station-staff-town'],
        notDuty: null,
      },
      { id: '二（一）5', title: '完善农村地区消防规划', rules: [], notDuty: null },
    ],
    conflicts: [
      {
        id: 'june',
        clause: ['二（一）2', '附表3'],
        text: {
          zh: '正文写“6月前”，附表写“6月底前”',
          en: 'the body says "before June", the annex "by the end of June"',
        },
        decision: { zh: '从附表', en: 'the annex prevails' },
      },
    ],
    digest: '7f83b1657ff1fc53b92dc18148a1d65dfc2d4b1fa3d677284addd200126d9069',
  };
}
