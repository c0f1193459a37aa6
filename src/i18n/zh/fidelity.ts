import type { Hint, Wanted } from '../../model/fidelity.ts';
import { byType, type ByType } from '../../model/by-type.ts';
import type { FidelityWords } from '../contract/fidelity-words.ts';
import { shorten } from '../shorten.ts';
import { names } from './names.ts';

const DAYS = { by: '期限', from: '起于', until: '止于', on: '条件所问的日子' } as const;

const WANTED: ByType<Wanted, string> = {
  phrase: ({ text }) => `短语${names.quote(shorten(text))}`,
  clause: ({ id }) => `条款 ${id}`,
  listed: ({ id }) => `原文的条款 ${id}`,
  day: ({ key, day }) => `${DAYS[key]} ${day}`,
  'at-its-end': ({ period }) => `${names.every[period]}末`,
  every: ({ period }) => `周期${names.quote(names.every[period])}`,
  number: ({ comparator, value, unit, isDemand }) =>
    `${isDemand ? '数量' : '条件'}${comparator === 'upTo' ? '上限' : names.comparator[comparator]} ${names.quantity(value, unit ?? '')}`,
  share: ({ percent }) => `覆盖 ${percent}%`,
  period: ({ label }) => `所属期间 ${names.period(label)}`,
  name: ({ name }) => `名称${names.quote(shorten(name))}`,
  names: ({ count }) => `恰好这 ${count} 个名称`,
  total: ({ count }) => `总数 ${count}`,
  document: ({ key, text }) => `${key === 'number' ? '文号' : '发文机关'}${names.quote(shorten(text))}`,
  issued: ({ day }) => (day === null ? '没有成文日期' : `成文日期 ${day}`),
  'in-force': ({ day }) => `施行起日 ${day}`,
};

const HINTS: ByType<Hint, string> = {
  elsewhere: ({ clauses }) => `见于 ${names.list(clauses)}`,
  'other-width': ({ clause }) => `${clause} 里有，但标点的全角、半角不同`,
  printed: ({ texts }) => `原文写的是${names.list(texts.map((text) => names.quote(shorten(text))))}`,
  'no-day': ({ texts }) =>
    `原文写的${names.list(texts.map((text) => names.quote(shorten(text))))}没有确定的日子，无从核对`,
  twice: () => '原文里不止一处',
};

/** What cannot be derived is said to be missing where it had to be printed. */
const MISSING: Readonly<Partial<Record<Wanted['type'], string>>> = {
  clause: '原文没有这一条',
  listed: '规则包没有列出',
  document: '条款以外的文字里没有',
  issued: '条款以外的文字里没有',
  'in-force': '条款以外的文字里没有',
  phrase: '所引条款里没有',
  name: '所引条款里没有',
};
const DERIVED = '所引条款里没有，也推不出来';

/** The words of `packs verify`. */
export const fidelity: FidelityWords = {
  title: '与原文核对',
  source: (file, clauses) => `原文 ${file}，读出 ${clauses} 条条款（含上级条款和附表各行）`,
  misses: (count) => `没有找到（${count} 处）`,
  proofs: (count) => `依据（${count} 处）`,
  subject(subject) {
    switch (subject.type) {
      case 'rule':
        return subject.id;
      case 'roster':
        return `名册 ${subject.id}`;
      case 'document':
        return '文件信息';
      case 'clauses':
        return '条款目录';
      case 'population':
        return '文件载明的总数';
    }
  },
  wanted: byType(WANTED),
  reading: (name) => `口径 ${name}`,
  missing: ({ type }) => MISSING[type] ?? DERIVED,
  hint: byType(HINTS),
  where: {
    phrase: '短语',
    clause: '条款',
    'due-cell': '时限栏',
    conflict: '所记矛盾的另一条款',
    outside: '条款以外的文字',
    'in-force': '施行日',
  },
  derivation: {
    verbatim: '原样',
    'short-name': '名称省去镇、社区等字',
    enumeration: '列举与名册一致',
    'printed-count': '写明的个数相符',
    'bound-word': '界限用语（不少于、至少、超过、大于等于、不足、以上等）',
    'bare-number': '只写数的按不少于',
    range: '幅度（N—M、N 至 M）的一端',
    'chinese-numeral': '汉字数字',
    'ten-thousands': '以万计',
    'hundred-millions': '以亿计',
    'percent-sign': '写明的百分比',
    tenths: '以成计，一成即 10%',
    'full-coverage': '全部、每个、各等即 100%',
    'no-share': '没有写比例，即全部',
    'named-once': '没有写数，有一即可',
    'period-word': '周期用语',
    day: '写明的日子',
    'month-end': '某月、某月底即当月最后一天',
    'before-month': '某月前：上月最后一天，或当月最后一天',
    'ten-days': '上旬至 10 日，中旬至 20 日，下旬至当月最后一天',
    'quarter-end': '某季度即该季最后一天',
    'half-year-end': '上半年即 6 月 30 日，下半年即 12 月 31 日',
    'year-end': '年底即 12 月 31 日',
    'whole-year': '只写年份，即当年，末日 12 月 31 日',
    'within-year': '年内即至当年 12 月 31 日',
    'year-range': '年份起止的首日和末日',
    'plan-end': '五年规划末即该规划最后一年的 12 月 31 日',
    'span-begin': '自某月、某年起即其第一天',
    'days-after': '之日起若干日、月、年：当日不计入（民法典第 201、202 条）',
    'year-of-issue': '没有写年份，按成文的年份',
    'year-after-issue': '明年、次年即成文的下一年',
    'period-named': '写明的年、半年、季度、月',
    'in-force': '从成文日或施行日起',
    'next-period': '施行后第一个完整的月、季、年起',
    'excepted-one': '加上除外的一个',
  },
  summary: ({ rules, phrases, figures, misses }) =>
    `共核对 ${rules} 条规则：${phrases} 个短语，${figures} 个数字、日期和名称；` +
    (misses === 0 ? '全部有依据' : `${misses} 处没有找到`),
  rules: (counts) => `依据的规则：${counts.map(({ rule, count }) => `${rule}（${count} 处）`).join('；')}`,
  hintVerbose: '加 --verbose：列出每个数字、日期和名称的依据',
};
