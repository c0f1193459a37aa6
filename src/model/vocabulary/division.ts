import type { Block } from '../fact.ts';

/** What a division is, apart from its name: the facts that conditions ask about. */
export const DIVISION_FACTS = {
  builtUpAreaKm2: {
    type: 'quantity',
    levels: ['township'],
    title: { zh: '建成区面积', en: 'built-up area' },
    unit: '平方公里',
  },
  builtUpPopulation: {
    type: 'quantity',
    levels: ['township'],
    title: { zh: '建成区常住人口', en: 'residents of the built-up area' },
    unit: '人',
  },
  designations: {
    type: 'choices',
    levels: ['township'],
    title: { zh: '镇的类别称号', en: 'designations' },
    hint: { zh: '没有称号时写 []', en: 'write [] where there is none' },
    values: {
      'national-key-town': { zh: '全国重点镇', en: 'national key town' },
      'historic-town': { zh: '中国历史文化名镇', en: 'historic and cultural town of China' },
      'provincial-key-town': { zh: '省级重点镇', en: 'provincial key town' },
      'central-town': { zh: '中心镇', en: 'central town' },
      'key-town': { zh: '重点镇（区县确定）', en: 'key town (named by the county)' },
      'empowered-town': { zh: '赋权镇', en: 'town with delegated enforcement powers' },
    },
  },
} as const satisfies Record<string, Block['facts'][string] & { readonly levels: Block['levels'] }>;
