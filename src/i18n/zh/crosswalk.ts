import type { Part } from '../../model/crosswalk.ts';
import { foldThing, type ThingFold } from '../../model/fold-thing.ts';
import type { Measure } from '../../model/measure.ts';
import type { Due, Subject } from '../../model/pack.ts';
import { periodContaining } from '../../model/period.ts';
import type { CrosswalkWords } from '../contract/crosswalk-words.ts';
import { byType, type ByType } from '../../model/by-type.ts';
import { names } from './names.ts';

const component: CrosswalkWords['component'] = {
  least: '数量',
  most: '上限',
  share: '覆盖比例',
  posts: '职务',
  things: '计入的范围',
  year: '年度',
  alternatives: '可选办法',
  day: '期限',
  period: '频次',
  span: '起止',
  recurrence: '一次完成与定期重复',
  force: '力度',
  subject: '对象',
};

/** How many each thing must have. */
const EACH: ThingFold<string> = {
  flag: () => '',
  number: ({ field: { unit = '' }, comparator, bound, upTo }) =>
    (upTo === null
      ? `${names.comparator[comparator]} ${bound} ${unit}`
      : ` ${bound}—${upTo} ${unit}`
    ).trimEnd(),
  any: ({ of }) => `有 ${of.length} 项之一`,
};

const FIGURES: ByType<Measure, string> = {
  flag: () => '有',
  number: ({ comparator, bound, upTo, unit }) =>
    `${names.comparator[comparator]} ${names.quantity(bound, unit)}${upTo === null ? '' : `（至 ${upTo}）`}`,
  people: ({ required, unit }) =>
    required.type === 'all'
      ? '全部'
      : `${names.comparator[required.comparator]} ${names.quantity(required.bound, unit)}${required.upTo === null ? '' : `（至 ${required.upTo}）`}`,
  posts: ({ fact, slots }) => `${slots.length} 项${fact.type === 'participants' ? '参加方' : '职务'}`,
  events: ({ atLeast, unit }) => `不少于 ${names.quantity(atLeast, unit)}`,
  coverage: ({ percent, have }) => {
    const each = foldThing(have, EACH);
    return `${percent === 100 ? '全部' : `${percent}%`}${each === '' ? '' : `，各${each}`}`;
  },
  any: ({ of }) => `${of.length} 项之一`,
};

const DUES: ByType<Due, string> = {
  by: ({ day }) => `${day} 前`,
  every: ({ period }) => names.every[period],
  continuously: () => '持续',
};

const SUBJECTS: ByType<Subject, string> = {
  divisions: ({ levels, kinds }) =>
    kinds === null
      ? levels.map((level) => names.level[level]).join('、')
      : kinds.map((kind) => names.kind[kind]).join('、'),
  roster: ({ roster: { names: all, level, kind } }) =>
    `点名的 ${kind === undefined ? names.divisions(all.length, level) : names.kinds(all.length, kind)}`,
};

function named(parts: readonly Part[]): string {
  return names.list(parts.map((part) => component[part.component]));
}

/** `数量、期限 [1] 较严；力度 [1] 较宽；对象各不相同` */
function beside(rule: string, parts: readonly Part[]): string {
  const of = (relation: Part['relation'], text: (list: string) => string): string[] => {
    const found = parts.filter((part) => part.relation === relation);
    return found.length === 0 ? [] : [text(named(found))];
  };
  return names.join([
    ...of('conflict', (list) => list),
    ...of('stricter', (list) => `${list} ${rule} 较严`),
    ...of('laxer', (list) => `${list} ${rule} 较宽`),
    ...of('differs', (list) => `${list}各不相同`),
  ]);
}

/** The words of `packs crosswalk`. */
export const crosswalk: CrosswalkWords = {
  title: (documents) => `文件对照表（${documents} 份文件）`,
  totals: (rules, things, shared) =>
    `${rules} 条规则；可核对的事项 ${things} 项，其中 ${shared} 项有两份以上文件要求。`,
  outcomes: ({ same, stricter, mixed, conflict, apart }) =>
    `两两比较 ${same + stricter + mixed + conflict + apart} 次：要求相同 ${same}，分出宽严 ${stricter}，难分宽严 ${mixed}，矛盾 ${conflict}，没有共同对象 ${apart}。`,
  matrix: '各主题的规则数',
  matrixMeans: '12+6：12 条按数字、日期或职务核对，6 条只能按申报核对；- 表示没有要求。',
  topic: '主题',
  nothing: '没有可对照的规则。',
  column: {
    topic: '主题编号',
    topicName: '主题',
    thing: '事项',
    document: '文件',
    rule: '规则',
    title: '要求',
    subject: '对象',
    condition: '条件',
    figure: '数量',
    required: '数值',
    unit: '单位',
    due: '期限',
    period: '起止',
    force: '力度',
    clause: '条款',
    bearer: '责任单位',
    checkable: '核对方式',
    comparison: '比较',
  },
  component,
  force: { must: '应当', 'in-principle': '原则上', conditional: '有条件', encouraged: '鼓励' },
  subject: ({ subject }) => byType(SUBJECTS)(subject),
  figure: ({ must }) => byType(FIGURES)(must),
  due: ({ due }) => byType(DUES)(due),
  span({ due }) {
    if (due.type !== 'every') return null;
    const last = due.until === null ? '' : `至${names.period(periodContaining(due.until, due.period).label)}`;
    return `${names.period(periodContaining(due.from, due.period).label)}起${last}`;
  },
  readings: (count) => `${count} 种解释口径`,
  conditional: (condition) => `条件：${condition}`,
  same: (rules) => `${names.list(rules)} 要求相同`,
  stricter: (rule, others, parts) => `${rule} 严于 ${names.list(others)}：${named(parts)}`,
  mixed: (rule, others, parts) => `${rule} 与 ${names.list(others)} 难分宽严：${beside(rule, parts)}`,
  conflict: (rule, others, parts) =>
    `${rule} 与 ${names.list(others)} 矛盾，不能同时做到：${beside(rule, parts)}`,
  apart: (rule, others) => `${rule} 与 ${names.list(others)} 没有共同的对象，不作比较`,
  among: (kinds) => `（就${names.list(kinds)}而言）`,
  disputed: '（换一种解释口径，比较结果不同）',
  alone: (pack, kinds) => `只有 ${pack} 对${names.list(kinds)}有此要求`,
  askedByOne: '只有一份文件要求',
  attested: (counts) =>
    `只能按申报核对的：${names.list(counts.map(([pack, count]) => `${pack} ${count} 条`))}`,
  attestedHeading: '只能按申报核对的，不作比较',
  means: '按各规则缺省的解释口径比较；有具体日期的严于持续推进的，对象范围广的严于窄的。',
  hint: '加 --verbose：逐条列出只能按申报核对的规则；--topic：只看一个主题',
};
