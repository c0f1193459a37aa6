import type { AskWords, ExplainWords } from '../contract/report-words.ts';
import { names } from './names.ts';

/** The words of the question list. */
export const ask: AskWords = {
  title: '待补报事项',
  totals: (facts, findings) =>
    `共 ${facts} 处要补报，补齐后可以判定 ${names.findings(findings)}目前未申报的结论。`,
  count: (blanks) => `${blanks} 处`,
  nothing: '没有待补报的事项：所有要求都已能判定。',
  how: {
    flag: '已做到的写日期（如 2023-03-20），没有的写 false',
    count: '写数字，没有的写 0；也可以写带日期的清单',
    people: '写人数，没有的写 0；问到每人情况的，逐人写（姓名可不写），或者写总数和其中几人',
    quantity: '写数字；变过的，逐次写值（value）和从哪天起（since）',
    choices: '写列表，一项都没有的写 []；也可以逐项写 true 或 false',
    posts: '逐人写角色（role）和职务（posts）',
    participants: '逐个写名称；都参加了写 true 或日期，没有写 []',
    log: '逐次写日期，一次都没有的写 []',
    collection: '逐个写清单，或者只写总数和其中几个',
  },
  howForPeriod: '写是哪一期的，如 2024、2024-Q1 或 2024-05',
  legend: '写法：a.b 指 a 之下的 b；已做到的事写日期（如 2023-03-20），没有的写 false。',
  unit: (unit) => `单位：${unit}`,
  howDivisions: '为下级辖区各写一项，或各交一个文件',
  words: (words) => `可以写：${words.join('、')}`,
  writeAt: (place, path) => (path === '' ? `补全 ${place} 处的内容` : `在 ${place} 之下写 ${path}`),
  writeInEach: (path) => (path === '' ? '补全各自的申报' : `在各自的申报中写 ${path}`),
  writeForEach: (place, path) =>
    path === '' ? `从 ${place} 起，逐个补全` : `从 ${place} 起，逐个写 ${path}`,
  writeNowhere: (division) => `还没有${division}的申报文件，请先新建`,
  namedDivisions: '文件点名的辖区',
  neededFor: (rules, count) =>
    rules.length < count ? `用于判定：${rules.join('；')}等 ${count} 条` : `用于判定：${rules.join('；')}`,
  knownFrom: (day) => `现有申报只说明 ${day} 的情况，请写明日期或者补报`,
  hint: '补好后重新运行 duibiao check。',
};

/** The words of the explanation of one rule. */
export const explain: ExplainWords = {
  document: '文件',
  clause: '条款',
  phrase: '原文短语',
  sentence: '要求',
  force: '强度',
  bearer: '责任单位',
  topic: '主题',
  checkable: '核对方式',
  readings: '解释口径',
  isDefault: '缺省',
  isChosen: '本次选用',
  whyDefault: '缺省的理由',
  remedy: '整改建议',
  findings: (count) => `结论（${names.findings(count)}）`,
  leftOut: '申报文件有错误，没有核对，得不出结论。',
  noFindings: '所给的申报中没有这一条要求的对象。',
  noFiles: '没有给出申报文件，只说明这条要求本身。',
  because: '理由',
  underReadings: '各口径',
};
