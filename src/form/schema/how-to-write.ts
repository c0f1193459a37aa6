import type { Schema } from './schema.ts';

/** A shape of declared values of which editors say how it is written. */
export type Written =
  | 'day'
  | 'flag'
  | 'count'
  | 'people'
  | 'quantity'
  | 'number'
  | 'choice'
  | 'choices'
  | 'post'
  | 'posts'
  | 'holder'
  | 'holders'
  | 'answerers'
  | 'participants'
  | 'log'
  | 'collection'
  | 'flagByPeriod'
  | 'countByPeriod'
  | 'collectionByPeriod'
  | 'evidence';

interface Way {
  /** Shown where the value is explained, and where it is wrong. */
  readonly how: string;
  /** What an editor offers to write, by label; `${1:…}` is where the cursor goes. */
  readonly offers: Readonly<Record<string, unknown>>;
}

const DAY = '${1:2023-09-30}';
const PERIOD_FIRST = '先写期间（如 2024、2024-H1、2024-Q1、2024-05），再写那一期的情况；不知道就空着';
const NONE = { '没有：false': false } as const;
const POSTS = ['${1:职务}'];

const WAYS: Readonly<Record<Written, Way>> = {
  day: { how: '写成 年-月-日，如 2023-09-30，日历上要有这一天', offers: { '日期：2023-09-30': DAY } },
  flag: {
    how: '有，写日期（如 2023-09-30），记不清哪天写 true；没有写 false；不知道就空着',
    offers: {
      '有，写日期：2023-09-30': DAY,
      '有，记不清哪天：true': true,
      ...NONE,
      起止日期和佐证: { since: DAY, until: '${2:2024-06-30}', evidence: '${3:文号}' },
    },
  },
  count: {
    how: '写数字，或一行一个（- since: 2023-08-01）；没有写 0；不知道就空着',
    offers: {
      '数字：3': '${1:3}',
      '没有：0': 0,
      '逐个列出，从第一个写起': [{ since: DAY, count: '${2:1}' }],
      数字和佐证: { count: '${1:3}', evidence: '${2:文号}' },
    },
  },
  people: {
    how: '写人数，或一行一人（- onPayroll: true），或写总数和其中几人；没有写 0；不知道就空着',
    offers: {
      '人数：3': '${1:3}',
      '没有：0': 0,
      '逐人列出，从第一人写起': [{ since: DAY }],
      总数和其中几人: { total: '${1:3}', onPayroll: '${2:2}' },
    },
  },
  quantity: {
    how: '按所注单位写数字，不写单位；变过的逐次列出，各写从哪天起；没有写 0；不知道就空着',
    offers: {
      '数字：12.5': '${1:12.5}',
      数字和佐证: { value: '${1:12.5}', evidence: '${2:文号}' },
      '变过的，从最早的一次写起': [{ value: '${1:12.5}', since: '${2:2023-09-30}' }],
    },
  },
  number: { how: '只写数字，不写单位；没有写 0；不知道就空着', offers: {} },
  choice: { how: '写列出的词里的一个；不知道就空着', offers: {} },
  choices: {
    how: '写成清单，如 [词, 词]，用列出的词；或写各从哪天起（{词: 2023-09-30}）；没有写 []；不知道就空着',
    offers: { 清单: ['${1:词}'], '没有：[]': '[]' },
  },
  post: {
    how: '写职务，不写姓名；要用词表里的；词表里没有的写 {other: 人大主席}',
    offers: {},
  },
  posts: {
    how: '写成清单，如 [职务]；一人可以有几个职务，不写姓名',
    offers: {},
  },
  holder: {
    how: '写成 {posts: [职务]}，不写姓名；没有写 false；不知道就空着',
    offers: { 由谁担任: { posts: POSTS }, ...NONE },
  },
  holders: {
    how: '一行一人（- {role: chair, posts: [职务]}）；没有写 []；不知道就空着',
    offers: { '逐个列出，从第一人写起': [{ role: '${2:member}', posts: POSTS }], '没有：[]': '[]' },
  },
  answerers: {
    how: '一行一人（- {posts: [职务]}）；明确了而没有写是谁的，写日期或 true；没有写 false；不知道就空着',
    offers: { '逐个列出，从第一人写起': [{ posts: POSTS }], '已明确，写日期：2023-09-30': DAY, ...NONE },
  },
  participants: {
    how: '写成名称的清单，如 [名称, 名称]；都参加了写日期或 true；没有写 []；不知道就空着',
    offers: { 清单: ['${1:名称}'], '都参加了：true': true, '没有：[]': '[]' },
  },
  log: {
    how: '一行一次，写日期（- date: 2024-01-10）；或只写各期次数（{2024-Q1: 1}，分类别的写在类别下）；没有写 []；不知道就空着',
    offers: { '逐次列出，从第一次写起': [{ date: DAY }], '没有：[]': '[]' },
  },
  collection: {
    how: '一行一个，写名称（- name: 一组）；或只写总数和其中做到的（{total: 12, …}）；没有写 []；不知道就空着',
    offers: {
      总数: { total: '${1:12}' },
      '逐个列出，从第一个写起': [{ name: '${1:一组}' }],
      '没有：[]': '[]',
    },
  },
  flagByPeriod: {
    how: PERIOD_FIRST,
    offers: { '某一期，写日期：2024: 2024-01-20': { '${1:2024}': '${2:2024-01-20}' } },
  },
  countByPeriod: {
    how: '先写期间（如 2024、2024-H1、2024-Q1、2024-05），再写那一期的次数；没有写 0；不知道就空着',
    offers: { '某一期的次数：2024-Q1: 1': { '${1:2024-Q1}': '${2:1}' } },
  },
  collectionByPeriod: {
    how: PERIOD_FIRST,
    offers: { 某一期的总数: { '${1:2024}': { total: '${2:12}' } } },
  },
  evidence: {
    how: '写文号；或 {document: 文号, file: 文件, link: 网址}',
    offers: { 文号: '${1:文号}', 文号和文件: { document: '${1:文号}', file: '${2:佐证/文件.pdf}' } },
  },
};

/** How the value is written, as part of its description. */
export function howToWrite(shape: Written): string {
  return `${WAYS[shape].how}。`;
}

/** For editors with yaml-language-server: what they say of a wrong value, and what they offer to write. */
export function forWriting(shape: Written): Schema {
  const { how, offers } = WAYS[shape];
  const snippets = Object.entries(offers).map(([label, body]) => ({ label, body }));
  return { errorMessage: `${how}。`, ...(snippets.length === 0 ? {} : { defaultSnippets: snippets }) };
}

/** What an editor says where something in an object is wrong: which keys there are. */
export function keysFor(properties: Readonly<Record<string, Schema>>, before: string): Schema {
  const keys = Object.entries(properties).map(([key, { title }]) =>
    typeof title === 'string' ? `${key} ${title}` : key,
  );
  return { errorMessage: `${before}；里面可以写：${keys.join('、')}。` };
}
